import type { Moment } from '#content/article.ts';
import type { CommentStatus } from '#content/comment.ts';
import type { CommentBefore, CommentDecision, CommentMark, DecisionOutcome } from '#content/comment-decision.ts';
import type { Database } from '../database.ts';
import { deleteComments } from './comments.ts';

/** What a decision makes of a comment. */
export type DecidedComment = Omit<CommentBefore, 'id'>;

/** Decides of a comment as somebody saw it; false, and nothing done, when it is no longer so. */
export async function decideComment(
  db: Database,
  { id, status, decidedAt }: CommentMark,
  after: DecidedComment,
): Promise<boolean> {
  const { numUpdatedRows } = await db.query
    .updateTable('comments')
    .set(after)
    .where('id', '=', id)
    .where('status', '=', status)
    .where('decidedAt', decidedAt === null ? 'is' : '=', decidedAt)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What was decided of comments, and until when it can be taken back. */
export type NewCommentBatch = {
  actorId: number;
  at: Moment;
  expiresAt: Moment;
  decision: CommentDecision;
  outcome: DecisionOutcome;
};

/** Keeps what was decided until it can no longer be taken back, and forgets what no longer can; gives back its identity. */
export async function addCommentBatch(db: Database, { outcome, ...row }: NewCommentBatch): Promise<number> {
  await db.query.deleteFrom('commentBatches').where('expiresAt', '<', row.at).execute();
  const { id } = await db.query
    .insertInto('commentBatches')
    .values({ ...row, before: JSON.stringify(outcome), undoneAt: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Marks a decision as taken back; false when somebody did so before. */
export async function markBatchUndone(db: Database, id: number, undoneAt: Moment): Promise<boolean> {
  const { numUpdatedRows } = await db.query
    .updateTable('commentBatches')
    .set({ undoneAt })
    .where('id', '=', id)
    .where('undoneAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/**
 * Removes for good some comments of this status that were decided, or written if they never were, before that moment; gives
 * back how many. What answers them stays.
 */
export async function deleteOldComments(
  db: Database,
  { status, before, most }: { status: CommentStatus; before: Moment; most: number },
): Promise<number> {
  const rows = await db.query
    .selectFrom('comments')
    .select('id')
    .where('status', '=', status)
    .where('createdAt', '<', before)
    .where((eb) => eb.or([eb('decidedAt', 'is', null), eb('decidedAt', '<', before)]))
    .orderBy('createdAt')
    .limit(most)
    .execute();
  await deleteComments(
    db,
    rows.map(({ id }) => id),
  );
  return rows.length;
}
