import { sql } from 'kysely';
import type { Database } from '../database.ts';

/**
 * Sets identities of a table aside, so that many rows that point to one another can be stored in a few statements. To be
 * called in the transaction that stores the rows.
 */
export async function reserveIdentities(
  db: Database,
  table: 'articles' | 'comments',
  count: number,
): Promise<number[]> {
  if (count === 0) return [];
  if (db.engine === 'postgres') {
    const { rows } = await sql<{ id: number }>`
      select nextval(pg_get_serial_sequence(${table}, 'id'))::integer as id from generate_series(1, ${count}::integer)
    `.execute(db.query);
    return rows.map(({ id }) => id);
  }
  const { rows } = await sql<{ seq: number }>`select seq from sqlite_sequence where name = ${table}`.execute(db.query);
  const last = rows[0]?.seq ?? 0;
  return Array.from({ length: count }, (_, index) => last + index + 1);
}
