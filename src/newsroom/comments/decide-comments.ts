import type { Moment } from '#content/article.ts';
import { momentOf } from '#content/clock.ts';
import type { CommentStatus } from '#content/comment.ts';
import {
  type CommentBefore,
  type CommentDecision,
  type CommentMark,
  type DecisionOutcome,
  decisionsOpenTo,
  isInSight,
  LONGEST_REASON,
  STATUS_AFTER,
} from '#content/comment-decision.ts';
import { type Database, inTransaction } from '#storage/database.ts';
import { type CommentToDecide, commentsToDecide } from '#storage/queries/comments/comments-to-decide.ts';
import { addCommentBatch, decideComment } from '#storage/records/comment-decisions.ts';
import { noteCommentsChanged } from '#storage/records/comments.ts';
import { noteTakenBack } from '#storage/records/editions.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { learnSpam } from './learn-spam.ts';
import { noteDecisions } from './note-decisions.ts';

/** How long a decision can be taken back, in hours. */
const UNDO_HOURS = 1;
/** Comments that are decided upon at once, at most. */
const MOST = 200;

/** What is to be decided of which comments, as somebody saw them. */
export type DecisionInput = {
  marks: readonly CommentMark[];
  decision: CommentDecision;
  /** With `refuse`, for the newsroom alone; with `hide`, what readers are told, and then it is needed. */
  reason?: string;
};

/** What became of it, and under which identity it can be taken back. */
export type Decided = { batchId: number; outcome: DecisionOutcome };

/**
 * Decides of one comment or of many, all in one transaction. A comment that somebody else has decided upon since it was seen is left
 * as they had it, and said to be so. What readers see changes on the pages of those articles alone; the spam filter learns.
 * Throws a `Refusal` when none is chosen, or one is hidden without telling readers why.
 */
export async function decideComments(
  { db, clock, actor }: Newsroom,
  { marks, decision, reason = '' }: DecisionInput,
): Promise<Decided> {
  mustBeAllowed(actor, 'moderateComments');
  const why = reason.trim().slice(0, LONGEST_REASON) || null;
  if (marks.length === 0 || actor.userId === null) throw new Refusal('nothingChosen');
  if (decision === 'hide' && why === null) throw new Refusal('publicReasonMissing');
  const actorId = actor.userId;
  const now = clock.now();
  const at = momentOf(now);
  return inTransaction(db, async (tx) => {
    const { done, met } = await decideAll(tx, { marks, decision, at, decidedBy: actorId, why });
    const comments = done.map(({ comment }) => comment);
    const outcome = { done: done.map(({ before }) => before), met };
    await learnFrom(tx, comments, decision);
    await noteChanges(tx, { comments, after: STATUS_AFTER[decision], at });
    await noteDecisions({ db: tx, clock, actor }, { decision, comments, reason: why });
    const expiresAt = momentOf(now.add({ hours: UNDO_HOURS }));
    const batchId = await addCommentBatch(tx, { actorId, at, expiresAt, decision, outcome });
    return { batchId, outcome };
  });
}

/** Tells the pages of these articles of it, where readers see a difference. */
export async function noteChanges(
  tx: Database,
  { comments, after, at }: { comments: CommentToDecide[]; after: CommentStatus; at: Moment },
): Promise<void> {
  const seen = comments.filter(({ status }) => status !== after && (isInSight(status) || isInSight(after)));
  await noteCommentsChanged(
    tx,
    seen.map(({ articleId }) => articleId),
    at,
  );
  if (seen.some(({ status }) => isInSight(status))) await noteTakenBack(tx);
}

type Deciding = {
  marks: readonly CommentMark[];
  decision: CommentDecision;
  at: Moment;
  decidedBy: number;
  why: string | null;
};

async function decideAll(tx: Database, { marks, decision, at, decidedBy, why }: Deciding) {
  const chosen = [...new Map(marks.map((mark) => [mark.id, mark])).values()]
    .slice(0, MOST)
    .toSorted((one, other) => one.id - other.id);
  const found = await commentsToDecide(
    tx,
    chosen.map(({ id }) => id),
  );
  const after = {
    status: STATUS_AFTER[decision],
    decidedAt: at,
    decidedBy,
    decisionReason: decision === 'refuse' ? why : null,
    publicReason: decision === 'hide' ? why : null,
    reportCount: 0,
  };
  const done: { comment: CommentToDecide; before: CommentBefore }[] = [];
  const met: number[] = [];
  for (const mark of chosen) {
    const comment = found.get(mark.id);
    const isOpen = comment !== undefined && decisionsOpenTo(comment).includes(decision);
    if (isOpen && (await decideComment(tx, mark, after))) done.push({ comment, before: beforeOf(comment) });
    else if (comment) met.push(mark.id);
  }
  return { done, met };
}

function beforeOf(comment: CommentToDecide): CommentBefore {
  const { id, status, decidedAt, decidedBy, decisionReason, publicReason, reportCount } = comment;
  return { id, status, decidedAt, decidedBy, decisionReason, publicReason, reportCount };
}

/** What is refused or hidden says nothing of spam: a rude comment is none. One that was spam until now is none any more. */
async function learnFrom(tx: Database, comments: CommentToDecide[], decision: CommentDecision): Promise<void> {
  if (decision === 'hide') return;
  const verdict = decision === 'approve' ? 'ham' : decision === 'spam' ? 'spam' : null;
  const lessons = comments.filter(({ isFromNewsroom }) => !isFromNewsroom);
  await learnSpam(
    tx,
    lessons.map(({ id, text, authorName: name, authorUrl: url }) => {
      return { commentId: id, comment: { text, name, url }, verdict };
    }),
  );
}
