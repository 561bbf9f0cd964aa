import type { Kysely, Logger } from 'kysely';
import type { SearchIndex } from './search-index.ts';
import type { Tables } from './tables.ts';

/**
 * The newspaper's database, on either engine; what queries, records and verbs are given. Inside `inTransaction` the
 * same shape stands for the transaction.
 */
export type Database = {
  engine: 'sqlite' | 'postgres';
  query: Kysely<Tables>;
  search: SearchIndex;
};

/** A database that was opened, and must be closed. */
export type OpenDatabase = Database & {
  /** Waits for what is under way, then lets go of the file or the connections. */
  close: () => Promise<void>;
  /** Tells of each statement, once it has ended, how many seconds it took and whether it failed. There is one listener at most. */
  onStatement: (listener: StatementListener) => void;
  /** How many connections there are, how many of them have nothing to do, and how many statements wait for one; null where there is one file. */
  connections: () => { open: number; idle: number; waiting: number } | null;
};

/** Is told of statements. */
export type StatementListener = (seconds: number, isFailure: boolean) => void;

/** Measures the statements of a database: what Kysely is to be given as its log, and a way to hear of it. */
export function statementMeter(): { log: Logger; onStatement: OpenDatabase['onStatement'] } {
  let listener: StatementListener | null = null;
  return {
    log: ({ level, queryDurationMillis }) => listener?.(queryDurationMillis / 1000, level === 'error'),
    onStatement: (given) => {
      listener = given;
    },
  };
}

/**
 * Runs the steps in one transaction: all of them are kept, or none. On SQLite the transaction takes the write lock at
 * once, so that two processes wait for each other instead of failing half way. Inside a transaction it joins it.
 */
export async function inTransaction<T>(db: Database, steps: (tx: Database) => Promise<T>): Promise<T> {
  if (db.query.isTransaction) return steps(db);
  return db.query.transaction().execute((query) => steps({ ...db, query }));
}
