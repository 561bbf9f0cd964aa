import { sql } from 'kysely';
import type { Database } from '../database.ts';

/** Bytes that the database takes on its disk. */
export async function databaseSize({ engine, query }: Database): Promise<number> {
  const { rows } =
    engine === 'sqlite'
      ? await sql<{ bytes: number }>`select page_count * page_size as bytes
          from pragma_page_count, pragma_page_size`.execute(query)
      : await sql<{ bytes: number }>`select pg_database_size(current_database()) as bytes`.execute(query);
  return Number(rows[0]?.bytes ?? 0);
}
