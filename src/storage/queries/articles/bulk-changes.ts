import type { Selectable } from 'kysely';
import type { Moment } from '#content/article.ts';
import type { BulkChange, BulkOutcome } from '#content/bulk-change.ts';
import type { Database } from '../../database.ts';
import type { BulkChangesTable } from '../../desk-tables.ts';

/** What was done to many articles at once, and whether it was undone. */
export type KeptBulkChange = {
  id: number;
  actorId: number;
  at: Moment;
  expiresAt: Moment;
  change: BulkChange;
  outcome: BulkOutcome;
  undoneAt: Moment | null;
};

/** The change with this identity, while it is kept; or null. */
export async function bulkChangeById(db: Database, id: number): Promise<KeptBulkChange | null> {
  const row = await keptChanges(db).where('id', '=', id).executeTakeFirst();
  return row ? valuesOf(row) : null;
}

/** Changes that are looked through for some that did something. */
const LOOKED_THROUGH = 50;

/** What this user did to many articles and can still undo at this moment, the newest first, at most so many. */
export async function undoableChanges(
  db: Database,
  { userId, now, most }: { userId: number; now: Moment; most: number },
): Promise<KeptBulkChange[]> {
  const rows = await keptChanges(db)
    .where('actorId', '=', userId)
    .where('expiresAt', '>=', now)
    .where('undoneAt', 'is', null)
    .orderBy('id', 'desc')
    .limit(LOOKED_THROUGH)
    .execute();
  return rows
    .map(valuesOf)
    .filter(({ outcome }) => outcome.done.length > 0)
    .slice(0, most);
}

function keptChanges(db: Database) {
  return db.query
    .selectFrom('bulkChanges')
    .select(['id', 'actorId', 'at', 'expiresAt', 'change', 'outcome', 'undoneAt']);
}

function valuesOf({ change, outcome, ...row }: Selectable<BulkChangesTable>): KeptBulkChange {
  return { ...row, change: JSON.parse(change), outcome: JSON.parse(outcome) };
}
