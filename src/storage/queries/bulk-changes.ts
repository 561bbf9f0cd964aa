import type { Moment } from '#content/article.ts';
import type { BulkChange, BulkOutcome } from '#content/bulk-change.ts';
import type { Database } from '../database.ts';

/** What was done to many articles at once, and whether it was undone. */
export type KeptBulkChange = {
  id: number;
  actorId: number;
  expiresAt: Moment;
  change: BulkChange;
  outcome: BulkOutcome;
  undoneAt: Moment | null;
};

/** The change with this identity, while it is kept; or null. */
export async function bulkChangeById(db: Database, id: number): Promise<KeptBulkChange | null> {
  const row = await db.query
    .selectFrom('bulkChanges')
    .select(['id', 'actorId', 'expiresAt', 'change', 'outcome', 'undoneAt'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? { ...row, change: JSON.parse(row.change), outcome: JSON.parse(row.outcome) } : null;
}
