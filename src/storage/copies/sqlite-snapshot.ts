import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { openSqlite } from '../dialects/sqlite.ts';
import { migrationsRun } from '../migrate.ts';
import { removeLeftBehind, removeSqliteFile } from './scratch-files.ts';
import type { Row, Snapshot } from './snapshot.ts';
import { tablesToCopy } from './tables-to-copy.ts';

/** What this program's copies are called; the number is the program's. */
const KIND = 'snapshot';

/** See `withSnapshot`. */
export async function withSqliteSnapshot<T>(
  db: Database,
  folder: string,
  work: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await removeLeftBehind(folder, KIND);
  const path = join(folder, `${KIND}-${process.pid}.db`);
  try {
    await copyTo(path, db);
    return await openSnapshot(path, work);
  } finally {
    await removeSqliteFile(path);
  }
}

/** All pages in one go: with pauses between them, every write of another program would begin the copy anew. */
const ALL_PAGES = 2 ** 31 - 1;

async function copyTo(path: string, { query }: Database): Promise<void> {
  const { rows } = await sql<{ file: string }>`select file from pragma_database_list where name = 'main'`.execute(
    query,
  );
  const file = rows[0]?.file;
  if (!file) {
    await sql`vacuum into ${path}`.execute(query);
    return;
  }
  const source = new DatabaseSync(file, { readOnly: true, timeout: 10_000 });
  try {
    await backup(source, path, { rate: ALL_PAGES });
  } finally {
    source.close();
  }
}

async function openSnapshot<T>(path: string, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const copy = openSqlite(path);
  const reader = new DatabaseSync(path, { readOnly: true });
  try {
    const ran = await migrationsRun(copy);
    return await work({
      engine: 'sqlite',
      migration: ran.at(-1) ?? '',
      tables: await tablesToCopy(copy),
      identities: identitiesIn(reader),
      problem: problemIn(reader),
      rows: (table) => rowsIn(reader, table),
    });
  } finally {
    reader.close();
    await copy.close();
  }
}

function identitiesIn(reader: DatabaseSync): Record<string, number> {
  const rows = reader.prepare('select name, seq from sqlite_sequence order by name').all();
  return Object.fromEntries(rows.map(({ name, seq }) => [String(name), Number(seq)]));
}

function problemIn(reader: DatabaseSync): string | null {
  const verdict = String(reader.prepare('pragma integrity_check(1)').get()?.integrity_check ?? 'ok');
  return verdict === 'ok' ? null : verdict;
}

async function* rowsIn(reader: DatabaseSync, table: string): AsyncIterable<Row> {
  yield* reader.prepare(`select * from "${table}"`).iterate() as Iterable<Row>;
}
