import { momentOf } from '#content/clock.ts';
import { LONGEST_ANSWER, STATUS_AFTER } from '#content/comment-decision.ts';
import { inTransaction } from '#storage/database.ts';
import { type CommentToDecide, commentsToDecide } from '#storage/queries/comments/comments-to-decide.ts';
import { readSettings } from '#storage/queries/house/settings.ts';
import { insertComment, noteCommentsChanged } from '#storage/records/comments.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { decideComments } from './decide-comments.ts';
import { noteComments } from './note-decisions.ts';

/** What the newsroom answers to a comment, and whether it signs with the newspaper's name or with that of who writes. */
export type AnswerInput = { commentId: number; text: string; signedBy: 'newspaper' | 'person' };

/**
 * Answers a comment under the newsroom's name; readers see that it is the newsroom. A comment that still waits appears with
 * its answer. Gives back the identity of the answer. Throws a `Refusal` when it says nothing or too much, or when the
 * comment is one that readers do not and will not see.
 */
export async function answerComment(newsroom: Newsroom, { commentId, text, signedBy }: AnswerInput): Promise<number> {
  const { db, clock, actor } = newsroom;
  mustBeAllowed(actor, 'moderateComments');
  const said = text.trim();
  if (said === '') throw new Refusal('answerMissing');
  if (said.length > LONGEST_ANSWER) throw new Refusal('answerLong');
  return inTransaction(db, async (tx) => {
    const comment = (await commentsToDecide(tx, [commentId])).get(commentId);
    if (!comment) throw new Refusal('notFound', `no comment ${commentId}`);
    await bringInSight({ ...newsroom, db: tx }, comment);
    const at = momentOf(clock.now());
    const { name } = await readSettings(tx);
    const id = await insertComment(tx, {
      articleId: comment.articleId,
      parentId: commentId,
      authorName: signedBy === 'person' && actor.name ? actor.name : name,
      authorUrl: null,
      text: said,
      status: 'approved',
      isFromNewsroom: true,
      createdAt: at,
      decidedAt: at,
      ...(actor.userId === null ? {} : { decidedBy: actor.userId }),
      contact: null,
    });
    await noteCommentsChanged(tx, [comment.articleId], at);
    await noteComments({ db: tx, clock, actor }, { action: 'commentAnswered', comments: [comment] });
    return id;
  });
}

async function bringInSight(newsroom: Newsroom, mark: CommentToDecide): Promise<void> {
  if (mark.status === STATUS_AFTER.approve) return;
  if (mark.status !== 'waiting') throw new Refusal('commentUnanswerable');
  await decideComments(newsroom, { marks: [mark], decision: 'approve' });
}
