import type { CommentStatus } from './comment.ts';

/** From here on a comment is put with the spam, whatever the newsroom's policy. */
export const SURE_SPAM = 0.99;
/** From here on a comment is read before it appears, whatever the policy. */
export const DOUBTFUL = 0.9;

/** Below it nothing speaks for spam. */
const UNLIKELY = 0.6;

/** How much a comment is like what this newsroom took for spam, as a moderator is told. */
export const SPAM_LEVELS = ['unlike', 'doubtful', 'likely', 'sure'] as const;
export type SpamLevel = (typeof SPAM_LEVELS)[number];

/** In which of these words a score from 0 to 1 is told. */
export function spamLevelOf(score: number): SpamLevel {
  if (score >= SURE_SPAM) return 'sure';
  if (score >= DOUBTFUL) return 'likely';
  return score >= UNLIKELY ? 'doubtful' : 'unlike';
}

/**
 * What becomes of a comment by its score, where the rules would have it `status`. A score puts it with the spam or has it read
 * first; it never lets through what the policy wants read. Null, when the newsroom has decided too little yet, changes nothing.
 */
export function statusByScore(status: CommentStatus, score: number | null): CommentStatus {
  if (score === null || status === 'spam') return status;
  if (score >= SURE_SPAM) return 'spam';
  return score >= DOUBTFUL && status === 'approved' ? 'waiting' : status;
}
