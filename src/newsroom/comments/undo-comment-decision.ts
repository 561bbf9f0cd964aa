import { momentOf } from '#content/clock.ts';
import { type CommentBefore, type CommentDecision, isInSight, STATUS_AFTER } from '#content/comment-decision.ts';
import { type Database, inTransaction } from '#storage/database.ts';
import { commentBatchById } from '#storage/queries/comments/comment-batches.ts';
import { type CommentToDecide, commentsToDecide } from '#storage/queries/comments/comments-to-decide.ts';
import { decideComment, markBatchUndone } from '#storage/records/comment-decisions.ts';
import { noteCommentsChanged } from '#storage/records/comments.ts';
import { noteTakenBack } from '#storage/records/editions.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { type Lesson, learnSpam } from './learn-spam.ts';
import { noteComments } from './note-decisions.ts';

/** What became of taking a decision back: comments that are as before, and those that somebody decided upon since. */
export type Undone = { decision: CommentDecision; done: number[]; left: number[] };

/**
 * Takes back what the same person decided: each comment is again what it was, with what readers reported, where nobody has decided
 * upon it since; what the spam filter learnt is forgotten. Throws a `Refusal` when it is too late.
 */
export async function undoCommentDecision(
  { db, clock, actor }: Newsroom,
  { batchId }: { batchId: number },
): Promise<Undone> {
  mustBeAllowed(actor, 'moderateComments');
  return inTransaction(db, async (tx) => {
    const batch = await commentBatchById(tx, batchId);
    const now = momentOf(clock.now());
    if (!batch || batch.actorId !== actor.userId) throw new Refusal('notFound', `no decision ${batchId}`);
    if (batch.expiresAt < now || !(await markBatchUndone(tx, batchId, now))) throw new Refusal('undoneAlready');
    const status = STATUS_AFTER[batch.decision];
    const found = await commentsToDecide(
      tx,
      batch.outcome.done.map(({ id }) => id),
    );
    const undone: { comment: CommentToDecide; before: CommentBefore }[] = [];
    const left: number[] = [];
    for (const before of batch.outcome.done) {
      const { id, ...was } = before;
      const comment = found.get(id);
      const isBack = comment !== undefined && (await decideComment(tx, { id, status, decidedAt: batch.at }, was));
      if (isBack) undone.push({ comment, before });
      else left.push(id);
    }
    await afterwards(tx, { undone, at: now, isLearnt: batch.decision !== 'hide' });
    const comments = undone.map(({ comment }) => comment);
    await noteComments({ db: tx, clock, actor }, { action: 'commentsUndone', comments });
    return { decision: batch.decision, done: comments.map(({ id }) => id), left };
  });
}

type Afterwards = { undone: { comment: CommentToDecide; before: CommentBefore }[]; at: string; isLearnt: boolean };

async function afterwards(tx: Database, { undone, at, isLearnt }: Afterwards): Promise<void> {
  const seen = undone.filter(
    ({ comment, before }) =>
      comment.status !== before.status && (isInSight(comment.status) || isInSight(before.status)),
  );
  await noteCommentsChanged(
    tx,
    seen.map(({ comment }) => comment.articleId),
    at,
  );
  if (seen.some(({ comment }) => isInSight(comment.status))) await noteTakenBack(tx);
  if (isLearnt) await learnSpam(tx, undone.map(formerLesson));
}

/** What it taught before: what had been decided of it by somebody. */
function formerLesson({ comment, before }: Afterwards['undone'][number]): Lesson {
  const verdicts = { approved: 'ham', hidden: 'ham', spam: 'spam', waiting: null, refused: null } as const;
  const verdict = before.decidedBy === null ? null : verdicts[before.status];
  const { id, text, authorName: name, authorUrl: url } = comment;
  return { commentId: id, comment: { text, name, url }, verdict };
}
