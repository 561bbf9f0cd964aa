import { may, type Role } from './permissions.ts';

/** When a moderator is written to: of each comment that waits, once an hour how many do, or never. */
export const COMMENT_LETTERS = ['each', 'hourly', 'none'] as const;
export type CommentLetters = (typeof COMMENT_LETTERS)[number];

/** Who is written to, as far as comments go. */
export type LetterReader = { roles: readonly Role[]; commentLetters: CommentLetters | null; isDisabled: boolean };

/** When somebody is written to: as they chose, else each time who has the comments alone, and hourly who leads the newsroom. */
export function commentLettersOf({ roles, commentLetters, isDisabled }: LetterReader): CommentLetters {
  if (isDisabled || !may(roles, 'moderateComments')) return 'none';
  return commentLetters ?? (roles.includes('moderator') ? 'each' : 'hourly');
}

/** Letters of single comments to one moderator in an hour; then one says how many wait, and no more until the hour is over. */
export const MOST_LETTERS_AN_HOUR = 10;
