import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { SYSTEM } from '#newsroom/actor.ts';
import { withdrawArticle } from '#newsroom/publication/withdraw-article.ts';
import { insertComment } from '#storage/records/comments.ts';
import { type CommentedNewspaper, openCommentedNewspaper } from '#test/support/commenting.ts';
import { hiddenFields } from '#test/support/hidden-fields.ts';

describe('a reader who comments', () => {
  let paper: CommentedNewspaper;
  const kept = () => paper.db.query.selectFrom('comments').selectAll().orderBy('id').execute();
  const contacts = () => paper.db.query.selectFrom('commentContacts').selectAll().execute();
  const write = (change: object = {}) =>
    insertComment(paper.db, {
      articleId: paper.article.id,
      parentId: null,
      authorName: 'Mariam',
      authorUrl: null,
      text: 'Bien vu.',
      status: 'approved',
      isFromNewsroom: false,
      createdAt: '2026-11-24T08:00:00.000Z',
      contact: null,
      ...change,
    });

  beforeEach(async () => {
    paper = await openCommentedNewspaper();
  });

  it('finds the form under the article, which says what becomes of the e-mail and which fields must be filled in', async () => {
    const { html } = await paper.reader().get(paper.article.path);
    expect(html).toContain('Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *.');
    expect(html).toContain('<a href="/vos-donnees/">');
    expect(html).not.toContain('<script>');
  });

  it('is told that the newsroom will read it first, and sees it nowhere until then', async () => {
    const reader = paper.reader();
    const answer = await reader.comment({ text: 'Dix ans, c’est long.' });
    expect([answer.status, answer.to?.split('=')[0]]).toEqual([303, '/commentaires/recus/?c']);
    const receipt = await reader.follow(answer);
    expect(receipt).toContain('La rédaction le lira avant qu’il paraisse.');
    expect(receipt).toContain('Dix ans, c’est long.');
    for (const place of [paper.article.path, `${paper.article.path}commentaires/`, `${paper.article.path}feed/`]) {
      expect((await reader.get(place)).html, place).not.toContain('Dix ans, c’est long.');
    }
    expect(await kept()).toMatchObject([{ status: 'waiting', suspicions: '', authorName: 'Awa' }]);
  });

  it('sees it at once where the newsroom reads after its readers, and is led to its place', async () => {
    await paper.decide({ readBefore: 'nobody' });
    const reader = paper.reader();
    const receipt = await reader.follow(await reader.comment({ text: 'Première ligne\r\n\r\nDeuxième ligne' }));
    expect(receipt).toContain('Il est paru.');
    const place = (await reader.get('/commentaires/1/')).to;
    expect(place).toBe(`${paper.article.path}commentaires/#commentaire-1`);
    const { html } = await reader.get(paper.article.path);
    expect(html).toContain('id="commentaire-1"');
    expect(html).toContain('<p dir="auto">Première ligne</p><p dir="auto">Deuxième ligne</p>');
  });

  it('cannot see what becomes of somebody else’s', async () => {
    const reader = paper.reader();
    const { to } = await reader.comment();
    const other = to?.replace('=1.', '=2.') ?? '';
    expect((await reader.get(other)).status).toBe(404);
    expect((await reader.get('/commentaires/recus/?c=')).status).toBe(404);
  });

  it('gets everything back that was typed, with each fault by its field, when something is missing', async () => {
    const reader = paper.reader();
    const long = 'mot '.repeat(501);
    const answer = await reader.comment({ text: long, name: ' ', email: 'pas une adresse', consent: '1' });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('<title>Erreur : Écrire un commentaire');
    expect(answer.html).toContain('500 mots au plus, il en compte 501.');
    for (const field of ['text', 'name', 'email']) {
      expect(answer.html).toContain(`<a href="#c-${field}">`);
      expect(answer.html).toMatch(
        new RegExp(`id="c-${field}"[^>]*aria-describedby="c-${field}-wrong[^>]*aria-invalid="true"`),
      );
    }
    expect(answer.html).toContain('value="pas une adresse"');
    expect(answer.html).toContain(long.trim().slice(0, 400));
    expect(answer.html).toMatch(/id="c-consent"[^>]*checked/);
    expect(await kept()).toEqual([]);
    expect((await reader.sendFrom(answer)).status).toBe(303);
  });

  it('must agree that it is published', async () => {
    const reader = paper.reader();
    const { html } = await reader.get(paper.article.path);
    const fields = { ...hiddenFields(html), text: 'Oui', name: 'Awa', email: 'awa@exemple.org' };
    const answer = await reader.post('/commentaires/', fields);
    expect([answer.status, answer.html.includes('<a href="#c-consent">')]).toEqual([422, true]);
  });

  it('need not give an e-mail where the newspaper asks for none', async () => {
    expect((await paper.reader().comment({ email: '' })).status).toBe(422);
    await paper.decide({ isEmailRequired: false });
    expect((await paper.reader().comment({ email: '' })).status).toBe(303);
    expect(await contacts()).toMatchObject([{ email: null }]);
  });

  it('sends it twice, over a bad line, and it is one comment', async () => {
    const reader = paper.reader();
    const page = await reader.get(paper.article.path);
    const [first, second] = [await reader.sendFrom(page), await reader.sendFrom(page)];
    expect(second.to).toBe(first.to);
    expect(await kept()).toHaveLength(1);
    await reader.sendFrom(page, { text: 'Autre chose.' });
    expect(await kept()).toHaveLength(2);
  });

  it('may leave the page open until the next day; later the text comes back, and leaves when it is sent again', async () => {
    const reader = paper.reader();
    const page = await reader.get(paper.article.path);
    paper.later({ hours: 30 });
    expect((await reader.sendFrom(page)).status).toBe(303);
    paper.later({ hours: 30 });
    const late = await reader.sendFrom(page, { text: 'Écrit dans le train.' });
    expect(late.status).toBe(422);
    expect(late.html).toContain('Cette page était ouverte depuis longtemps.');
    expect(late.html).toContain('Écrit dans le train.');
    paper.later({ seconds: 5 });
    expect((await reader.sendFrom(late, { text: 'Écrit dans le train.' })).status).toBe(303);
  });

  it('answers somebody, and stands under the comment that began the thread, with the name of whom it answers', async () => {
    await paper.decide({ readBefore: 'nobody' });
    const first = await write();
    const answer = await write({ parentId: first, authorName: 'Rim', text: 'Pas d’accord.' });
    const reader = paper.reader();
    const form = await reader.get(`/commentaires/${answer}/reponse/`);
    expect(form.html).toContain('<h1>Répondre à Rim</h1>');
    expect(form.html).toContain('Pas d’accord.');
    paper.later({ seconds: 20 });
    await reader.sendFrom(form, { text: 'Moi non plus.' });
    const { html } = await reader.get(`${paper.article.path}commentaires/`);
    const thread = html.slice(html.indexOf('id="commentaire-1"'));
    expect(thread.indexOf('Pas d’accord.')).toBeLessThan(thread.indexOf('Moi non plus.'));
    expect(thread).toContain('<b>Awa</b> à Rim');
    expect(await kept()).toMatchObject([{}, {}, { threadId: first, parentId: answer }]);
  });

  it('keeps the text when the comment that was being answered is gone meanwhile', async () => {
    const first = await write();
    const reader = paper.reader();
    const form = await reader.get(`/commentaires/${first}/reponse/`);
    await paper.db.query.updateTable('comments').set({ status: 'refused' }).execute();
    paper.later({ minutes: 1 });
    const refused = await reader.sendFrom(form, { text: 'Ma réponse.' });
    expect(refused.html).toContain('Le commentaire auquel vous répondiez n’est plus là.');
    expect(refused.html).toContain('Ma réponse.');
    paper.later({ minutes: 1 });
    expect((await reader.sendFrom(refused, { text: 'Ma réponse.' })).status).toBe(303);
  });

  it('is told that comments are closed, by the newspaper, by the article, or after some days', async () => {
    const reader = paper.reader();
    const page = await reader.get(paper.article.path);
    const isOpen = async () => (await reader.get(paper.article.path)).html.includes('class="write"');
    await write();
    await paper.decide({ opening: 'forDays', days: 3 });
    expect(await isOpen()).toBe(true);
    paper.later({ hours: 73 });
    expect(await isOpen()).toBe(false);
    expect((await reader.get('/commentaires/1/reponse/')).to).toBe('/commentaires/1/');
    await paper.decide({ opening: 'open' });
    const fresh = await reader.get(paper.article.path);
    await paper.db.query.updateTable('articles').set({ commentsOpening: 'closed' }).execute();
    expect((await reader.get(paper.article.path)).html).toContain('Les commentaires sont fermés.');
    const refused = await reader.sendFrom(fresh, { text: 'Trop tard ?' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Les commentaires de cet article viennent d’être fermés.');
    expect(refused.html).toContain('Trop tard ?');
    expect(hiddenFields(page.html).article).toBe(String(paper.article.id));
  });

  it('finds nothing to write under in an article that was withdrawn', async () => {
    const reader = paper.reader();
    const page = await reader.get(paper.article.path);
    const newsroom = { db: paper.db, clock: paper.clock, actor: SYSTEM };
    await withdrawArticle(newsroom, { articleId: paper.article.id, reason: 'Erreur' });
    expect((await reader.sendFrom(page)).status).toBe(404);
    expect((await reader.get(`${paper.article.path}commentaires/`)).status).toBe(404);
  });

  it('writes from no other site', async () => {
    const { html } = await paper.reader().get(paper.article.path);
    const foreign = { Origin: 'https://ailleurs.example', 'Sec-Fetch-Site': 'cross-site' };
    const answer = await paper.reader().browser.post('/commentaires/', hiddenFields(html), foreign);
    expect(answer.status).toBe(403);
  });

  it('may send any bytes: the answer is never an error of ours', async () => {
    const { html } = await paper.reader().get(paper.article.path);
    const hidden = hiddenFields(html);
    const reader = () => paper.reader(`198.51.100.${Math.floor(asked++ / 15)}`);
    let asked = 0;
    const fields = fc.dictionary(
      fc.constantFrom('article', 'parent', 'token', 'text', 'name', 'email', 'consent', 'site'),
      fc.string({ unit: 'binary', maxLength: 80 }),
    );
    await fc.assert(
      fc.asyncProperty(fields, async (typed) => {
        const { status } = await reader().post('/commentaires/', { ...hidden, ...typed });
        expect([303, 404, 422, 429]).toContain(status);
      }),
      { numRuns: 60 },
    );
    const bodies = fc.tuple(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('multipart/form-data; boundary=x', 'text/plain', ''),
    );
    await fc.assert(
      fc.asyncProperty(bodies, async ([body, type]) => {
        const { status } = await reader().browser.send('/commentaires/', { body, headers: { 'Content-Type': type } });
        expect(status).toBe(404);
      }),
      { numRuns: 40 },
    );
  });

  it('sees every text as it was typed, whatever it is, and never as markup', async () => {
    await paper.decide({ readBefore: 'nobody' });
    const hostile = '<img src=x onerror=alert(1)> & "guillemets" </textarea><script>alert(2)</script>';
    const reader = paper.reader();
    await reader.comment({ text: hostile, name: '<b>Awa</b>' });
    for (const place of [
      paper.article.path,
      `${paper.article.path}commentaires/recents/`,
      '/commentaires/1/signalement/',
    ]) {
      const { html } = await reader.get(place);
      expect(html, place).toContain('&lt;img src=x onerror=alert(1)&gt; &amp;');
      expect(html, place).not.toMatch(/<img src=x|<script>alert|<b>Awa<\/b> *<b>/);
    }
    const again = await reader.comment({ text: hostile, name: '' });
    expect(again.html).not.toContain('</textarea><script>');
  });

  it('is told when it is far too much, and takes nothing', async () => {
    const { status, html } = await paper.reader().comment({ text: 'x'.repeat(150_000) });
    expect(status).toBe(413);
    expect(html).toContain('Revenez en arrière');
  });
});
