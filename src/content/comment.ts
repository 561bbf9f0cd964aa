import type { Moment } from './article.ts';

/**
 * `waiting` for a moderator; `approved` ones are public; of a `hidden` one, which was public, readers see that it stood here
 * and why it does no more. Nothing is known in public of the others.
 */
export const COMMENT_STATUSES = ['waiting', 'approved', 'hidden', 'refused', 'spam'] as const;
export type CommentStatus = (typeof COMMENT_STATUSES)[number];

/** Of whom the newsroom decided something once and for all: their comments appear at once, or none is taken any more. */
export type WriterStanding = 'trusted' | 'blocked';

/** How long an article may be commented on: always, never, or for some days after it came out. */
export const COMMENT_OPENINGS = ['open', 'forDays', 'closed'] as const;
export type CommentOpening = (typeof COMMENT_OPENINGS)[number];

/** Which comments the newsroom reads before readers do: all, all but those of whom it trusts, those of newcomers, or none. */
export const COMMENT_READINGS = ['everyone', 'untrusted', 'newcomers', 'nobody'] as const;
export type CommentReading = (typeof COMMENT_READINGS)[number];

/** What the newspaper does about comments. */
export type CommentsPolicy = {
  opening: CommentOpening;
  /** With `forDays`: days after publication, from 1. */
  days: number;
  readBefore: CommentReading;
  /** Whether who writes must give an e-mail address; it is never published. */
  isEmailRequired: boolean;
};

/** Every article, for as long as it is there; every comment is read before it appears. */
export const DEFAULT_COMMENTS_POLICY: CommentsPolicy = {
  opening: 'open',
  days: 30,
  readBefore: 'everyone',
  isEmailRequired: true,
};

/** Days after which comments may be closed, at most: ten years. */
export const MOST_COMMENT_DAYS = 3650;

/** What an article says of its own comments; null where it does as the newspaper does. */
export type ArticleCommentsPolicy = {
  opening: CommentOpening | null;
  days: number | null;
  readBefore: CommentReading | null;
};

/** An article that does in all as the newspaper does. */
export const NO_POLICY_OF_ITS_OWN: ArticleCommentsPolicy = { opening: null, days: null, readBefore: null };

/** What is done about the comments of an article: its own policy comes before the newspaper's, rule by rule. */
export function policyFor(own: ArticleCommentsPolicy, newspaper: CommentsPolicy): CommentsPolicy {
  return {
    opening: own.opening ?? newspaper.opening,
    days: own.days ?? newspaper.days,
    readBefore: own.readBefore ?? newspaper.readBefore,
    isEmailRequired: newspaper.isEmailRequired,
  };
}

/** Whether an article that came out at `publishedAt` may be commented on now. */
export function mayBeCommented(
  { opening, days }: CommentsPolicy,
  { publishedAt, now }: { publishedAt: Moment; now: Temporal.Instant },
): boolean {
  if (opening !== 'forDays') return opening === 'open';
  const closesAt = Temporal.Instant.from(publishedAt).add({ hours: 24 * days });
  return Temporal.Instant.compare(now, closesAt) < 0;
}
