import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { migrate } from '../migrate.ts';
import { rebuildSearch } from '../records/search-terms.ts';
import type { Row } from './snapshot.ts';
import { tablesToCopy } from './tables-to-copy.ts';

/** A newspaper to be put in an empty database. */
export type Restoration = {
  /** The shape that the rows have: the last migration they had been through. */
  migration: string;
  /** How many rows each table had. */
  counts: Record<string, number>;
  identities: Record<string, number>;
  rows: (table: string) => AsyncIterable<Row>;
  /** Puts an end to what was under way when the rows were copied. */
  settle?: (db: Database) => Promise<void>;
  /** Told how many rows are in by now. */
  onRows?: (done: number) => void;
};

/** Thrown when the rows do not fit the tables: of another shape, or not as many as were said. */
export class RowsDoNotFitError extends Error {
  override name = 'RowsDoNotFitError';
}

/** What an engine has to have done around the filling: its own checks would be in the way. */
export type EngineSteps = {
  beforeRows: () => Promise<void>;
  afterRows: () => Promise<void>;
  setIdentity: (table: string, last: number) => Promise<void>;
};

/** Values in one statement at most; SQLite takes 32 766, PostgreSQL twice that. */
const VALUES_AT_ONCE = 8000;
/** Signs of text in one statement at most, give or take a row. */
const TEXT_AT_ONCE = 4_000_000;

/**
 * Makes the tables in the shape that the rows have, puts the rows in, and goes on to the shape of this program. What readers
 * find is indexed anew.
 */
export async function fillDatabase(db: Database, restoration: Restoration, steps: EngineSteps): Promise<void> {
  // Columns are called in a copy as the database calls them.
  const plain: Database = { ...db, query: db.query.withoutPlugins() as typeof db.query };
  await migrate(db, { upTo: restoration.migration });
  await steps.beforeRows();
  const tables = await tablesToCopy(plain);
  const strange = Object.keys(restoration.counts).find((table) => !tables.includes(table));
  if (strange) throw new RowsDoNotFitError(`no table ${strange}`);
  // The first rows of a new newspaper.
  for (const table of tables) await sql`delete from ${sql.table(table)}`.execute(plain.query);
  let done = 0;
  for (const [table, count] of Object.entries(restoration.counts)) {
    const before = done;
    const onRows = (more: number) => {
      done += more;
      restoration.onRows?.(done);
    };
    await fillTable(plain, table, { rows: restoration.rows(table), onRows });
    if (done - before !== count) throw new RowsDoNotFitError(`${table}: ${done - before} / ${count}`);
  }
  for (const [table, last] of Object.entries(restoration.identities)) {
    if (tables.includes(table)) await steps.setIdentity(table, last);
  }
  await steps.afterRows();
  await migrate(db);
  await rebuildSearch(db);
  await restoration.settle?.(db);
}

type RowsToCome = { rows: AsyncIterable<Row>; onRows: (count: number) => void };

async function fillTable(db: Database, table: string, { rows, onRows }: RowsToCome): Promise<void> {
  let group: Row[] = [];
  let [values, signs] = [0, 0];
  const insert = async () => {
    await insertRows(db, table, group);
    onRows(group.length);
    [group, values, signs] = [[], 0, 0];
  };
  for await (const row of rows) {
    group.push(row);
    for (const value of Object.values(row)) {
      values += 1;
      signs += typeof value === 'string' ? value.length : 8;
    }
    if (values >= VALUES_AT_ONCE || signs >= TEXT_AT_ONCE) await insert();
  }
  if (group.length > 0) await insert();
}

async function insertRows({ query }: Database, table: string, rows: Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const tuples = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column] ?? null))})`);
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values ${sql.join(tuples)}`.execute(query);
}
