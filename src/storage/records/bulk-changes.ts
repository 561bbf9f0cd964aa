import type { Moment } from '#content/article.ts';
import type { BulkChange, BulkOutcome } from '#content/bulk-change.ts';
import type { Database } from '../database.ts';

/** What somebody did to many articles at once. */
export type NewBulkChange = {
  actorId: number;
  at: Moment;
  expiresAt: Moment;
  change: BulkChange;
  outcome: BulkOutcome;
};

/** Keeps what was done to many articles until it can no longer be undone, and forgets what no longer can. */
export async function addBulkChange(db: Database, { change, outcome, ...row }: NewBulkChange): Promise<number> {
  await db.query.deleteFrom('bulkChanges').where('expiresAt', '<', row.at).execute();
  const { id } = await db.query
    .insertInto('bulkChanges')
    .values({ ...row, change: JSON.stringify(change), outcome: JSON.stringify(outcome), undoneAt: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Marks a change as undone; false when somebody did so before. */
export async function markUndone(db: Database, id: number, undoneAt: Moment): Promise<boolean> {
  const { numUpdatedRows } = await db.query
    .updateTable('bulkChanges')
    .set({ undoneAt })
    .where('id', '=', id)
    .where('undoneAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
