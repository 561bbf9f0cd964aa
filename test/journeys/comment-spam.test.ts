import { beforeEach, describe, expect, it } from 'vitest';
import { forgetAddresses } from '#newsroom/comments/forget-addresses.ts';
import { type CommentedNewspaper, openCommentedNewspaper } from '#test/support/commenting.ts';
import { draftBy, publishNow } from '#test/support/newsroom.ts';

describe('comments that nobody should see before they were read', () => {
  let paper: CommentedNewspaper;
  const kept = () => paper.db.query.selectFrom('comments').selectAll().orderBy('id').execute();
  const newest = async () => (await kept()).at(-1);
  const approveAll = () =>
    paper.db.query.updateTable('comments').set({ status: 'approved', decidedAt: '2026-11-24T09:00:00.000Z' }).execute();
  const trust = (standing: 'trusted' | 'blocked') =>
    paper.db.query
      .insertInto('commentWriters')
      .values({ email: 'awa@exemple.org', standing, setBy: null, setAt: '2026-11-24T09:00:00.000Z' })
      .execute();

  beforeEach(async () => {
    paper = await openCommentedNewspaper();
    await paper.decide({ readBefore: 'nobody' });
  });

  it.each([
    ['filled in a field that nobody sees', { site: 'https://x.example' }, 'honeypot'],
    ['writes links as programs do', { text: 'Voir [url=https://x.example]ici[/url]' }, 'markup links'],
  ])(
    'whoever %s is told what all are told whose comment waits, and goes to the spam',
    async (_, fields, suspicions) => {
      const reader = paper.reader();
      const receipt = await reader.follow(await reader.comment(fields));
      expect(receipt).toContain('La rédaction le lira avant qu’il paraisse.');
      expect(await newest()).toMatchObject({ status: 'spam', suspicions });
    },
  );

  it('whoever the newsroom has blocked is told the same', async () => {
    await trust('blocked');
    const reader = paper.reader();
    expect(await reader.follow(await reader.comment({ email: ' AWA@exemple.org' }))).toContain('La rédaction le lira');
    expect(await newest()).toMatchObject({ status: 'spam', suspicions: 'blocked' });
  });

  it.each([
    ['a link by somebody unknown', { text: 'Voir https://x.example' }, 'links'],
    ['a link for a name', { name: 'www.x.example' }, 'links'],
    ['the name of the newsroom', { name: 'la  REDACTION' }, 'newsroomName'],
    ['the name of somebody who signs here', { name: 'Aissatou Bah' }, 'newsroomName'],
  ])('%s waits to be read', async (_, fields, suspicions) => {
    await paper.reader().comment(fields);
    expect(await newest()).toMatchObject({ status: 'waiting', suspicions });
  });

  it('an answer that is sent faster than anybody types waits', async () => {
    await paper.reader().comment({ text: 'Un premier.' });
    const reader = paper.reader();
    const form = await reader.get('/commentaires/1/reponse/');
    paper.later({ seconds: 1 });
    await reader.sendFrom(form, { text: 'Trop vite.' });
    expect(await newest()).toMatchObject({ status: 'waiting', suspicions: 'quick otherDevice' });
  });

  it('the same text under another article waits, with other numbers and in another order too', async () => {
    const other = await publishNow(paper.db, draftBy(paper.cast, { slug: 'autre' }), paper.clock);
    const reader = paper.reader();
    await reader.comment({ text: 'Gagnez 500 euros par jour sans jamais quitter votre maison.' });
    expect(await newest()).toMatchObject({ status: 'approved' });
    const page = await reader.get(other.path);
    await reader.sendFrom(page, { text: 'Sans jamais quitter votre maison, gagnez 900 euros par jour !', name: 'Bob' });
    expect(await newest()).toMatchObject({ status: 'waiting', suspicions: 'repeated otherDevice' });
    await reader.sendFrom(page, { text: 'Merci beaucoup !' });
    expect(await newest()).toMatchObject({ status: 'approved' });
  });

  it('from one address, thirty a day appear, then all wait, and in the end none is taken until tomorrow', async () => {
    const reader = paper.reader();
    const page = await reader.get(paper.article.path);
    for (let number = 0; number < 200; number++) {
      paper.later({ seconds: 20 });
      await reader.sendFrom(page, { text: `Numéro ${number}.` });
    }
    const statuses = Map.groupBy(await kept(), ({ status, suspicions }) =>
      `${status} ${suspicions.replace('otherDevice', '')}`.trim(),
    );
    expect([...statuses].map(([what, all]) => [what, all.length])).toEqual([
      ['approved', 30],
      ['waiting machine', 120],
      ['waiting machine network', 50],
    ]);
    paper.later({ seconds: 20 });
    const refused = await reader.sendFrom(page, { text: 'Un de plus.' });
    expect([refused.status, refused.html.includes('Envoyez de nouveau demain.')]).toEqual([429, true]);
    expect(refused.html).toContain('Un de plus.');
    expect((await paper.reader('198.51.100.9').sendFrom(page, { text: 'Un autre.' })).status).toBe(303);
    paper.later({ hours: 24 });
    expect((await reader.sendFrom(page, { text: 'Le lendemain.' })).status).toBe(303);
  });

  it('whoever sends very many in a minute is asked to wait, and keeps the text', async () => {
    const reader = paper.reader('2001:db8:0:7::1');
    const page = await reader.get(paper.article.path);
    for (let number = 0; number < 20; number++) await reader.sendFrom(page, { text: `Numéro ${number}.` });
    const neighbour = paper.reader('2001:db8:0:7:ffff::2');
    const refused = await neighbour.sendFrom(page, { text: 'Mon texte.' });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '10']);
    expect(refused.html).toContain('Mon texte.');
  });

  describe('where only newcomers are read before', () => {
    beforeEach(() => paper.decide({ readBefore: 'newcomers' }));

    it('somebody is known by their e-mail and their browser together', async () => {
      const awa = paper.reader();
      await awa.comment({ text: 'Un.', remember: '1' });
      expect(await newest()).toMatchObject({ status: 'waiting' });
      await approveAll();
      await awa.comment({ text: 'Deux.' });
      expect(await newest()).toMatchObject({ status: 'approved', suspicions: '' });
    });

    it('whoever types the e-mail of somebody known is not them', async () => {
      const awa = paper.reader();
      await awa.comment({ text: 'Un.', remember: '1' });
      await approveAll();
      await trust('trusted');
      await paper.reader('198.51.100.9').comment({ text: 'Je suis Awa.', remember: '1' });
      expect(await newest()).toMatchObject({ status: 'waiting', suspicions: 'otherDevice' });
    });

    it('whoever did not ask to be known on this device is read again', async () => {
      const awa = paper.reader();
      const { headers } = await awa.comment({ text: 'Un.' });
      expect(headers.get('set-cookie')).toBeNull();
      await approveAll();
      await awa.comment({ text: 'Deux.' });
      expect(await newest()).toMatchObject({ status: 'waiting' });
    });
  });

  it('those of whom the newsroom trusts appear where it reads all others, from their own browser', async () => {
    await paper.decide({ readBefore: 'untrusted' });
    const awa = paper.reader();
    await awa.comment({ text: 'Un.', remember: '1' });
    await approveAll();
    await awa.comment({ text: 'Deux.' });
    expect(await newest()).toMatchObject({ status: 'waiting' });
    await trust('trusted');
    await awa.comment({ text: 'Trois.' });
    expect(await newest()).toMatchObject({ status: 'approved' });
  });

  it('the cookie holds chance alone, and is sent with what is sent to comments, never with a page that is read', async () => {
    const { headers } = await paper.reader().comment({ remember: '1' });
    expect(headers.get('set-cookie')).toMatch(
      /^__Secure-griot-reader=[\w-]{22}; Max-Age=15552000; Path=\/commentaires\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  it('network addresses are kept as hashes that are others every day, and nothing of them after thirty', async () => {
    const contacts = () => paper.db.query.selectFrom('commentContacts').selectAll().orderBy('commentId').execute();
    await paper.reader().comment({ text: 'Lundi.' });
    paper.later({ hours: 24 });
    await paper.reader().comment({ text: 'Mardi.' });
    const [monday, tuesday] = await contacts();
    expect(monday?.addressHash).toMatch(/^[\w-]{22}$/);
    expect(monday?.addressHash).not.toBe(tuesday?.addressHash);
    paper.later({ hours: 24 * 30 });
    await forgetAddresses(paper);
    expect(await contacts()).toMatchObject([
      { addressHash: null, networkHash: null, hashedOn: null, email: 'awa@exemple.org' },
      { hashedOn: '2026-11-25' },
    ]);
    expect(await paper.db.query.selectFrom('addressSalts').select('day').execute()).toEqual([{ day: '2026-11-25' }]);
    const everything = JSON.stringify([await contacts(), await kept()]);
    expect(everything).not.toContain('203.0.113');
  });
});

describe('a comment that readers report', () => {
  let paper: CommentedNewspaper;
  const status = async () =>
    (await paper.db.query.selectFrom('comments').select(['status', 'reportCount']).execute())[0];
  const report = async (address: string, reason = 'insult') =>
    paper.reader(address).post('/commentaires/1/signalement/', { reason });

  beforeEach(async () => {
    paper = await openCommentedNewspaper();
    await paper.decide({ readBefore: 'nobody' });
    await paper.reader().comment({ text: 'Une insulte.' });
  });

  it('goes out of sight after three voices when nobody has read it yet; one address has one voice', async () => {
    expect((await report('198.51.100.1')).to).toBe('/commentaires/1/signalement/recu/');
    await report('198.51.100.1', 'spam');
    await report('198.51.100.2');
    expect(await status()).toEqual({ status: 'approved', reportCount: 2 });
    const last = await report('198.51.100.3');
    expect(await status()).toEqual({ status: 'waiting', reportCount: 3 });
    expect(await paper.reader().follow(last)).toContain('Merci, la rédaction est prévenue');
    expect((await paper.reader().get(paper.article.path)).html).not.toContain('Une insulte.');
    expect((await report('198.51.100.4')).status).toBe(404);
  });

  it('stays when the newsroom has approved it by hand, and is only raised before it', async () => {
    await paper.db.query.updateTable('comments').set({ decidedAt: '2026-11-24T09:00:00.000Z' }).execute();
    for (const last of [1, 2, 3, 4]) await report(`198.51.100.${last}`);
    expect(await status()).toEqual({ status: 'approved', reportCount: 4 });
  });

  it('is reported with a reason, which the form asks for again', async () => {
    const { status: answer, html } = await report('198.51.100.1', 'pire');
    expect([answer, html.includes('Choisissez ce qui ne va pas.')]).toEqual([422, true]);
    expect((await status())?.reportCount).toBe(0);
  });
});
