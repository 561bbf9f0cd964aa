import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGliteDialect, sql } from 'kysely';
import { settleLinks } from '#delivery/settle-links.ts';
import { type Database, inTransaction, type OpenDatabase } from '#storage/database.ts';
import { openPostgres, postgresOver } from '#storage/dialects/postgres.ts';
import { openSqlite } from '#storage/dialects/sqlite.ts';
import { migrate } from '#storage/migrate.ts';
import { plannedInWeek, unplannedArticles } from '#storage/queries/articles/article-plans.ts';
import { type DeskQuestion, deskArticles, type ListMark } from '#storage/queries/articles/desk-articles.ts';
import { ANY_ARTICLE, DESK_SORTS, type DeskFilter } from '#storage/queries/articles/desk-filter.ts';
import { deskRows } from '#storage/queries/articles/desk-rows.ts';
import { brokenLinks } from '#storage/queries/day/broken-links.ts';
import { articlesToRead, ownInProgress, publishedSince } from '#storage/queries/day/newsroom-day.ts';
import { picturesWithoutRights } from '#storage/queries/day/trouble.ts';
import { ALL_LINKS } from '#storage/shown-links.ts';
import { createNewspaper } from './write-newspaper.ts';

/**
 * Measures a page of the desk's list in a newspaper of 100 000 articles beside one of 1 000, in one run:
 * `node bench/desk-list.ts [articles] [sqlite | pglite | postgres://…]`. A ratio near 1 says that size does not matter.
 */
const MANY = Number(process.argv[2] ?? 100_000);
const FEW = 1000;
const ENGINE = process.argv[3] ?? 'sqlite';
const ROUNDS = 15;
const LIMIT = 50;

const folder = await mkdtemp(join(tmpdir(), 'griot-bench-'));
try {
  const few = await newspaper(FEW);
  const small = await measure(few.db);
  await few.db.close();
  const many = await newspaper(MANY);
  const large = await measure(many.db);
  await many.db.close();
  console.log(`${ENGINE}: milliseconds a page of ${LIMIT}, median of ${ROUNDS}`);
  console.log(`${'list'.padEnd(34)}${FEW.toString().padStart(9)}${MANY.toString().padStart(9)}    ratio`);
  for (const [name, time] of large) {
    const before = small.get(name) ?? Number.NaN;
    const columns = [
      before.toFixed(2).padStart(9),
      time.toFixed(2).padStart(9),
      (time / before).toFixed(1).padStart(9),
    ];
    console.log(name.padEnd(34) + columns.join(''));
  }
} finally {
  await rm(folder, { recursive: true });
}

async function newspaper(articles: number): Promise<{ db: OpenDatabase }> {
  const db = openOwn(articles);
  await migrate(db);
  await inTransaction(db, (tx) => createNewspaper(tx, articles));
  // What a server does by itself after a while.
  await settleLinks({ db, origin: 'https://journal.example' }, new AbortController().signal);
  if (db.engine === 'postgres') await sql`vacuum analyze`.execute(db.query);
  return { db };
}

function openOwn(articles: number): OpenDatabase {
  if (ENGINE === 'sqlite') return openSqlite(join(folder, `${articles}.db`));
  if (ENGINE === 'pglite') return postgresOver(new PGliteDialect({ pglite: new PGlite() }));
  return openPostgres(ENGINE);
}

async function measure(db: Database): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  const lists = (await questionsFor(db)).map(([name, question]): [string, () => Promise<unknown>] => {
    return [name, async () => deskRows(db, (await deskArticles(db, question)).ids)];
  });
  for (const [name, work] of [...lists, ...firstPage(db)]) {
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

async function questionsFor(db: Database): Promise<[string, DeskQuestion][]> {
  const first = (change: Partial<DeskFilter>, sort: DeskQuestion['sort'] = 'change'): DeskQuestion => {
    return { filter: { ...ANY_ARTICLE, ...change }, sort, limit: LIMIT, after: null, before: null };
  };
  const deep = await Promise.all(
    DESK_SORTS.map(async (sort): Promise<[string, DeskQuestion]> => {
      return [`by ${sort}, from the middle`, { ...first({}, sort), after: await middleOf(db, sort) }];
    }),
  );
  return [
    ...DESK_SORTS.map((sort): [string, DeskQuestion] => [`by ${sort}, first page`, first({}, sort)]),
    ...deep,
    ['drafts', first({ status: 'draft' })],
    ['drafts, by headline', first({ status: 'draft' }, 'headline')],
    ['published, by publication', first({ status: 'published' }, 'publication')],
    ['a section', first({ sectionId: 2 })],
    ['a section’s drafts', first({ status: 'draft', sectionId: 2 })],
    ['an author of many', first({ authorId: 1 })],
    ['an author of few', first({ authorId: 2 })],
    ['a topic and a country', first({ topicId: 1, countryCode: 'TD' })],
    ['mine', first({ own: { userId: 1, authorId: 1 } })],
    ['a rare word', first({ words: 'dromadaire' })],
    ['a common word', first({ words: 'accord' })],
    ['a common word, by headline', first({ words: 'accord' }, 'headline')],
    ['a year', first({ from: '2019-01-01', to: '2020-01-01' })],
    ['a year, by headline', first({ from: '2019-01-01', to: '2020-01-01' }, 'headline')],
  ];
}

/** What the first page and the planning ask. */
function firstPage(db: Database): [string, () => Promise<unknown>][] {
  const [from, to] = ['2019-01-01T00:00:00.000Z', '2019-01-08T00:00:00.000Z'];
  return [
    ['first page: to be read', () => articlesToRead(db)],
    ['first page: mine', () => ownInProgress(db, { userId: 1, authorId: 1, roles: ['editor'] })],
    ['first page: just published', () => publishedSince(db, from)],
    ['first page: broken links', () => brokenLinks(db, ALL_LINKS, { limit: 50 })],
    ['first page: picture rights', () => picturesWithoutRights(db, '2019-01-01')],
    ['planning: a week', () => plannedInWeek(db, { firstDay: '2019-01-01', lastDay: '2019-01-07', from, to })],
    ['planning: without a day', () => unplannedArticles(db)],
  ];
}

/** The mark in the middle of everything, found the slow way. */
async function middleOf(db: Database, sort: DeskQuestion['sort']): Promise<ListMark> {
  const question = { filter: ANY_ARTICLE, sort, limit: 10_000, before: null } as const;
  const { count } = await db.query
    .selectFrom('articles')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  let [after, passed]: [ListMark | null, number] = [null, 0];
  const limit = Math.min(10_000, Number(count) / 2);
  while (passed < Number(count) / 2) {
    after = (await deskArticles(db, { ...question, limit, after })).next;
    passed += limit;
  }
  return after ?? { key: '', id: 0 };
}
