import { beforeEach, describe, expect, it } from 'vitest';
import { stoppedClock } from '#content/clock.ts';
import { ROLES, type Role } from '#content/permissions.ts';
import { forgetComments } from '#newsroom/comments/forget-comments.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { readerWrites, statusOf } from '#test/support/comments.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { hire } from '#test/support/desk.ts';
import { createCast, draftBy, publishNow } from '#test/support/newsroom.ts';
import { appOver } from '#test/support/site.ts';
import { type Answer, Visitor } from '#test/support/visitor.ts';

const MORNING = '2026-11-24T08:00:00.000Z';
const LATER = '2026-11-24T09:30:00.000Z';

describe('comments at the desk', () => {
  let db: OpenDatabase;
  let article: { id: number; path: string };

  beforeEach(async () => {
    db = await memoryDatabase();
    article = await publishNow(db, draftBy(await createCast(db)), stoppedClock('2026-11-20T08:00:00.000Z'));
  });

  const write = (comment: Parameters<typeof readerWrites>[2] = {}) =>
    readerWrites(db, article.id, { createdAt: '2026-11-24T07:00:00.000Z', ...comment });

  async function signedIn(name: string, ...roles: Role[]): Promise<Visitor> {
    const visitor = new Visitor(appOver(db, stoppedClock(MORNING)));
    const { email, password } = await hire({ db, clock: stoppedClock(MORNING) }, { name, roles });
    await visitor.post('/desk/session/', { email, password });
    return visitor;
  }

  /** What the button of this name beside a comment would send. */
  function buttonIn({ html }: Answer, what: string, id: number): string {
    const value = new RegExp(`value="(${what}@${id}(?:~[^"]*)?)"`).exec(html)?.[1];
    if (!value) throw new Error(`no button to ${what} ${id}`);
    return value;
  }

  async function press(visitor: Visitor, [what, id]: [string, number], fields: Record<string, string> = {}) {
    const queue = await visitor.get(`/desk/comments/${fields.tab ? `?tab=${fields.tab}` : ''}`);
    const back = fields.tab ? `tab=${fields.tab}` : '';
    return visitor.post('/desk/comments/decisions/', { do: buttonIn(queue, what, id), back, ...fields });
  }

  const publicText = async () => (await new Visitor(appOver(db, stoppedClock(MORNING))).get(article.path)).html;

  it('are for moderators and editors alone; a moderator has nothing else', async () => {
    const id = await write();
    for (const role of ROLES) {
      const visitor = await signedIn(`Awa ${role}`, role);
      const may = role === 'moderator' || role === 'editor';
      expect((await visitor.get('/desk/comments/')).status, role).toBe(may ? 200 : 403);
      expect((await visitor.get('/desk/')).html.includes('Ouvrir les commentaires'), role).toBe(may);
      for (const path of ['decisions/', 'answers/', 'writers/', 'spam/emptying/', `articles/${article.id}/`]) {
        if (!may)
          expect((await visitor.post(`/desk/comments/${path}`, { do: `approve@${id}~waiting~` })).status).toBe(403);
      }
    }
    const moderator = await signedIn('Fatou Ba', 'moderator');
    for (const path of ['/desk/articles/', '/desk/journal/', `/desk/articles/${article.id}/publication/`]) {
      expect((await moderator.get(path)).status, path).toBeGreaterThanOrEqual(403);
    }
    expect((await moderator.get('/desk/me/')).html).toContain('Lettres sur les commentaires');
  });

  it('appear, or not, as a moderator decides, and what was decided can be taken back', async () => {
    const moderator = await signedIn('Fatou Ba', 'moderator');
    const [good, rude] = [await write({ text: 'Très juste.' }), await write({ text: 'Nul <b>et</b> bête.' })];
    const { html } = await moderator.get('/desk/comments/');
    expect(html).toContain('Nul &lt;b&gt;et&lt;/b&gt; bête.');
    const { to } = await press(moderator, ['approve', good], { shown: `${good},${rude}` });
    expect(to).toMatch(new RegExp(`decided=\\d+#c-${rude}$`));
    expect(await publicText()).toContain('Très juste.');
    const after = await moderator.get(to ?? '');
    expect(after.html).toContain('Commentaire accepté.');
    await press(moderator, ['refuse', rude], { [`reason-${rude}`]: 'insult', [`words-${rude}`]: 'deuxième fois' });
    expect((await moderator.get('/desk/comments/?tab=refused')).html).toContain(
      'Refusé par Fatou Ba : Insulte · deuxième fois',
    );
    const undo = /action="(\/desk\/comments\/decisions\/\d+\/undoing\/)"/.exec(after.html)?.[1] ?? '';
    expect((await moderator.post(undo)).to).toContain('undone=1-0');
    expect([await statusOf(db, good), await statusOf(db, rude)]).toEqual(['waiting', 'refused']);
    expect(await publicText()).not.toContain('Très juste.');
    expect((await moderator.post(undo)).status).toBe(422);
  });

  it('are decided upon many at once, and all of them taken back', async () => {
    const moderator = await signedIn('Fatou Ba', 'moderator');
    const ids = [await write(), await write(), await write()];
    const fields = new URLSearchParams([['do', 'spam'], ...ids.map((id) => ['comment', `${id}~waiting~`])]);
    const { to } = await moderator.postBody('/desk/comments/decisions/', fields);
    const { html } = await moderator.get(to ?? '');
    expect(html).toContain('3 mis aux indésirables.');
    expect(html).toContain('Plus rien n’attend d’être lu.');
    const undo = /action="(\/desk\/comments\/decisions\/\d+\/undoing\/)"/.exec(html)?.[1] ?? '';
    await moderator.post(undo);
    for (const id of ids) expect(await statusOf(db, id)).toBe('waiting');
    expect(await db.query.selectFrom('spamLessons').selectAll().execute()).toEqual([]);
  });

  it('are decided upon once: who comes second is told by whom, and changes nothing', async () => {
    const [first, second] = [await signedIn('Fatou Ba', 'moderator'), await signedIn('Aminata Sow', 'editor')];
    const id = await write();
    const seen = buttonIn(await second.get('/desk/comments/'), 'spam', id);
    await press(first, ['approve', id]);
    const { to } = await second.post('/desk/comments/decisions/', { do: seen });
    expect((await second.get(to ?? '')).html).toContain('Déjà fait par Fatou Ba : accepté.');
    expect(await statusOf(db, id)).toBe('approved');
    const asked = await second.send('/desk/comments/decisions/', {
      headers: { Accept: 'application/json' },
      body: new URLSearchParams({ do: seen }),
    });
    expect(JSON.parse(asked.html)).toMatchObject({
      done: [],
      met: [{ id, said: 'Déjà fait par Fatou Ba : accepté.' }],
    });
    expect(
      await db.query
        .selectFrom('journalEntries')
        .select('id')
        .where('action', 'in', ['commentsApproved', 'commentsToSpam'])
        .execute(),
    ).toHaveLength(1);
  });

  it('are hidden with a word to readers, and never without', async () => {
    const editor = await signedIn('Aminata Sow', 'editor');
    const id = await write({ status: 'approved', decidedAt: '2026-11-24T07:30:00.000Z' });
    const tab = 'approved';
    const refused = await press(editor, ['hide', id], { tab });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Dites aux lecteurs pourquoi vous masquez ce commentaire.');
    await press(editor, ['hide', id], { tab, [`public-${id}`]: 'insult' });
    expect(await statusOf(db, id)).toBe('hidden');
    expect((await editor.get('/desk/comments/?tab=hidden')).html).toContain(
      'Masqué par Aminata Sow : Ce commentaire contenait des insultes.',
    );
    expect((await editor.get('/desk/journal/')).html).toContain(
      'a masqué un commentaire (<a href="/desk/articles/1/">Deux accords signés à Tunis et à Rabat</a>)',
    );
    const { commentsChangedAt } = await db.query
      .selectFrom('articles')
      .select('commentsChangedAt')
      .executeTakeFirstOrThrow();
    expect(commentsChangedAt).toBe(MORNING);
  });

  it('are answered by the newsroom, which brings one that waits into sight; a refused answer is kept', async () => {
    const moderator = await signedIn('Fatou Ba', 'moderator');
    const id = await write({ text: 'Et le prix du mil ?' });
    const answer = (text: string) =>
      moderator.post('/desk/comments/answers/', {
        do: `answer@${id}`,
        [`answer-${id}`]: text,
        [`signed-${id}`]: 'person',
      });
    expect((await answer('  ')).html).toContain('Votre réponse est vide.');
    expect(await statusOf(db, id)).toBe('waiting');
    const long = await answer('x'.repeat(5001));
    expect(long.html).toContain(`${'x'.repeat(5001)}</textarea>`);
    expect((await answer('Il baisse depuis lundi.')).to).toContain('done=answer');
    const shown = await publicText();
    expect(shown).toContain('Et le prix du mil ?');
    expect(shown).toContain('Il baisse depuis lundi.');
    const row = await db.query.selectFrom('comments').selectAll().where('parentId', '=', id).executeTakeFirst();
    expect(row).toMatchObject({ isFromNewsroom: 1, authorName: 'Fatou Ba', status: 'approved', threadId: id });
  });

  it('come with what helps to decide, and no e-mail in any address or in the journal', async () => {
    const moderator = await signedIn('Fatou Ba', 'editor');
    const parent = await write({ text: 'Quel prix ?', status: 'approved' });
    const id = await write({
      parentId: parent,
      authorName: 'Bakary',
      email: 'bakary@prive.example',
      machine: 'm1',
      suspicions: 'links quick',
      spamScore: 0.95,
    });
    await write({ email: 'bakary@prive.example', machine: 'm1', status: 'refused' });
    const { html } = await moderator.get('/desk/comments/');
    for (const told of [
      'Répond à Mariam',
      'Quel prix ?',
      'bakary@prive.example',
      'Envoyé plus vite qu’on n’écrit.',
      'Ressemble à ce que vous écartez d’habitude.',
      '2 commentaires de cette personne : aucun paru, 1 refusé, aucun indésirable',
      '2 commentaires de cette connexion ce jour-là',
    ]) {
      expect(html).toContain(told);
    }
    expect(html.match(/(?:href|action|value)="[^"]*"/g)?.join()).not.toContain('prive.example');
    const judged = await moderator.post('/desk/comments/writers/', { do: `block@${id}` });
    expect(judged.to).toContain('done=blocked');
    expect((await moderator.get('/desk/comments/')).html).toContain('Personne écartée');
    expect((await moderator.get(`/desk/comments/?tab=refused&writer=${id}`)).html).toContain(
      'Seulement de la même personne (Bakary)',
    );
    const journal = JSON.stringify(await db.query.selectFrom('journalEntries').selectAll().execute());
    expect(journal).not.toMatch(/prive\.example|Bakary/);
    expect((await moderator.get('/desk/journal/')).html).toContain('a écarté l’auteur d’un commentaire');
  });

  it('that readers report stand in a list of their own until somebody keeps or hides them', async () => {
    const moderator = await signedIn('Fatou Ba', 'moderator');
    const id = await write({ status: 'approved', decidedAt: '2026-11-24T07:10:00.000Z' });
    const reports = ['a', 'b'].map((addressHash) => {
      return { commentId: id, addressHash, reason: 'insult', at: '2026-11-24T07:20:00.000Z' };
    });
    await db.query.insertInto('commentReports').values(reports).execute();
    await db.query.updateTable('comments').set({ reportCount: 2 }).where('id', '=', id).execute();
    expect((await moderator.get('/desk/')).html).toContain('Un commentaire a été signalé par des lecteurs.');
    const { html } = await moderator.get('/desk/comments/?tab=reported');
    expect(html).toContain('Signalé par 2 lecteurs : insulte ou haine (2)');
    expect(html).toContain('Garder');
    await press(moderator, ['approve', id], { tab: 'reported' });
    expect((await moderator.get('/desk/comments/?tab=reported')).html).toContain('Personne n’a rien signalé.');
  });

  it('of an article follow rules of its own, which an editor sets with it and a moderator beside the comments', async () => {
    const editor = await signedIn('Aminata Sow', 'editor');
    const page = `/desk/articles/${article.id}/publication/`;
    const bad = await editor.post(`${page}comments/`, { opening: 'forDays', days: '0', readBefore: '' });
    expect(bad.status).toBe(422);
    expect(bad.html).toMatch(/<option value="forDays" selected/);
    const set = await editor.post(`${page}comments/`, { opening: 'closed', days: '', readBefore: 'everyone' });
    expect((await editor.get(set.to ?? '')).html).toContain('Les règles des commentaires sont enregistrées.');
    const columns = ['commentsOpening', 'commentsDays', 'commentsReading', 'commentsChangedAt'] as const;
    const kept = await db.query.selectFrom('articles').select(columns).executeTakeFirst();
    expect(kept).toEqual({
      commentsOpening: 'closed',
      commentsDays: null,
      commentsReading: 'everyone',
      commentsChangedAt: MORNING,
    });
    const moderator = await signedIn('Fatou Ba', 'moderator');
    const rules = `/desk/comments/articles/${article.id}/`;
    expect((await moderator.get(rules)).html).toMatch(/<option value="closed" selected/);
    await moderator.post(rules, { opening: '', days: '', readBefore: '' });
    const { html } = await moderator.get(rules);
    expect(html).toMatch(/<option value="" selected[^>]*>Comme le journal \(Ouverts\)/);
    expect((await moderator.get('/desk/comments/articles/999/')).status).toBe(404);
  });

  it('that are spam go after thirty days, or at once when somebody says so', async () => {
    const moderator = await signedIn('Fatou Ba', 'moderator');
    const old = await write({ status: 'spam', createdAt: '2026-10-20T08:00:00.000Z' });
    const fresh = await write({ status: 'spam' });
    const refused = await write({ status: 'refused', createdAt: '2026-10-20T08:00:00.000Z' });
    await forgetComments({ db, clock: stoppedClock(MORNING) }, new AbortController().signal);
    expect(await statusOf(db, old)).toBeNull();
    expect(await statusOf(db, fresh)).toBe('spam');
    const { to } = await moderator.post('/desk/comments/spam/emptying/');
    expect((await moderator.get(to ?? '')).html).toContain('Un commentaire effacé.');
    expect([await statusOf(db, fresh), await statusOf(db, refused)]).toEqual([null, 'refused']);
  });

  it('can no longer be taken back after an hour, nor by somebody else', async () => {
    const [first, second] = [await signedIn('Fatou Ba', 'moderator'), await signedIn('Awa Sow', 'moderator')];
    const id = await write();
    await press(first, ['approve', id]);
    const { id: batch } = await db.query.selectFrom('commentBatches').select('id').executeTakeFirstOrThrow();
    expect((await second.post(`/desk/comments/decisions/${batch}/undoing/`)).status).toBe(422);
    const late = new Visitor(appOver(db, stoppedClock(LATER)));
    await late.post('/desk/session/', { email: 'fatou.ba@journal.example', password: 'une phrase assez longue' });
    expect((await late.post(`/desk/comments/decisions/${batch}/undoing/`)).status).toBe(422);
    expect(await statusOf(db, id)).toBe('approved');
  });
});
