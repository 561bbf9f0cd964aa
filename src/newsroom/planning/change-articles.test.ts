import { beforeEach, expect, it } from 'vitest';
import type { BulkChange } from '#content/bulk-change.ts';
import { stoppedClock } from '#content/clock.ts';
import { doc, p } from '#content/document/builders.ts';
import type { Role } from '#content/permissions.ts';
import { articleForEditing } from '#storage/queries/articles/article-for-editing.ts';
import { articlePlan } from '#storage/queries/articles/article-plans.ts';
import { shelfShown } from '#storage/queries/articles/article-shelf.ts';
import { bulkChangeById } from '#storage/queries/articles/bulk-changes.ts';
import { currentEdition } from '#storage/queries/edition.ts';
import { changeArticleStatus, saveDraft } from '#storage/records/articles.ts';
import { insertUser } from '#storage/records/users.ts';
import { describeOnEveryEngine } from '#test/support/databases.ts';
import { type Cast, createCast, draftBy, NOW, publishNow } from '#test/support/newsroom.ts';
import type { Actor } from '../actor.ts';
import { scheduleArticle } from '../publication/schedule-article.ts';
import { writeArticle } from '../writing/write-article.ts';
import { changeArticles, undoChange } from './change-articles.ts';
import { commissionArticle } from './commission-article.ts';
import { planArticle } from './plan-article.ts';
import { shelveArticle } from './shelve-article.ts';

