import { beforeEach, expect, it } from 'vitest';
import type { ArticleDraft } from '#content/article.ts';
import { type Clock, momentOf } from '#content/clock.ts';
import { doc, p, picture } from '#content/document/builders.ts';
import type { Role } from '#content/permissions.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { addressAt } from '#storage/queries/addresses.ts';
import { articleForEditing } from '#storage/queries/articles/article-for-editing.ts';
import { stepsOf } from '#storage/queries/articles/article-steps.ts';
import { articleVersion } from '#storage/queries/articles/article-versions.ts';
import { currentPathOf } from '#storage/queries/current-path.ts';
import { journalEntries } from '#storage/queries/day/journal.ts';
import { currentEdition } from '#storage/queries/edition.ts';
import { publicArticle } from '#storage/queries/readers/public-article.ts';
import { claimAddresses } from '#storage/records/addresses.ts';
import { saveDraft } from '#storage/records/articles.ts';
import { insertMedia } from '#storage/records/media.ts';
import { insertUser } from '#storage/records/users.ts';
import { describeOnEveryEngine } from '#test/support/databases.ts';
import { type Cast, createCast, draftBy, NOW, pictureBy, publishNow } from '#test/support/newsroom.ts';
import { type Actor, SYSTEM } from '../actor.ts';
import { writeArticle } from '../writing/write-article.ts';
import { changeAddress } from './change-address.ts';
import { issueCorrection } from './issue-correction.ts';
import { makeArticleReady } from './make-article-ready.ts';
import { publishArticle } from './publish-article.ts';
import { publishChanges } from './publish-changes.ts';
import { returnArticle } from './return-article.ts';
import { scheduleArticle } from './schedule-article.ts';
import { setEmbargo } from './set-embargo.ts';
import { submitArticle } from './submit-article.ts';
import { unscheduleArticle } from './unschedule-article.ts';
import { withdrawArticle } from './withdraw-article.ts';

const LATER = '2020-10-03T06:00:00.000Z';

