import { beforeEach, describe, expect, it } from 'vitest';
import type { Letter } from '#content/outbox.ts';
import { sendMails } from '#delivery/send-mails.ts';
import { insertComment } from '#storage/records/comments.ts';
import { type CommentedNewspaper, openCommentedNewspaper } from '#test/support/commenting.ts';

describe('a reader who asks for what is kept of them', () => {
  let paper: CommentedNewspaper;
  const ask = (kind: string, email = 'awa@exemple.org') => paper.reader().post('/vos-donnees/', { email, kind });
  const linkIn = (letter: Letter | undefined) =>
    /\/vos-donnees\/[0-9a-f]{64}\//.exec(letter?.text ?? '')?.[0] ?? 'no link';
  const comments = () => paper.db.query.selectFrom('comments').selectAll().orderBy('id').execute();
  const written = { authorUrl: null, status: 'approved' as const, isFromNewsroom: false };

  beforeEach(async () => {
    paper = await openCommentedNewspaper();
    const on = { ...written, articleId: paper.article.id, createdAt: '2026-11-24T08:00:00.000Z' };
    await insertComment(paper.db, {
      ...on,
      parentId: null,
      authorName: 'Awa',
      text: 'Le premier.',
      contact: { email: 'awa@exemple.org', machine: null },
    });
    await insertComment(paper.db, {
      ...on,
      parentId: 1,
      authorName: 'Rim',
      text: 'Une réponse à Awa.',
      contact: { email: 'rim@exemple.org', machine: null },
    });
  });

  /** What the round does at its next beat. */
  async function lettersSent(): Promise<Letter[]> {
    const sent: Letter[] = [];
    const post = { send: async (letter: Letter) => void sent.push(letter) };
    const office = { db: paper.db, clock: paper.clock, post, sender: 'bureau@journal.example', onFailure: () => {} };
    await sendMails(office, new AbortController().signal);
    return sent;
  }

  it('is told on a page what is kept, how long, and how to see or erase it', async () => {
    const { html } = await paper.reader().get('/vos-donnees/');
    expect(html).toContain('Tout est effacé après 30 jours.');
    expect(html).toContain('Faire effacer tout ce que vous gardez de moi');
    expect((await paper.reader().get('/')).html).toContain('<a href="/vos-donnees/">');
  });

  it('is answered the same whether anything is kept or not; a letter goes only where something is', async () => {
    const [known, unknown] = [await ask('copy', ' AWA@exemple.org '), await ask('copy', 'personne@exemple.org')];
    expect([known.status, known.to]).toEqual([303, '/vos-donnees/demande/']);
    expect([unknown.status, unknown.to]).toEqual([known.status, known.to]);
    const letters = await lettersSent();
    expect(letters.map(({ to }) => to)).toEqual([{ name: 'Awa', address: 'awa@exemple.org' }]);
    expect((await ask('copy', 'rien')).html).toContain('value="rien"');
  });

  it('sees all of it, and nothing of anybody else, on a page and as a file; the link works for a day', async () => {
    await ask('copy');
    const link = linkIn((await lettersSent())[0]);
    const looked = await paper.reader().get(link);
    expect(looked.html).toContain('awa@exemple.org');
    expect(looked.html).not.toContain('Le premier.');
    expect([looked.headers.get('cache-control'), looked.headers.get('referrer-policy')]).toEqual([
      'no-store',
      'same-origin',
    ]);
    const page = await paper.reader().post(link, {});
    expect(page.html).toContain('Le premier.');
    expect(page.html).not.toMatch(/rim@|Une réponse/);
    const file = await paper.reader().post(link, { format: 'json' });
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="vos-donnees.json"');
    expect(JSON.parse(file.html)).toMatchObject({ email: 'awa@exemple.org', comments: [{ text: 'Le premier.' }] });
    paper.later({ hours: 25 });
    expect((await paper.reader().post(link, {})).status).toBe(410);
  });

  it('has everything erased by a button, never by looking at the link; answers by others stay under a line', async () => {
    await ask('erasure');
    const link = linkIn((await lettersSent())[0]);
    expect((await paper.reader().get(link)).html).toContain('Votre commentaire sera effacé');
    expect(await comments()).toHaveLength(2);
    const done = await paper.reader().post(link, {});
    expect([done.status, done.to]).toEqual([303, '/vos-donnees/efface/']);
    expect(done.headers.get('set-cookie')).toMatch(/^__Secure-griot-reader=; Max-Age=0; Path=\/commentaires\//);
    expect(await comments()).toMatchObject([{ authorName: 'Rim', parentId: null, threadId: 1 }]);
    expect(await paper.db.query.selectFrom('commentContacts').select('email').execute()).toEqual([
      { email: 'rim@exemple.org' },
    ]);
    const { html } = await paper.reader().get(paper.article.path);
    expect(html).toContain('Le commentaire qui se trouvait ici n’y est plus.');
    expect(html).toContain('Une réponse à Awa.');
    expect(html).not.toContain('Le premier.');
    expect((await paper.reader().post(link, {})).status).toBe(410);
  });

  it('leaves a line in the journal that does not say who it was, and no address anywhere', async () => {
    await ask('erasure');
    await paper.reader().post(linkIn((await lettersSent())[0]), {});
    const lines = await paper.db.query.selectFrom('journalEntries').selectAll().execute();
    expect(lines.at(-1)).toMatchObject({ action: 'readerErased', subject: '1', actorName: '', actorId: null });
    expect(JSON.stringify(lines)).not.toContain('awa@');
    expect(await paper.db.query.selectFrom('readerRequests').selectAll().execute()).toEqual([]);
    const outbox = await paper.db.query.selectFrom('outbox').select('payload').execute();
    expect(JSON.stringify(outbox)).not.toContain('awa@');
  });

  it('cannot erase with a link that is for a copy, nor fill somebody’s letter-box', async () => {
    await ask('copy');
    const [letter] = await lettersSent();
    await paper.reader().post(linkIn(letter), {});
    expect(await comments()).toHaveLength(2);
    let letters = 1;
    for (let time = 0; time < 8; time++) {
      paper.later({ minutes: 30 });
      await ask('erasure');
      letters += (await lettersSent()).length;
    }
    expect(letters).toBe(3);
  });
});
