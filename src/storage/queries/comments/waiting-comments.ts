import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../database.ts';

/** Beyond it, comments are said to be more than that. */
export const MOST_COUNTED = 1000;

/** How many comments wait for a moderator, counted no further than `MOST_COUNTED` and one more. */
export function waitingCount(db: Database): Promise<number> {
  return countUpTo(db, sql`status = 'waiting'`);
}

/** How many comments readers have reported since they were last decided upon, counted no further either. */
export function reportedCount(db: Database): Promise<number> {
  return countUpTo(db, sql`report_count > 0`);
}

/** How many comments fulfil a condition that an index answers, counted no further either. */
export async function countUpTo(db: Database, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from (
    select 1 from comments where ${condition} limit ${MOST_COUNTED + 1}) as counted`.execute(db.query);
  return Number(rows[0]?.count ?? 0);
}

/** The newest comment that waits, by identity; null when none does. */
export async function newestWaiting(db: Database): Promise<number | null> {
  const row = await db.query
    .selectFrom('comments')
    .select('id')
    .where('status', '=', 'waiting')
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}
