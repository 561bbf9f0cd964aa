import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { tablesToCopy } from './tables-to-copy.ts';

/**
 * What a newspaper holds in which nobody ever did anything: what migrations and the first start put there.
 */
const HELD_FROM_THE_START = ['editions', 'fronts', 'settings', 'one_time_links', 'backup_runs'];

/** How many rows each table holds, of those that a copy of the newspaper would have. */
export async function rowCounts(db: Database): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of await tablesToCopy(db)) {
    const { rows } = await sql<{ total: number }>`select count(*) as total from ${sql.table(table)}`.execute(db.query);
    counts[table] = Number(rows[0]?.total);
  }
  return counts;
}

/** Whether somebody has ever done anything in this newspaper; not so in one that was only begun, or has no table. */
export async function holdsAnything(db: Database): Promise<boolean> {
  for (const table of await tablesToCopy(db)) {
    if (HELD_FROM_THE_START.includes(table)) continue;
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db.query);
    if (rows.length > 0) return true;
  }
  return false;
}
