import type { Database } from '../database.ts';

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
