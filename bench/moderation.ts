import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGliteDialect, sql } from 'kysely';
import { stoppedClock } from '#content/clock.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { emptySpam } from '#newsroom/comments/empty-spam.ts';
import { spamScoreOf } from '#newsroom/comments/spam-score.ts';
import { type Database, inTransaction, type OpenDatabase } from '#storage/database.ts';
import { openPostgres, postgresOver } from '#storage/dialects/postgres.ts';
import { openSqlite } from '#storage/dialects/sqlite.ts';
import { migrate } from '#storage/migrate.ts';
import { moderationQueue, QUEUE_TABS, queueCounts } from '#storage/queries/comments/moderation-queue.ts';
import { queueRows } from '#storage/queries/comments/queue-rows.ts';
import { insertComments } from '#storage/records/comments.ts';
import { reserveIdentities } from '#storage/records/identities.ts';
import { changeSpamTerms } from '#storage/records/spam-terms.ts';
import { createCast, draftBy, publishNow } from '#test/support/newsroom.ts';

/**
 * Measures a page of the moderation queue with 100 000 waiting and as many spam comments beside one with 10, in one run:
 * `node bench/moderation.ts [comments] [sqlite | pglite | postgres://…]`. A ratio near 1 says that it does not matter how many wait.
 */
const MANY = Number(process.argv[2] ?? 100_000);
const FEW = 10;
const ENGINE = process.argv[3] ?? 'sqlite';
const ROUNDS = 15;
const LIMIT = 20;
const ANY = { words: '', articleId: null, writerOf: null, machineOf: null, from: null, to: null };
const clock = stoppedClock('2026-11-24T08:00:00.000Z');

const folder = await mkdtemp(join(tmpdir(), 'griot-bench-'));
try {
  const few = await newspaper(FEW);
  const small = await measure(few);
  await few.close();
  const many = await newspaper(MANY);
  const large = await measure(many);
  console.log(`${ENGINE}: milliseconds, median of ${ROUNDS}`);
  console.log(`${'queue'.padEnd(34)}${String(FEW).padStart(9)}${String(MANY).padStart(9)}    ratio`);
  for (const [name, time] of large) {
    const before = small.get(name) ?? Number.NaN;
    const columns = [before, time].map((each) => each.toFixed(2).padStart(9));
    console.log(`${name.padEnd(34)}${columns.join('')}${(time / before).toFixed(1).padStart(9)}`);
  }
  const start = performance.now();
  const removed = await emptySpam({ db: many, clock, actor: SYSTEM });
  console.log(`${removed} spam comments removed in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  await many.close();
} finally {
  await rm(folder, { recursive: true });
}

async function newspaper(comments: number): Promise<OpenDatabase> {
  const db = openOwn(comments);
  await migrate(db);
  const { id: articleId } = await publishNow(db, draftBy(await createCast(db)), clock);
  await inTransaction(db, async (tx) => {
    for (const status of ['waiting', 'spam'] as const) await fill(tx, { articleId, status, comments });
    await tx.query.updateTable('comments').set({ reportCount: sql`id % 7` }).execute();
    await teach(tx, comments);
  });
  if (db.engine === 'postgres') await sql`vacuum analyze`.execute(db.query);
  return db;
}

type Filling = { articleId: number; status: 'waiting' | 'spam'; comments: number };

async function fill(tx: Database, { articleId, status, comments }: Filling): Promise<void> {
  const ids = await reserveIdentities(tx, 'comments', comments);
  const rows = ids.map((id, each) => ({
    id,
    articleId,
    parentId: null,
    authorName: `Lecteur ${each % 997}`,
    authorUrl: null,
    text: `Commentaire ${each} sur le prix du riz, qui n’a pas baissé depuis un an malgré les promesses.`,
    status,
    isFromNewsroom: false,
    createdAt: `2026-11-${String(1 + (each % 20)).padStart(2, '0')}T08:00:00.000Z`,
    contact: {
      email: `lecteur${each % 997}@prive.example`,
      machine: { addressHash: `m${each % 5}`, networkHash: 'n', hashedOn: '2026-11-24' },
    },
  }));
  for (let at = 0; at < rows.length; at += 5000) await insertComments(tx, rows.slice(at, at + 5000));
}

/** As many lessons, by what they leave: terms and counts. */
async function teach(tx: Database, lessons: number): Promise<void> {
  const terms = Array.from(
    { length: Math.min(30_000, lessons * 3) },
    (_, each) => [`terme${each}`, { spam: 1, ham: 1 }] as const,
  );
  const all = { spam: Math.max(50, lessons), ham: Math.max(50, lessons) };
  const words = { spam: all.spam * 30, ham: all.ham * 30 };
  await changeSpamTerms(tx, new Map([...terms, ['#lessons', all], ['#terms', words], ['riz', { spam: 1, ham: 9 }]]));
}

function openOwn(comments: number): OpenDatabase {
  if (ENGINE === 'sqlite') return openSqlite(join(folder, `${comments}.db`));
  if (ENGINE === 'pglite') return postgresOver(new PGliteDialect({ pglite: new PGlite() }));
  return openPostgres(ENGINE);
}

async function measure(db: Database): Promise<Map<string, number>> {
  const page = (tab: (typeof QUEUE_TABS)[number], filter = {}, after: { key: string; id: number } | null = null) => {
    return async () => {
      const list = await moderationQueue(db, { tab, filter: { ...ANY, ...filter }, limit: LIMIT, after });
      await queueRows(db, list.ids);
    };
  };
  const middle = { key: '2026-11-10T08:00:00.000Z', id: FEW };
  const works: [string, () => Promise<unknown>][] = [
    ['all counts', () => queueCounts(db)],
    ...QUEUE_TABS.map((tab): [string, () => Promise<void>] => [`${tab}, first page`, page(tab)]),
    ['waiting, from the middle', page('waiting', {}, middle)],
    ['waiting, of an article', page('waiting', { articleId: 1 })],
    ['waiting, of a writer', page('waiting', { writerOf: 1 })],
    ['waiting, a common word', page('waiting', { words: 'riz' })],
    ['waiting, a word of none', page('waiting', { words: 'dromadaire' })],
    ['a comment weighed', () => spamScoreOf(db, { text: 'Le prix du riz monte au marché', name: 'Awa', url: null })],
  ];
  const times = new Map<string, number>();
  for (const [name, work] of works) {
    const taken: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      await work();
      taken.push(performance.now() - start);
    }
    times.set(name, taken.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN);
  }
  return times;
}
