import { beforeEach, expect, it } from 'vitest';
import type { ArticleStatus } from '#content/article.ts';
import { stoppedClock } from '#content/clock.ts';
import { doc, gallery, p, picture } from '#content/document/builders.ts';
import type { DocumentJson } from '#content/document/document.ts';
import type { Role } from '#content/permissions.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { withdrawArticle } from '#newsroom/publication/withdraw-article.ts';
import { describeOnEveryEngine } from '#test/support/databases.ts';
import { type Cast, createCast, draftBy, NOW, pictureBy, publishNow } from '#test/support/newsroom.ts';
import { plannedInWeek, unplannedArticles } from './queries/articles/article-plans.ts';
import { deskChoices } from './queries/articles/desk-choices.ts';
import { waitingCount } from './queries/comments/waiting-comments.ts';
import {
  articlesToRead,
  draftsOfContributors,
  lateSince,
  openCorrectionRequests,
  ownInProgress,
  publishedSince,
  scheduledBetween,
} from './queries/day/newsroom-day.ts';
import { overdueArticles, picturesSoonWithoutRights, picturesWithoutRights } from './queries/day/trouble.ts';
import { insertArticle } from './records/articles.ts';
import { addJournalEntry } from './records/journal.ts';
import { insertMedia } from './records/media.ts';
import { writePlan } from './records/plans.ts';
import { insertUser } from './records/users.ts';

const YESTERDAY = '2020-10-01T17:40:00.000Z';
const TOMORROW = '2020-10-03T17:40:00.000Z';
/** What a picture must say before an article may show it. */
const FIT_TO_PRINT = { alt: 'x', credit: 'x' };