describeOnEveryEngine('from draft to print', (database) => {
  let db: OpenDatabase;
  let cast: Cast;
  let now: Temporal.Instant;
  const clock: Clock = { now: () => now };

  beforeEach(async () => {
    db = database();
    cast = await createCast(db);
    now = Temporal.Instant.from(NOW);
  });

  async function hire(role: Role): Promise<Actor> {
    const person = { email: `${role}@journal.example`, name: `Awa ${role}`, roles: [role], language: 'fr' };
    const userId = await insertUser(db, { ...person, createdAt: NOW });
    return { userId, name: person.name, roles: [role], authorId: null };
  }

  const as = (actor: Actor) => ({ db, clock, actor });
  const begin = (actor: Actor = SYSTEM, change: Partial<ArticleDraft> = {}) =>
    writeArticle(as(actor), draftBy(cast, change));
  const stateOf = async (id: number) => {
    const article = await articleForEditing(db, id);
    return [article?.status, article?.saved.reason];
  };
  const rewrite = (id: number, change: Partial<ArticleDraft>) =>
    saveDraft(db, id, {
      draft: draftBy(cast, change),
      savedAt: NOW,
      savedBy: SYSTEM,
      reason: 'saved',
      isGathered: false,
    });

  it('goes step by step, each with its comment, its version and its line in the journal', async () => {
    const [reporter, subEditor, editor] = [await hire('reporter'), await hire('subEditor'), await hire('editor')];
    const articleId = await begin(reporter);
    await submitArticle(as(reporter), { articleId, comment: ' Relire le chiffre. ' });
    expect(await stateOf(articleId)).toEqual(['submitted', 'submitted']);
    await returnArticle(as(subEditor), { articleId, comment: 'Il manque une source.' });
    expect(await stateOf(articleId)).toEqual(['draft', 'returned']);
    await submitArticle(as(reporter), { articleId });
    await makeArticleReady(as(subEditor), { articleId });
    expect(await stateOf(articleId)).toEqual(['ready', 'ready']);
    await scheduleArticle(as(subEditor), { articleId, at: LATER });
    expect(await stateOf(articleId)).toEqual(['scheduled', 'scheduled']);
    await unscheduleArticle(as(subEditor), { articleId });
    await publishArticle(as(editor), { articleId, comment: 'Bravo.' });
    expect(await stateOf(articleId)).toEqual(['published', 'published']);
    await withdrawArticle(as(editor), { articleId, reason: 'Document falsifié.' });
    const history = (await stepsOf(db, articleId)).toReversed();
    expect(history.map(({ fromStatus, toStatus, comment }) => `${fromStatus} → ${toStatus}: ${comment}`)).toEqual([
      'draft → submitted: Relire le chiffre.',
      'submitted → draft: Il manque une source.',
      'draft → submitted: ',
      'submitted → ready: ',
      'ready → scheduled: ',
      'scheduled → ready: ',
      'ready → published: Bravo.',
      'published → withdrawn: ',
    ]);
    const journal = await journalEntries(db, { limit: 20, beforeId: null, action: null });
    const told = journal.map(({ actorName, action, after }) => `${actorName} ${action} ${after ?? ''}`.trim());
    expect(told.slice(0, 5)).toEqual([
      'Awa editor articleWithdrawn Document falsifié.',
      'Awa editor articlePublished',
      'Awa subEditor articleUnscheduled',
      `Awa subEditor articleScheduled ${LATER}`,
      'Awa subEditor articleReady',
    ]);
  });

  it('refuses a step from where it does not begin, and one without what it needs', async () => {
    const articleId = await begin();
    const refusal = (promise: Promise<unknown>) =>
      promise.then(
        () => 'done',
        ({ code }) => code,
      );
    expect(await refusal(withdrawArticle(as(SYSTEM), { articleId, reason: 'Faux' }))).toBe('wrongStatus');
    expect(await refusal(unscheduleArticle(as(SYSTEM), { articleId }))).toBe('wrongStatus');
    expect(await refusal(issueCorrection(as(SYSTEM), { articleId, kind: 'correction', text: 'x' }))).toBe(
      'wrongStatus',
    );
    expect(await refusal(submitArticle(as(SYSTEM), { articleId: 999 }))).toBe('notFound');
    await submitArticle(as(SYSTEM), { articleId });
    expect(await refusal(submitArticle(as(SYSTEM), { articleId }))).toBe('wrongStatus');
    expect(await refusal(returnArticle(as(SYSTEM), { articleId, comment: ' ' }))).toBe('commentMissing');
    await publishArticle(as(SYSTEM), { articleId });
    expect(await refusal(withdrawArticle(as(SYSTEM), { articleId, reason: '' }))).toBe('reasonMissing');
    expect(await refusal(issueCorrection(as(SYSTEM), { articleId, kind: 'correction', text: ' ' }))).toBe(
      'textMissing',
    );
    expect(await refusal(publishChanges(as(SYSTEM), { articleId, isVisibleUpdate: true }))).toBe('nothingChanged');
  });

  it('publishes nothing that lacks what is required, for anybody', async () => {
    const mediaId = await insertMedia(db, pictureBy({ hash: null, renditions: [] }));
    const lacking: [string, Partial<ArticleDraft>][] = [
      ['headline', { headline: ' ' }],
      ['byline', { authorIds: [] }],
      ['credit alternativeText', { body: doc(p('Texte'), picture(mediaId)) }],
      ['credit', { leadPicture: { mediaId, caption: null, alt: '' } }],
    ];
    for (const [message, change] of lacking) {
      const articleId = await begin(SYSTEM, change);
      const fails = { code: 'checklistFails', message };
      await expect(publishArticle(as(SYSTEM), { articleId })).rejects.toMatchObject(fails);
      await expect(scheduleArticle(as(SYSTEM), { articleId, at: LATER })).rejects.toMatchObject(fails);
      expect(await stateOf(articleId)).toEqual(['draft', 'saved']);
    }
  });

  it('keeps to the embargo: nobody publishes before, nothing is scheduled before', async () => {
    const articleId = await begin();
    await setEmbargo(as(SYSTEM), { articleId, until: LATER });
    await expect(publishArticle(as(SYSTEM), { articleId })).rejects.toMatchObject({ code: 'underEmbargo' });
    const at = '2020-10-03T05:59:00.000Z';
    await expect(scheduleArticle(as(SYSTEM), { articleId, at })).rejects.toMatchObject({ code: 'underEmbargo' });
    await scheduleArticle(as(SYSTEM), { articleId, at: LATER });
    const until = '2020-10-03T06:01:00.000Z';
    await expect(setEmbargo(as(SYSTEM), { articleId, until })).rejects.toMatchObject({ code: 'embargoTooLate' });
    await expect(setEmbargo(as(SYSTEM), { articleId, until: NOW })).rejects.toMatchObject({ code: 'hourPast' });
    now = Temporal.Instant.from(LATER);
    await publishArticle(as(SYSTEM), { articleId });
    expect(await articleForEditing(db, articleId)).toMatchObject({ status: 'published', embargoUntil: null });
  });

  it('gives an hour, another one, and none that is past', async () => {
    const articleId = await begin();
    await expect(scheduleArticle(as(SYSTEM), { articleId, at: NOW })).rejects.toMatchObject({ code: 'hourPast' });
    await scheduleArticle(as(SYSTEM), { articleId, at: LATER });
    await scheduleArticle(as(SYSTEM), { articleId, at: '2020-10-04T06:00:00.000Z' });
    expect(await articleForEditing(db, articleId)).toMatchObject({ scheduledAt: '2020-10-04T06:00:00.000Z' });
    await returnArticle(as(SYSTEM), { articleId, comment: 'Pas encore.' });
    expect(await articleForEditing(db, articleId)).toMatchObject({ status: 'draft', scheduledAt: null });
  });

  it('shows readers the changes of a published article when they are published, silently or not', async () => {
    const { id } = await publishNow(db, draftBy(cast));
    const seen = async () => {
      const found = await publicArticle(db, id);
      return found && 'published' in found ? [found.published.headline, found.published.updatedAt] : [];
    };
    await rewrite(id, { headline: 'Un titre neuf' });
    expect(await seen()).toEqual(['Deux accords signés à Tunis et à Rabat', null]);
    const before = await currentEdition(db);
    await publishChanges(as(SYSTEM), { articleId: id, isVisibleUpdate: false });
    expect(await seen()).toEqual(['Un titre neuf', null]);
    expect((await currentEdition(db)).number).toBe(before.number + 1);
    await rewrite(id, { headline: 'Un titre plus neuf' });
    now = Temporal.Instant.from(LATER);
    await publishChanges(as(SYSTEM), { articleId: id, isVisibleUpdate: true });
    expect(await seen()).toEqual(['Un titre plus neuf', momentOf(now)]);
    expect((await articleVersion(db, id, 1))?.headline).toBe('Deux accords signés à Tunis et à Rabat');
    await rewrite(id, { headline: '' });
    const fails = publishChanges(as(SYSTEM), { articleId: id, isVisibleUpdate: false });
    await expect(fails).rejects.toMatchObject({ code: 'checklistFails' });
  });

  it('comes back after a withdrawal with its address and date, in its newest version', async () => {
    const { id, path } = await publishNow(db, draftBy(cast));
    await withdrawArticle(as(SYSTEM), { articleId: id, reason: 'Faux' });
    await rewrite(id, { headline: 'Corrigé' });
    now = Temporal.Instant.from(LATER);
    expect(await publishArticle(as(SYSTEM), { articleId: id })).toBe(path);
    expect(await publicArticle(db, id)).toMatchObject({ published: { headline: 'Corrigé', publishedAt: NOW } });
  });

  it('moves to another address, to which every former one leads for ever', async () => {
    const { id, path } = await publishNow(db, draftBy(cast));
    const other = await publishNow(db, draftBy(cast, { slug: 'autre' }));
    expect(await changeAddress(as(SYSTEM), { articleId: id, address: 'Un accord' })).toBe('/2020/10/02/un-accord/');
    expect(await changeAddress(as(SYSTEM), { articleId: id, address: '/enquetes/Accords' })).toBe('/enquetes/accords/');
    for (const former of [path, '/2020/10/02/un-accord/']) {
      expect(await addressAt(db, former)).toEqual({ kind: 'article', targetId: id, isCurrent: false });
    }
    expect(await currentPathOf(db, 'article', id)).toBe('/enquetes/accords/');
    const refusals: [address: string, code: string][] = [
      [other.path, 'addressTaken'],
      ['/rubrique/politique/', 'addressInvalid'],
      ['/desk/', 'addressInvalid'],
      ['/', 'addressInvalid'],
      ['???', 'addressInvalid'],
      ['/enquetes/accords/', 'nothingChanged'],
    ];
    for (const [address, code] of refusals) {
      await expect(changeAddress(as(SYSTEM), { articleId: id, address }), address).rejects.toMatchObject({ code });
    }
    await changeAddress(as(SYSTEM), { articleId: id, address: path });
    expect(await addressAt(db, path)).toMatchObject({ isCurrent: true });
    const thief = changeAddress(as(SYSTEM), { articleId: other.id, address: '/enquetes/accords/' });
    await expect(thief).rejects.toMatchObject({ code: 'addressTaken' });
  });

  it('has only the end of its address to choose before it is published', async () => {
    const articleId = await begin();
    await changeAddress(as(SYSTEM), { articleId, address: '/2020/Une fin choisie/' });
    expect(await publishArticle(as(SYSTEM), { articleId })).toBe('/2020/10/02/une-fin-choisie/');
  });

  it('gets an address of its own even when another thing has, or had, the one that it wants', async () => {
    const first = await publishNow(db, draftBy(cast));
    await changeAddress(as(SYSTEM), { articleId: first.id, address: 'ailleurs' });
    const free = { path: '/2020/10/02/deux-accords-2/', kind: 'page' as const, targetId: 1, isCurrent: true };
    await claimAddresses(db, [free]);
    expect((await publishNow(db, draftBy(cast))).path).toBe('/2020/10/02/deux-accords-3/');
    expect((await publishNow(db, draftBy(cast, { slug: '' }))).path).toBe(
      '/2020/10/02/deux-accords-signes-a-tunis-et-a-rabat/',
    );
    expect(await addressAt(db, first.path)).toMatchObject({ targetId: first.id });
  });
});
