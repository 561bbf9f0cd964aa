import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { openSqlite } from '../dialects/sqlite.ts';
import { type EngineSteps, fillDatabase, type Restoration } from './fill-database.ts';
import { removeSqliteFile } from './scratch-files.ts';

/** Tables with rows that point at what is not there; empty when all is well. */
export type Orphans = { table: string; count: number }[];

/** Thrown when another program has the file open. */
export class DatabaseInUseError extends Error {
  override name = 'DatabaseInUseError';
}

/**
 * Puts a newspaper in the place of this file, which holds nothing. It is made beside and renamed when it is whole and on the
 * disk, so that whatever ends the program half-way leaves the file as it was.
 */
export async function restoreSqlite(path: string, restoration: Restoration): Promise<Orphans> {
  const beside = `${path}.restoring`;
  const orphans = await writeSqlite(beside, restoration);
  leaveAlone(path);
  await removeSqliteFile(path);
  await rename(beside, path);
  await flush(dirname(path));
  return orphans;
}

/** Writes a newspaper to a new file, in the place of one that was left there. */
export async function writeSqlite(path: string, restoration: Restoration): Promise<Orphans> {
  await removeSqliteFile(path);
  const db = openSqlite(path);
  try {
    // The whole file reaches the disk at the end; until then nobody counts on it.
    await sql`pragma synchronous = off`.execute(db.query);
    await fillDatabase(db, restoration, stepsOn(db.query));
    const orphans = await orphansIn(db.query);
    await sql`pragma journal_mode = delete`.execute(db.query);
    await db.close();
    await flush(path);
    return orphans;
  } catch (error) {
    await db.close();
    await removeSqliteFile(path);
    throw error;
  }
}

type Query = ReturnType<typeof openSqlite>['query'];

function stepsOn(query: Query): EngineSteps {
  return {
    async beforeRows() {
      await sql`pragma foreign_keys = off`.execute(query);
    },
    async afterRows() {
      await sql`pragma foreign_keys = on`.execute(query);
    },
    async setIdentity(table, last) {
      await sql`delete from sqlite_sequence where name = ${table}`.execute(query);
      await sql`insert into sqlite_sequence (name, seq) values (${table}, ${last})`.execute(query);
    },
  };
}

async function orphansIn(query: Query): Promise<Orphans> {
  const { rows } = await sql<{ table: string; count: number }>`
    select "table", count(*) as count from pragma_foreign_key_check group by "table" order by "table"`.execute(query);
  return rows;
}

/** Throws a `DatabaseInUseError` while another program has the file open: it would go on writing to what is replaced. */
export function leaveAlone(path: string): void {
  const file = new DatabaseSync(path, { timeout: 0 });
  try {
    // Only who is alone with a file may take it out of this mode.
    file.exec('pragma journal_mode = delete');
  } catch (error) {
    throw new DatabaseInUseError(path, { cause: error });
  } finally {
    file.close();
  }
}

/** Makes sure that a file, or the names in a folder, are on the disk. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}