describeOnEveryEngine('the newsroom’s day', (database) => {
  let cast: Cast;
  let reporter: number;
  let contributor: number;

  beforeEach(async () => {
    cast = await createCast(database());
    reporter = await hire('reporter');
    contributor = await hire('contributor');
  });

  function hire(role: Role): Promise<number> {
    const user = { name: `Awa ${role}`, roles: [role], language: 'fr', createdAt: NOW };
    return insertUser(database(), { ...user, email: `${role}@journal.example` });
  }

  type Begun = { status?: ArticleStatus; by?: number; at?: string; hour?: string; authorIds?: number[] };

  function begin(slug: string, { status = 'draft', by = reporter, at = NOW, hour, authorIds = [] }: Begun = {}) {
    const draft = draftBy(cast, { slug, headline: slug, authorIds });
    const savedBy = { userId: by, name: 'Awa' };
    const scheduledAt = hour ?? null;
    return insertArticle(database(), draft, { status, createdAt: at, modifiedAt: at, scheduledAt, savedBy });
  }

  const slugs = ({ rows }: { rows: { headline: string }[] }) => rows.map(({ headline }) => headline);

  it('has what was handed in, the longest waiting first, and what comes out and came out', async () => {
    const db = database();
    await begin('b', { status: 'submitted', at: NOW });
    await begin('a', { status: 'submitted', at: YESTERDAY });
    await begin('late', { status: 'scheduled', hour: YESTERDAY });
    await begin('soon', { status: 'scheduled', hour: TOMORROW });
    await publishNow(db, draftBy(cast, { slug: 'out', headline: 'out' }));
    expect(slugs(await articlesToRead(db))).toEqual(['a', 'b']);
    expect(slugs(await scheduledBetween(db, NOW, '2020-10-04T00:00:00.000Z'))).toEqual(['soon']);
    expect(slugs(await publishedSince(db, YESTERDAY))).toEqual(['out']);
    expect(await overdueArticles(db, NOW)).toMatchObject([{ headline: 'late', failure: null }]);
    expect(await waitingCount(db)).toBe(0);
  });

  it('has what came out late since and is still out, the last first, by the last time that it was', async () => {
    const db = database();
    const out = async (slug: string) => (await publishNow(db, draftBy(cast, { slug, headline: slug }))).id;
    const [one, two, gone] = [await out('one'), await out('two'), await out('gone')];
    const late = (articleId: number, at: string, before: string) => {
      const entry = { action: 'articlePublishedLate', subject: '', actorId: null, actorName: 'griot' } as const;
      return addJournalEntry(db, { ...entry, at, articleId, before, after: at });
    };
    await late(two, YESTERDAY, '2020-10-01T06:00:00.000Z');
    await late(two, NOW, '2020-10-02T06:00:00.000Z');
    await late(gone, NOW, YESTERDAY);
    await late(one, TOMORROW, NOW);
    await withdrawArticle({ db, clock: stoppedClock(NOW), actor: SYSTEM }, { articleId: gone, reason: 'Faux.' });
    expect(await lateSince(db, YESTERDAY)).toMatchObject([
      { headline: 'one', promisedAt: NOW, cameOutAt: TOMORROW },
      { headline: 'two', promisedAt: '2020-10-02T06:00:00.000Z', cameOutAt: NOW },
    ]);
    expect((await lateSince(db, TOMORROW)).map(({ id }) => id)).toEqual([one]);
  });

  it('has what contributors wrote since, for they cannot hand in', async () => {
    await begin('old', { by: contributor, at: YESTERDAY });
    await begin('new', { by: contributor });
    await begin('reporter’s');
    const given = await begin('given');
    await writePlan(database(), given, { assignedTo: contributor });
    expect(slugs(await draftsOfContributors(database(), NOW)).toSorted()).toEqual(['given', 'new']);
  });

  it('has what somebody began, was asked for or signs, and what became of it', async () => {
    const db = database();
    const own = await begin('own');
    await begin('signed', { by: contributor, authorIds: [cast.aissatou] });
    await begin('others’', { by: contributor });
    const step = {
      actorId: null,
      actorName: 'Aminata',
      action: 'articleReturned',
      comment: 'Court.',
    } as const;
    const steps = [
      { ...step, articleId: own, at: YESTERDAY, fromStatus: 'draft', toStatus: 'submitted' } as const,
      { ...step, articleId: own, at: NOW, fromStatus: 'submitted', toStatus: 'draft' } as const,
    ];
    for (const each of steps) await db.query.insertInto('articleSteps').values(each).execute();
    await note(own, 'note', 'Quelle source ?');
    await note(own, 'correctionRequest', 'Faux.');
    const who = { userId: reporter, authorId: cast.aissatou, roles: ['reporter'] as const };
    const { rows } = await ownInProgress(db, who);
    expect(slugs({ rows })).toEqual(['own', 'signed']);
    const [found] = rows.filter(({ id }) => id === own);
    expect(found).toMatchObject({ returned: { byName: 'Aminata', comment: 'Court.' }, openNotes: 1 });
    expect(await openCorrectionRequests(db)).toMatchObject([{ articleId: own, text: 'Faux.' }]);
    expect((await ownInProgress(db, { ...who, authorId: null })).total).toBe(1);
  });

  it('has published articles with a lead picture whose rights have ended, or end within some days', async () => {
    const db = database();
    const media = await insertMedia(db, pictureBy(FIT_TO_PRINT));
    await db.query.updateTable('media').set({ rightsUntil: '2020-10-01' }).execute();
    const leadPicture = { mediaId: media, caption: null, alt: null };
    await publishNow(db, draftBy(cast, { slug: 'image', headline: 'image', leadPicture }));
    expect(await picturesWithoutRights(db, '2020-10-02')).toMatchObject([{ headline: 'image', until: '2020-10-01' }]);
    expect(await picturesWithoutRights(db, '2020-10-01')).toEqual([]);
    const soon = (today: string, until: string) => picturesSoonWithoutRights(db, { today, until });
    expect(await soon('2020-09-24', '2020-10-01')).toMatchObject([{ headline: 'image', until: '2020-10-01' }]);
    expect(await soon('2020-10-01', '2020-10-08')).toHaveLength(1);
    expect(await soon('2020-09-23', '2020-09-30')).toEqual([]);
    expect(await soon('2020-10-02', '2020-10-09')).toEqual([]);
  });

  it('has published articles with a picture in the text or in a gallery whose rights have ended', async () => {
    const db = database();
    const file = (name: string) => insertMedia(db, pictureBy({ ...FIT_TO_PRINT, hash: name.repeat(64) }));
    const [ended, earlier, free] = [await file('a'), await file('b'), await file('c')];
    const rightsUntil = (id: number, until: string) =>
      db.query.updateTable('media').set({ rightsUntil: until }).where('id', '=', id).execute();
    await rightsUntil(ended, '2020-10-01');
    await rightsUntil(earlier, '2020-09-01');
    const shows = (headline: string, body: DocumentJson) => draftBy(cast, { slug: headline, headline, body });
    await publishNow(db, shows('texte', doc(p('x'), picture(ended), picture(earlier))));
    await publishNow(db, shows('galerie', doc(p('x'), gallery(picture(ended)))));
    await publishNow(db, shows('libre', doc(p('x'), picture(free))));
    const draft = shows('brouillon', doc(p('x'), picture(ended)));
    await insertArticle(db, draft, { status: 'draft', createdAt: NOW, modifiedAt: NOW });
    expect(await picturesWithoutRights(db, '2020-10-02')).toMatchObject([
      { headline: 'galerie', until: '2020-10-01' },
      { headline: 'texte', until: '2020-09-01' },
    ]);
  });

  it('has a week’s planning, and what is without a day', async () => {
    const db = database();
    const wanted = await begin('wanted');
    await writePlan(db, wanted, { dueOn: '2020-10-02', plannedSigns: 1500 });
    await writePlan(db, await begin('later'), { dueOn: '2020-10-05' });
    await begin('soon', { status: 'scheduled', hour: TOMORROW });
    await begin('aside');
    await publishNow(db, draftBy(cast, { slug: 'paru', headline: 'paru' }));
    await publishNow(db, draftBy(cast, { slug: 'avant', headline: 'avant' }), stoppedClock('2020-09-27T23:59:59.999Z'));
    const { id: elsewhere } = await publishNow(db, draftBy(cast, { slug: 'ailleurs', headline: 'ailleurs' }));
    await writePlan(db, elsewhere, { dueOn: '2020-09-25' });
    const week = {
      firstDay: '2020-09-28',
      lastDay: '2020-10-04',
      from: '2020-09-28T00:00:00.000Z',
      to: '2020-10-05T00:00:00.000Z',
    };
    const planned = await plannedInWeek(db, week);
    expect(slugs({ rows: planned }).toSorted()).toEqual(['paru', 'soon', 'wanted']);
    expect(planned[0]).toMatchObject({ signs: 48, plannedSigns: 1500, dueOn: '2020-10-02' });
    expect(slugs({ rows: await unplannedArticles(db) })).toEqual(['aside']);
  });

  it('offers what articles can be narrowed to, countries only where there are any', async () => {
    await begin('a');
    const choices = await deskChoices(database(), { topicId: cast.elections, authorId: null });
    expect(choices.countryCodes).toEqual(['MA', 'TN']);
    expect(choices.writers.map(({ name }) => name)).toEqual(['Awa contributor', 'Awa reporter']);
    expect(choices.topics).toEqual([{ id: cast.elections, name: 'Élections' }]);
    expect(choices.sections.map(({ name }) => name)).toEqual(['Politique', 'Sport']);
  });

  async function note(articleId: number, kind: 'note' | 'correctionRequest', text: string): Promise<void> {
    const place = { quote: '', prefix: '', suffix: '', parentId: null };
    const by = { userId: contributor, userName: 'Awa', createdAt: NOW, resolvedAt: null, resolvedByName: null };
    await database()
      .query.insertInto('articleNotes')
      .values({ articleId, kind, text, ...place, ...by })
      .execute();
  }
});
