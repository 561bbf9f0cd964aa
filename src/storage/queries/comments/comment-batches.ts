import type { Moment } from '#content/article.ts';
import type { CommentDecision, DecisionOutcome } from '#content/comment-decision.ts';
import type { Database } from '../../database.ts';

/** What was decided of comments at once, and whether it was taken back. */
export type KeptCommentBatch = {
  id: number;
  actorId: number;
  at: Moment;
  expiresAt: Moment;
  decision: CommentDecision;
  outcome: DecisionOutcome;
  undoneAt: Moment | null;
};

/** The decision with this identity, while it is kept; or null. */
export async function commentBatchById(db: Database, id: number): Promise<KeptCommentBatch | null> {
  const row = await batches(db).where('id', '=', id).executeTakeFirst();
  return row ? batchOf(row) : null;
}

/** What this user decided and can still take back at this moment, the newest first, at most so many. */
export async function undoableBatches(
  db: Database,
  { userId, now, most }: { userId: number; now: Moment; most: number },
): Promise<KeptCommentBatch[]> {
  const rows = await batches(db)
    .where('actorId', '=', userId)
    .where('expiresAt', '>=', now)
    .where('undoneAt', 'is', null)
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map(batchOf).filter(({ outcome }) => outcome.done.length > 0);
}

function batches(db: Database) {
  return db.query
    .selectFrom('commentBatches')
    .select(['id', 'actorId', 'at', 'expiresAt', 'decision', 'before', 'undoneAt']);
}

function batchOf({ before, ...row }: Omit<KeptCommentBatch, 'outcome'> & { before: string }): KeptCommentBatch {
  return { ...row, outcome: JSON.parse(before) as DecisionOutcome };
}