describeOnEveryEngine('changing many articles', (database) => {
  let cast: Cast;
  let editor: Actor;
  let reporter: Actor;
  const clock = stoppedClock(NOW);
  const by = (actor: Actor, at = clock) => ({ db: database(), clock: at, actor });

  beforeEach(async () => {
    cast = await createCast(database());
    editor = await hire('editor');
    reporter = await hire('reporter');
  });

  async function hire(role: Role): Promise<Actor> {
    const user = { email: `${role}@journal.example`, name: `Awa ${role}`, roles: [role], language: 'fr' };
    const userId = await insertUser(database(), { ...user, createdAt: NOW });
    return { userId, name: user.name, roles: [role], authorId: null };
  }

  const isAboutBoth = (codes: string[]) => codes.toSorted().join() === 'MA,TN';
  const shelvesOf = async (id: number) => {
    const { sectionId, topicIds, countryCodes } = (await articleForEditing(database(), id))?.draft ?? {};
    return { draft: { sectionId, topicIds, countryCodes }, shown: await shelfShown(database(), id) };
  };

  it('files what is published elsewhere at once for readers, and nothing else of the newsroom’s text', async () => {
    const db = database();
    const { id } = await publishNow(db, draftBy(cast));
    const draft = draftBy(cast, { headline: 'Pas encore', body: doc(p('Pas encore.')) });
    const save = { draft, savedAt: NOW, savedBy: editor, reason: 'saved', isGathered: false } as const;
    await saveDraft(db, id, save);
    const { number } = await currentEdition(db);
    await shelveArticle(by(editor), { articleId: id, change: { kind: 'section', sectionId: cast.sport } });
    const shelf = { sectionId: cast.sport, topicIds: [], countryCodes: expect.toSatisfy(isAboutBoth) };
    expect(await shelvesOf(id)).toEqual({ draft: shelf, shown: shelf });
    const shown = await db.query.selectFrom('articles').select('headline').where('id', '=', id).executeTakeFirst();
    expect(shown?.headline).toBe('Deux accords signés à Tunis et à Rabat');
    expect((await currentEdition(db)).number).toBe(number + 1);
    const article = await articleForEditing(db, id);
    expect([article?.version, article?.publicVersion, article?.draft.headline]).toEqual([3, 1, 'Pas encore']);
  });

  it('leaves no unpublished change behind where there was none', async () => {
    const { id } = await publishNow(database(), draftBy(cast));
    await shelveArticle(by(editor), { articleId: id, change: { kind: 'addTopic', topicId: cast.elections } });
    const article = await articleForEditing(database(), id);
    expect(article?.version).toBe(article?.publicVersion);
    expect((await shelvesOf(id)).shown.topicIds).toEqual([cast.elections]);
  });

  it('undoes exactly what was done, and not what was so before or was changed since', async () => {
    const db = database();
    const draft = await writeArticle(by(editor), draftBy(cast, { slug: 'a' }));
    const { id: published } = await publishNow(db, draftBy(cast, { slug: 'b' }));
    const there = await writeArticle(by(editor), draftBy(cast, { slug: 'c', sectionId: cast.sport }));
    const moved = await writeArticle(by(editor), draftBy(cast, { slug: 'd' }));
    const change = { kind: 'section', sectionId: cast.sport } as const;
    const changeId = await changeArticles(by(editor), { articleIds: [draft, published, there, moved, 999], change });
    const kept = await bulkChangeById(db, changeId);
    expect(kept?.outcome.done.map(({ articleId }) => articleId)).toEqual([draft, published, moved]);
    expect(kept?.outcome).toMatchObject({ unchanged: 1, refused: [{ articleId: 999, code: 'notFound' }] });

    await shelveArticle(by(editor), { articleId: moved, change: { kind: 'section', sectionId: cast.politics } });
    await shelveArticle(by(editor), { articleId: draft, change: { kind: 'addTopic', topicId: cast.elections } });
    await expect(undoChange(by(reporter), { changeId })).rejects.toMatchObject({ code: 'notFound' });
    const undone = await undoChange(by(editor), { changeId });
    expect(undone.done.map(({ articleId }) => articleId)).toEqual([draft, published]);
    expect(undone.refused).toMatchObject([{ articleId: moved, code: 'changedSince' }]);
    expect((await shelvesOf(draft)).draft).toMatchObject({ sectionId: cast.politics, topicIds: [cast.elections] });
    expect((await shelvesOf(published)).shown.sectionId).toBe(cast.politics);
    expect((await shelvesOf(there)).draft.sectionId).toBe(cast.sport);
    await expect(undoChange(by(editor), { changeId })).rejects.toMatchObject({ code: 'undoneAlready' });
  });

  it('is written in the journal with where each was filed before and after, published or not, and so is undoing it', async () => {
    const db = database();
    const draft = await writeArticle(by(editor), draftBy(cast, { slug: 'a' }));
    const { id: published } = await publishNow(db, draftBy(cast, { slug: 'b' }));
    const change = (articleIds: number[], wanted: BulkChange) =>
      changeArticles(by(editor), { articleIds, change: wanted });
    await change([draft, published], { kind: 'addTopic', topicId: cast.elections });
    await undoChange(by(editor), {
      changeId: await change([draft, published], { kind: 'section', sectionId: cast.sport }),
    });
    const lines = await db.query
      .selectFrom('journalEntries')
      .select(['articleId', 'actorName', 'before', 'after'])
      .where('action', '=', 'articleFiled')
      .orderBy('id')
      .execute();
    const inBoth = (shelf: string) => `${shelf} · Maroc · Tunisie`;
    const old = inBoth('Politique');
    const filed = inBoth('Politique · Élections');
    const moved = inBoth('Sport · Élections');
    const line = (articleId: number, before: string, after: string) => {
      return { articleId, actorName: 'Awa editor', before, after };
    };
    expect(lines).toEqual([
      ...[draft, published].map((id) => line(id, old, filed)),
      ...[draft, published].map((id) => line(id, filed, moved)),
      ...[draft, published].map((id) => line(id, moved, filed)),
    ]);
  });

  it('is refused for a section that is gone', async () => {
    const articleId = await writeArticle(by(editor), draftBy(cast));
    const changeId = await changeArticles(by(editor), {
      articleIds: [articleId],
      change: { kind: 'section', sectionId: 999 },
    });
    expect((await bulkChangeById(database(), changeId))?.outcome.refused).toMatchObject([{ code: 'changedSince' }]);
  });

  it('can be undone for a day', async () => {
    const articleId = await writeArticle(by(editor), draftBy(cast));
    const change = { kind: 'addTopic', topicId: cast.elections } as const;
    const changeId = await changeArticles(by(editor), { articleIds: [articleId], change });
    const late = by(editor, stoppedClock('2020-10-04T17:40:00.000Z'));
    await expect(undoChange(late, { changeId })).rejects.toMatchObject({ code: 'undoneAlready' });
  });

  it('is refused for the articles that are not one’s own, and done for the others', async () => {
    const theirs = await writeArticle(by(editor), draftBy(cast, { slug: 'a' }));
    const { id: published } = await publishNow(database(), draftBy(cast, { slug: 'b' }));
    const own = await writeArticle(by(reporter), draftBy(cast, { slug: 'c' }));
    const change = { kind: 'section', sectionId: cast.sport } as const;
    const changeId = await changeArticles(by(reporter), { articleIds: [theirs, published, own], change });
    const outcome = (await bulkChangeById(database(), changeId))?.outcome;
    expect(outcome?.done.map(({ articleId }) => articleId)).toEqual([own]);
    expect(outcome?.refused.map(({ articleId, code }) => [articleId, code])).toEqual([
      [theirs, 'notAllowed'],
      [published, 'notAllowed'],
    ]);
    const assign = { kind: 'assign', userId: reporter.userId } as const;
    const given = changeArticles(by(reporter), { articleIds: [own], change: assign });
    await expect(given).rejects.toMatchObject({ code: 'notAllowed' });
  });

  it('gives articles to someone, and takes them back', async () => {
    const articleId = await writeArticle(by(editor), draftBy(cast));
    const change = { kind: 'assign', userId: reporter.userId } as const;
    const changeId = await changeArticles(by(editor), { articleIds: [articleId], change });
    expect((await articlePlan(database(), articleId)).assigneeName).toBe('Awa reporter');
    await undoChange(by(editor), { changeId });
    expect((await articlePlan(database(), articleId)).assignedTo).toBeNull();
  });

  it('takes articles to the marbre or back to their authors, but none away from its hour, and undoes it', async () => {
    const db = database();
    const draft = await writeArticle(by(editor), draftBy(cast, { slug: 'a' }));
    const submitted = await writeArticle(by(editor), draftBy(cast, { slug: 'b' }));
    const scheduled = await writeArticle(by(editor), draftBy(cast, { slug: 'c' }));
    const { id: published } = await publishNow(db, draftBy(cast, { slug: 'd' }));
    await changeArticleStatus(db, submitted, { status: 'submitted', modifiedAt: NOW });
    await changeArticleStatus(db, scheduled, { status: 'scheduled', modifiedAt: NOW, scheduledAt: NOW });
    const all = [draft, submitted, scheduled, published];
    const statuses = () => Promise.all(all.map(async (id) => (await articleForEditing(db, id))?.status));
    const asTheyWere = ['draft', 'submitted', 'scheduled', 'published'];
    const undone = async (change: BulkChange, expected: string[]) => {
      const changeId = await changeArticles(by(editor), { articleIds: all, change });
      expect(await statuses()).toEqual(expected);
      await undoChange(by(editor), { changeId });
      expect(await statuses()).toEqual(asTheyWere);
    };
    await undone({ kind: 'ready' }, ['ready', 'ready', 'scheduled', 'published']);
    await undone({ kind: 'return', comment: 'À revoir.' }, ['draft', 'draft', 'scheduled', 'published']);
    const wordless = changeArticles(by(editor), { articleIds: all, change: { kind: 'return', comment: ' ' } });
    await expect(wordless).rejects.toMatchObject({ code: 'commentMissing' });
    const notTheirs = changeArticles(by(reporter), { articleIds: all, change: { kind: 'ready' } });
    await expect(notTheirs).rejects.toMatchObject({ code: 'notAllowed' });
  });

  it('says of which country articles tell, to readers too, and takes just that back', async () => {
    const { id } = await publishNow(database(), draftBy(cast, { countryCodes: ['MA'] }));
    const draft = draftBy(cast, { headline: 'Pas encore', countryCodes: ['MA', 'TN'] });
    const save = { draft, savedAt: NOW, savedBy: editor, reason: 'saved', isGathered: false } as const;
    await saveDraft(database(), id, save);
    const countries = async () => {
      const { draft, shown } = await shelvesOf(id);
      return [draft.countryCodes, shown.countryCodes];
    };
    const added = { kind: 'addCountry', countryCode: 'TN' } as const;
    const changeId = await changeArticles(by(editor), { articleIds: [id], change: added });
    expect(await countries()).toEqual([
      ['MA', 'TN'],
      ['MA', 'TN'],
    ]);
    await undoChange(by(editor), { changeId });
    expect(await countries()).toEqual([['MA', 'TN'], ['MA']]);
    await changeArticles(by(editor), { articleIds: [id], change: { kind: 'removeCountry', countryCode: 'MA' } });
    expect(await countries()).toEqual([['TN'], []]);
  });

  it('gives articles their hour, and takes each back to where it was or to its former hour', async () => {
    const db = database();
    const [soon, later] = ['2020-10-03T06:00:00.000Z', '2020-10-04T06:00:00.000Z'];
    const written = await Promise.all(
      ['draft', 'submitted', 'ready', 'hour', 'bare'].map((slug) =>
        writeArticle(by(editor), draftBy(cast, { slug, ...(slug === 'bare' ? { headline: '' } : {}) })),
      ),
    );
    const [draft = 0, submitted = 0, ready = 0, scheduled = 0, bare = 0] = written;
    await changeArticleStatus(db, submitted, { status: 'submitted', modifiedAt: NOW });
    await changeArticleStatus(db, ready, { status: 'ready', modifiedAt: NOW });
    await changeArticleStatus(db, scheduled, { status: 'scheduled', modifiedAt: NOW, scheduledAt: later });
    const { id: published } = await publishNow(db, draftBy(cast, { slug: 'paru' }));
    const states = async () => {
      const articles = await Promise.all(written.map((id) => articleForEditing(db, id)));
      return articles.map((article) => [article?.status, article?.scheduledAt]);
    };
    const before = await states();
    const change = { kind: 'schedule', at: soon } as const;
    const changeId = await changeArticles(by(editor), { articleIds: [...written, published], change });
    const inTime = ['scheduled', soon];
    expect(await states()).toEqual([inTime, inTime, inTime, inTime, ['draft', null]]);
    expect((await bulkChangeById(db, changeId))?.outcome.refused).toMatchObject([
      { articleId: bare, code: 'checklistFails' },
      { articleId: published, code: 'wrongStatus' },
    ]);
    await scheduleArticle(by(editor), { articleId: draft, at: later });
    const undone = await undoChange(by(editor), { changeId });
    expect(undone.refused).toMatchObject([{ articleId: draft, code: 'changedSince' }]);
    expect(await states()).toEqual([['scheduled', later], ...before.slice(1)]);
    const notTheirs = changeArticles(by(reporter), { articleIds: [ready], change });
    await expect(notTheirs).rejects.toMatchObject({ code: 'notAllowed' });
  });

  it('begins an idea as a draft for someone, who may then plan it for another day but give it to nobody', async () => {
    const idea = { headline: ' Le pont ', sectionId: cast.sport, dueOn: '2020-10-05', plannedSigns: 3000 };
    const articleId = await commissionArticle(by(editor), { ...idea, assignedTo: reporter.userId });
    const article = await articleForEditing(database(), articleId);
    expect(article).toMatchObject({ status: 'draft', assignedTo: reporter.userId, draft: { headline: 'Le pont' } });
    await planArticle(by(reporter), { articleId, dueOn: '2020-10-06' });
    const plan = { assigneeName: 'Awa reporter', dueOn: '2020-10-06', plannedSigns: 3000 };
    expect(await articlePlan(database(), articleId)).toMatchObject(plan);
    const given = planArticle(by(reporter), { articleId, assignedTo: editor.userId });
    await expect(given).rejects.toMatchObject({ code: 'notAllowed' });
    const journal = await database().query.selectFrom('journalEntries').selectAll().orderBy('id').execute();
    expect(journal.at(-1)).toMatchObject({
      action: 'articlePlanned',
      before: 'Awa reporter · 2020-10-05 · 3000',
      after: 'Awa reporter · 2020-10-06 · 3000',
    });
    await planArticle(by(reporter), { articleId, dueOn: '2020-10-06' });
    expect(await database().query.selectFrom('journalEntries').select('id').execute()).toHaveLength(journal.length);
  });

  it('refuses an idea that is none', async () => {
    const idea = { headline: 'X', sectionId: cast.sport, assignedTo: null, dueOn: null, plannedSigns: null };
    const moderator = await hire('moderator');
    type Change = Partial<typeof idea> | Record<'assignedTo' | 'plannedSigns', number> | { dueOn: string };
    const refusals: [Partial<Change>, string][] = [
      [{ headline: ' ' }, 'headlineMissing'],
      [{ sectionId: 999 }, 'sectionMissing'],
      [{ dueOn: '2020-02-30' }, 'dayInvalid'],
      [{ assignedTo: moderator.userId ?? 0 }, 'assigneeUnfit'],
      [{ assignedTo: 999 }, 'assigneeUnfit'],
      [{ plannedSigns: 1500.5 }, 'lengthInvalid'],
      [{ plannedSigns: 0 }, 'lengthInvalid'],
    ];
    for (const [change, code] of refusals) {
      await expect(commissionArticle(by(editor), { ...idea, ...change }), code).rejects.toMatchObject({ code });
    }
    expect(await database().query.selectFrom('articles').select('id').execute()).toEqual([]);
  });
});
