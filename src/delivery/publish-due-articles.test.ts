import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Clock, momentOf, stoppedClock } from '#content/clock.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { publishDueArticle } from '#newsroom/publication/publish-due-article.ts';
import { scheduleArticle } from '#newsroom/publication/schedule-article.ts';
import { unscheduleArticle } from '#newsroom/publication/unschedule-article.ts';
import { withdrawArticle } from '#newsroom/publication/withdraw-article.ts';
import { writeArticle } from '#newsroom/writing/write-article.ts';
import type { Database, OpenDatabase } from '#storage/database.ts';
import { openDatabase } from '#storage/open-database.ts';
import { articleForEditing } from '#storage/queries/articles/article-for-editing.ts';
import { stepsOf } from '#storage/queries/articles/article-steps.ts';
import { journalEntries } from '#storage/queries/day/journal.ts';
import { currentEdition } from '#storage/queries/edition.ts';
import { changeArticleStatus, saveDraft } from '#storage/records/articles.ts';
import { describeOnEveryEngine, emptyPostgres, hasPostgres } from '#test/support/databases.ts';
import { type Cast, createCast, draftBy, NOW, publishNow } from '#test/support/newsroom.ts';
import { publishDueArticles } from './publish-due-articles.ts';

const HOUR = '2020-10-03T06:00:00.000Z';

async function scheduled(db: Database, cast: Cast, slug = 'deux-accords'): Promise<number> {
  const newsroom = { db, clock: stoppedClock(NOW), actor: SYSTEM };
  const articleId = await writeArticle(newsroom, draftBy(cast, { slug }));
  await scheduleArticle(newsroom, { articleId, at: HOUR });
  return articleId;
}

