import type { Moment } from './article.ts';

/** `waiting` for a moderator; only `approved` comments are ever public. */
export type CommentStatus = 'waiting' | 'approved' | 'refused' | 'spam';

/** How long an article may be commented on: always, never, or for some days after it came out. */
export const COMMENT_OPENINGS = ['open', 'forDays', 'closed'] as const;
export type CommentOpening = (typeof COMMENT_OPENINGS)[number];

/** Which comments the newsroom reads before readers do: all, those of newcomers, or none. */
export const COMMENT_READINGS = ['everyone', 'newcomers', 'nobody'] as const;
export type CommentReading = (typeof COMMENT_READINGS)[number];

/** What the newspaper does about comments. */
export type CommentsPolicy = {
  opening: CommentOpening;
  /** With `forDays`: days after publication, from 1. */
  days: number;
  readBefore: CommentReading;
};

/** Every article, for as long as it is there; every comment is read before it appears. */
export const DEFAULT_COMMENTS_POLICY: CommentsPolicy = { opening: 'open', days: 30, readBefore: 'everyone' };

/** Days after which comments may be closed, at most: ten years. */
export const MOST_COMMENT_DAYS = 3650;

type Commentable = { areCommentsOpen: boolean; publishedAt: Moment };

/** Whether an article may be commented on now: by its own setting and by the newspaper's policy, whichever is stricter. */
export function mayBeCommented(article: Commentable, policy: CommentsPolicy, now: Temporal.Instant): boolean {
  if (!article.areCommentsOpen || policy.opening === 'closed') return false;
  if (policy.opening === 'open') return true;
  const closesAt = Temporal.Instant.from(article.publishedAt).add({ hours: 24 * policy.days });
  return Temporal.Instant.compare(now, closesAt) < 0;
}
