import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleStatus } from '#content/article.ts';
import { stoppedClock } from '#content/clock.ts';
import { ROLES, type Role } from '#content/permissions.ts';
import { type Actor, SYSTEM } from '#newsroom/actor.ts';
import type { Newsroom } from '#newsroom/context.ts';
import { changeAddress } from '#newsroom/publication/change-address.ts';
import { issueCorrection } from '#newsroom/publication/issue-correction.ts';
import { makeArticleReady } from '#newsroom/publication/make-article-ready.ts';
import { publishArticle } from '#newsroom/publication/publish-article.ts';
import { publishChanges } from '#newsroom/publication/publish-changes.ts';
import { returnArticle } from '#newsroom/publication/return-article.ts';
import { reviseArticle } from '#newsroom/publication/revise-article.ts';
import { scheduleArticle } from '#newsroom/publication/schedule-article.ts';
import { setEmbargo } from '#newsroom/publication/set-embargo.ts';
import { sharePreview } from '#newsroom/publication/share-preview.ts';
import { submitArticle } from '#newsroom/publication/submit-article.ts';
import { unscheduleArticle } from '#newsroom/publication/unschedule-article.ts';
import { withdrawArticle } from '#newsroom/publication/withdraw-article.ts';
import { writeArticle } from '#newsroom/writing/write-article.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { saveDraft } from '#storage/records/articles.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { hire } from '#test/support/desk.ts';
import { type Cast, createCast, draftBy, NOW } from '#test/support/newsroom.ts';

const clock = stoppedClock(NOW);
const LATER = '2020-10-03T06:00:00.000Z';

type Verb = { from: ArticleStatus; call: (newsroom: Newsroom, articleId: number) => Promise<unknown> };

const VERBS: Record<string, Verb> = {
  submitArticle: { from: 'draft', call: (room, articleId) => submitArticle(room, { articleId }) },
  returnArticle: { from: 'submitted', call: (room, articleId) => returnArticle(room, { articleId, comment: 'Oui' }) },
  makeArticleReady: { from: 'submitted', call: (room, articleId) => makeArticleReady(room, { articleId }) },
  scheduleArticle: { from: 'ready', call: (room, articleId) => scheduleArticle(room, { articleId, at: LATER }) },
  unscheduleArticle: { from: 'scheduled', call: (room, articleId) => unscheduleArticle(room, { articleId }) },
  setEmbargo: { from: 'draft', call: (room, articleId) => setEmbargo(room, { articleId, until: LATER }) },
  changeAddress: {
    from: 'published',
    call: (room, articleId) => changeAddress(room, { articleId, address: `autre-${articleId}` }),
  },
  sharePreview: { from: 'draft', call: (room, articleId) => sharePreview(room, { articleId, days: 1 }) },
  publishArticle: { from: 'ready', call: (room, articleId) => publishArticle(room, { articleId }) },
  publishChanges: {
    from: 'published',
    call: (room, articleId) => publishChanges(room, { articleId, isVisibleUpdate: true }),
  },
  issueCorrection: {
    from: 'published',
    call: (room, articleId) => issueCorrection(room, { articleId, kind: 'correction', text: 'Dix ans.' }),
  },
  withdrawArticle: {
    from: 'published',
    call: (room, articleId) => withdrawArticle(room, { articleId, reason: 'Faux' }),
  },
};

/** With an article of somebody else, then with one's own: contributor, reporter, sub-editor, editor, moderator, administrator. */
const TABLE = `
submitArticle      . . x x . .   . x x x . .
returnArticle      . . x x . .   . . x x . .
makeArticleReady   . . x x . .   . . x x . .
scheduleArticle    . . x x . .   . . x x . .
unscheduleArticle  . . x x . .   . . x x . .
setEmbargo         . . x x . .   . . x x . .
changeAddress      . . x x . .   . . x x . .
sharePreview       . x x x . .   . x x x . .
publishArticle     . . . x . .   . . . x . .
publishChanges     . . x x . .   . . x x . .
issueCorrection    . . . x . .   . . . x . .
withdrawArticle    . . . x . .   . . . x . .
`;

describe('each verb, really called', () => {
  let db: OpenDatabase;
  let cast: Cast;
  const actors = new Map<Role, Actor>();
  let count = 0;

  beforeAll(async () => {
    db = await memoryDatabase();
    cast = await createCast(db);
    for (const role of ROLES) {
      const { userId } = await hire({ db, clock }, { name: role, roles: [role] });
      actors.set(role, { userId, name: role, roles: [role], authorId: null });
    }
  });

  const rows = TABLE.trim()
    .split('\n')
    .map((line) => line.split(/\s+/) as [string, ...string[]]);

  it('is in the table', () => {
    expect(rows.map(([verb]) => verb)).toEqual(Object.keys(VERBS));
  });

  it.each(rows)('%s by a %s %s %s %s %s %s, of one’s own %s %s %s %s %s %s', async (name, ...marks) => {
    const verb = VERBS[name] as Verb;
    const outcomes: string[] = [];
    for (const isOwn of [false, true]) {
      for (const role of ROLES) outcomes.push(await attempt(verb, role, isOwn));
    }
    expect(outcomes).toEqual(marks);
  });

  async function attempt({ from, call }: Verb, role: Role, isOwn: boolean): Promise<string> {
    const actor = actors.get(role) as Actor;
    const articleId = await articleIn(from, isOwn ? actor.userId : null);
    return call({ db, clock, actor }, articleId).then(
      () => 'x',
      ({ code }) => (code === 'notAllowed' ? '.' : String(code)),
    );
  }

  /** An article that stands there, with a change that readers have not seen if it is published. */
  async function articleIn(status: ArticleStatus, createdBy: number | null): Promise<number> {
    const room = { db, clock, actor: SYSTEM };
    const draft = draftBy(cast, { slug: `article-${count++}` });
    const articleId = await writeArticle(room, draft);
    await db.query.updateTable('articles').set({ createdBy }).where('id', '=', articleId).execute();
    if (status === 'submitted') await submitArticle(room, { articleId });
    if (status === 'ready') await makeArticleReady(room, { articleId });
    if (status === 'scheduled') await scheduleArticle(room, { articleId, at: LATER });
    if (status === 'published') {
      await publishArticle(room, { articleId });
      const save = { savedAt: NOW, savedBy: SYSTEM, reason: 'saved', isGathered: false } as const;
      await saveDraft(db, articleId, { draft: { ...draft, headline: 'Repris' }, ...save });
    }
    return articleId;
  }

  it('refuses a revision to whom the text is not, before anything is kept', async () => {
    const articleId = await articleIn('published', null);
    const revise = (role: Role) =>
      reviseArticle(
        { db, clock, actor: actors.get(role) as Actor },
        { articleId, draft: draftBy(cast, { headline: `Par ${role}` }), isVisibleUpdate: false },
      ).then(
        () => 'x',
        ({ code }) => code,
      );
    // Who may not even read it is told no more than of one that is not there.
    expect(await Promise.all(ROLES.map(revise))).toEqual(['notFound', 'notAllowed', 'x', 'x', 'notFound', 'notFound']);
  });
});
