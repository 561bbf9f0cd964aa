import type { Database } from '../database.ts';
import { withPostgresSnapshot } from './postgres-snapshot.ts';
import { withSqliteSnapshot } from './sqlite-snapshot.ts';

/** What a column can hold; the same on both engines. */
export type Value = string | number | Uint8Array | null;

/** A row as the database names its columns: snake_case. */
export type Row = Record<string, Value>;

/** The whole database as it was at one moment. */
export type Snapshot = {
  engine: Database['engine'];
  /** The last migration that it has been through. */
  migration: string;
  tables: string[];
  /** The last identity that each table with identities has given, also to what has been removed since. */
  identities: Record<string, number>;
  /** What the engine's own check of the file complains of; null when all is well. PostgreSQL checks itself. */
  problem: string | null;
  /** The rows of a table, one after the other, however many they are. */
  rows: (table: string) => AsyncIterable<Row>;
};

/**
 * Shows the database as it is at this moment, for as long as the work lasts, while others go on reading and writing. On
 * SQLite it is a copy in the scratch folder, removed afterwards; on PostgreSQL one transaction that reads.
 */
export function withSnapshot<T>(
  db: Database,
  scratchFolder: string,
  work: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  return db.engine === 'sqlite' ? withSqliteSnapshot(db, scratchFolder, work) : withPostgresSnapshot(db, work);
}
