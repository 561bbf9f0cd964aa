import type { Moment } from './article.ts';
import type { CommentStatus } from './comment.ts';

/** What a moderator decides of a comment: it appears, it does not, it is spam; or, of one that appeared, it is hidden. */
export const COMMENT_DECISIONS = ['approve', 'refuse', 'spam', 'hide'] as const;
export type CommentDecision = (typeof COMMENT_DECISIONS)[number];

/** What a comment is after a decision. */
export const STATUS_AFTER: Record<CommentDecision, CommentStatus> = {
  approve: 'approved',
  refuse: 'refused',
  spam: 'spam',
  hide: 'hidden',
};

/** Why a comment was refused, for the newsroom alone. */
export const REFUSAL_REASONS = ['offTopic', 'insult', 'hatred', 'private', 'unfounded', 'unreadable'] as const;

/** Why a comment that readers saw was hidden; they are told in these words. */
export const PUBLIC_REASONS = ['insult', 'hatred', 'private', 'unfounded', 'request'] as const;

/** Signs of a reason in words, at most. */
export const LONGEST_REASON = 300;
/** Signs of the newsroom's answer, at most: as long as a reader's comment. */
export const LONGEST_ANSWER = 5000;

/** Of what a comment is, all that matters to what may be decided of it. */
export type DecidableComment = {
  status: CommentStatus;
  reportCount: number;
  decidedAt: Moment | null;
  isFromNewsroom: boolean;
};

/**
 * What may be decided of a comment as it stands, the likeliest first. One that is in sight is approved again when nobody had
 * read it, or when readers reported it. What the newsroom wrote itself is hidden, or shown again.
 */
export function decisionsOpenTo({
  status,
  reportCount,
  decidedAt,
  isFromNewsroom,
}: DecidableComment): CommentDecision[] {
  const isToBeRead = reportCount > 0 || decidedAt === null;
  const open: Record<CommentStatus, CommentDecision[]> = {
    waiting: ['approve', 'refuse', 'spam'],
    approved: isToBeRead ? ['approve', 'hide', 'spam'] : ['hide', 'spam'],
    hidden: ['approve', 'spam'],
    refused: ['approve', 'spam'],
    spam: ['approve', 'refuse'],
  };
  return open[status].filter((decision) => !isFromNewsroom || decision === 'approve' || decision === 'hide');
}

/** A comment as somebody saw it who decides: what they decide holds only where it is still so. */
export type CommentMark = { id: number; status: CommentStatus; decidedAt: Moment | null };

/** What a comment was before a decision, to take that back. */
export type CommentBefore = CommentMark & {
  decidedBy: number | null;
  decisionReason: string | null;
  publicReason: string | null;
  reportCount: number;
};

/** What became of a decision over one or many comments: what they were before, and those that somebody else had decided. */
export type DecisionOutcome = { done: CommentBefore[]; met: number[] };

/** Whether readers see a comment, or that there was one. */
export function isInSight(status: CommentStatus): boolean {
  return status === 'approved' || status === 'hidden';
}