describeOnEveryEngine('articles whose hour has come', (database) => {
  let db: OpenDatabase;
  let cast: Cast;
  let now: Temporal.Instant;
  let reports: string[];
  const clock: Clock = { now: () => now };
  const makeRound = () =>
    publishDueArticles({ db, clock }, ({ error }) => reports.push(String(error))).work(new AbortController().signal);
  const told = async () => {
    const entries = await journalEntries(db, { limit: 10, beforeId: null, action: null });
    return entries.filter(({ action }) => /Published|HeldBack/.test(action)).map(({ action }) => action);
  };

  beforeEach(async () => {
    db = database();
    cast = await createCast(db);
    now = Temporal.Instant.from(HOUR);
    reports = [];
  });

  it('appear, dated by the hour that was promised, and not a moment before', async () => {
    const id = await scheduled(db, cast);
    now = Temporal.Instant.from('2020-10-03T05:59:59.999Z');
    await makeRound();
    expect(await articleForEditing(db, id)).toMatchObject({ status: 'scheduled' });
    now = Temporal.Instant.from('2020-10-03T06:00:00.400Z');
    await makeRound();
    expect(await articleForEditing(db, id)).toMatchObject({
      status: 'published',
      publishedAt: HOUR,
      scheduledAt: null,
    });
    expect(await told()).toEqual(['articlePublished']);
  });

  it('appear once, however many rounds are made at the same time', async () => {
    const id = await scheduled(db, cast);
    const before = await currentEdition(db);
    await Promise.all([makeRound(), makeRound(), makeRound()]);
    expect(await told()).toEqual(['articlePublished']);
    expect((await currentEdition(db)).number).toBe(before.number + 1);
    expect((await stepsOf(db, id)).filter(({ toStatus }) => toStatus === 'published')).toHaveLength(1);
    expect(reports).toEqual([]);
  });

  it('appear at the next start when nothing ran at their hour, dated then, and the journal says so', async () => {
    const id = await scheduled(db, cast);
    now = Temporal.Instant.from('2020-10-03T09:12:00.000Z');
    await makeRound();
    expect(await articleForEditing(db, id)).toMatchObject({
      status: 'published',
      publishedAt: momentOf(now),
      path: '/2020/10/03/deux-accords/',
    });
    const [line] = await journalEntries(db, { limit: 1, beforeId: null, action: null });
    expect(line).toMatchObject({
      actorId: null,
      actorName: '',
      action: 'articlePublishedLate',
      before: HOUR,
      after: momentOf(now),
    });
  });

  it('keep the promised hour after a small delay', async () => {
    const id = await scheduled(db, cast);
    now = Temporal.Instant.from('2020-10-03T06:04:00.000Z');
    await makeRound();
    expect(await articleForEditing(db, id)).toMatchObject({ publishedAt: HOUR });
    const late = { action: 'articlePublishedLate', before: HOUR, after: momentOf(now) };
    expect((await journalEntries(db, { limit: 1, beforeId: null }))[0]).toMatchObject(late);
    expect((await stepsOf(db, id))[0]).toMatchObject(late);
  });

  it.each([
    ['2020-10-03T06:00:10.000Z', 'articlePublished'],
    ['2020-10-03T06:00:10.001Z', 'articlePublishedLate'],
  ])('are late from the eleventh second on: %s', async (moment, action) => {
    await scheduled(db, cast);
    now = Temporal.Instant.from(moment);
    await makeRound();
    expect(await told()).toEqual([action]);
  });

  it('are said to be late when they come back late, whatever date they keep', async () => {
    const { id } = await publishNow(db, draftBy(cast));
    const newsroom = { db, clock: stoppedClock(NOW), actor: SYSTEM };
    await withdrawArticle(newsroom, { articleId: id, reason: 'À vérifier.' });
    await changeArticleStatus(db, id, { status: 'scheduled', scheduledAt: HOUR, modifiedAt: NOW });
    now = Temporal.Instant.from('2020-10-03T09:12:00.000Z');
    await makeRound();
    expect(await articleForEditing(db, id)).toMatchObject({ status: 'published', publishedAt: NOW });
    expect((await stepsOf(db, id))[0]).toMatchObject({ before: HOUR, after: momentOf(now) });
  });

  it('stay where they are when something required is missing, which is told once, and appear when it is mended', async () => {
    const [id, other] = [await scheduled(db, cast), await scheduled(db, cast, 'autre')];
    const save = { savedAt: NOW, savedBy: SYSTEM, reason: 'saved', isGathered: false } as const;
    await saveDraft(db, id, { draft: draftBy(cast, { authorIds: [] }), ...save });
    for (let round = 0; round < 3; round++) await makeRound();
    expect(await articleForEditing(db, id)).toMatchObject({ status: 'scheduled', scheduleFailure: 'checklistFails' });
    expect(await articleForEditing(db, other)).toMatchObject({ status: 'published' });
    expect(await told()).toEqual(['articlePublished', 'articleHeldBack']);
    expect(reports).toHaveLength(1);
    await saveDraft(db, id, { draft: draftBy(cast), ...save });
    await makeRound();
    expect(await articleForEditing(db, id)).toMatchObject({ status: 'published', scheduleFailure: null });
  });

  it('do not appear when their hour was taken from them meanwhile', async () => {
    const articleId = await scheduled(db, cast);
    await unscheduleArticle({ db, clock, actor: SYSTEM }, { articleId });
    expect(await publishDueArticle({ db, clock }, articleId)).toBe(false);
    expect(await articleForEditing(db, articleId)).toMatchObject({ status: 'ready' });
  });
});

describe('several programs whose articles are due', () => {
  it('publish each of them once, over one SQLite file', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'griot-due-')), 'griot.db');
    await expectEachOnce(path);
  });

  it.skipIf(!hasPostgres)('publish each of them once, over one PostgreSQL database', async () => {
    const { address, drop } = await emptyPostgres();
    await expectEachOnce(address);
    await drop();
  });
});

async function expectEachOnce(location: string): Promise<void> {
  const db = await openDatabase(location.startsWith('postgres') ? { postgresUrl: location } : { sqlitePath: location });
  const cast = await createCast(db);
  const ids: number[] = [];
  for (let i = 0; i < 12; i++) ids.push(await scheduled(db, cast, `a-${i}`));
  const before = await currentEdition(db);
  const run = promisify(execFile);
  const program = () => run(process.execPath, ['test/support/publish-due.ts', location]);
  await Promise.all([program(), program(), program()]);
  for (const id of ids) expect(await articleForEditing(db, id)).toMatchObject({ status: 'published' });
  const published = await journalEntries(db, { limit: 100, beforeId: null, action: 'articlePublishedLate' });
  expect(published).toHaveLength(ids.length);
  expect((await currentEdition(db)).number).toBe(before.number + ids.length);
  await db.close();
}
