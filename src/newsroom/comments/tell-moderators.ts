import { momentOf } from '#content/clock.ts';
import { commentLettersOf, MOST_LETTERS_AN_HOUR } from '#content/comment-letters.ts';
import type { User } from '#content/user.ts';
import { dateTime } from '#language/dates.ts';
import { commentsToDecide } from '#storage/queries/comments/comments-to-decide.ts';
import { waitingCount } from '#storage/queries/comments/waiting-comments.ts';
import { readSettings } from '#storage/queries/house/settings.ts';
import { listUsers } from '#storage/queries/house/users.ts';
import { keepModeratorLetters, type ModeratorLetters, moderatorLetters } from '#storage/records/moderator-letters.ts';
import type { Backstage } from '../context.ts';
import type { Secret } from '../keys.ts';
import { writeLetter } from '../people/write-letter.ts';
import { type LinkedDecision, moderationToken } from './moderation-token.ts';

/** How long the links of a letter work. */
export const LINK_DAYS = 3;

/** Where the newspaper is, for the addresses in letters, and what it signs with. */
export type LetterTools = Backstage & { origin: string; secret: Secret };

/**
 * Writes to the moderators who want it of each comment that one waits to be read; to be called in the transaction that stores it.
 * Beyond some letters an hour, one says how many wait, and then none comes until the hour is over: who sends a thousand
 * comments does not send a thousand letters.
 */
export async function tellModerators(tools: LetterTools, { commentId }: { commentId: number }): Promise<void> {
  const { db, clock } = tools;
  const readers = (await listUsers(db)).filter((user) => commentLettersOf(user) === 'each');
  if (readers.length === 0) return;
  const told = await moderatorLetters(db);
  for (const user of readers.toSorted((one, other) => one.id - other.id)) {
    const { since, sent } = thisHour(told.get(user.id), clock.now());
    if (sent > MOST_LETTERS_AN_HOUR) continue;
    if (sent < MOST_LETTERS_AN_HOUR) await tellOfOne(tools, user, commentId);
    else await tellOfMany(tools, user);
    await keepModeratorLetters(db, user.id, { since, sent: sent + 1, toldUpTo: commentId });
  }
}

/** The letters of the hour that is not over yet; a new hour begins with the first letter. */
function thisHour(told: ModeratorLetters | undefined, now: Temporal.Instant): { since: string; sent: number } {
  return told && !isHourOver(told, now) ? told : { since: momentOf(now), sent: 0 };
}

/** Whether a moderator may be written to again, however much they were. */
export function isHourOver({ since }: Pick<ModeratorLetters, 'since'>, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(since).add({ hours: 1 }), now) <= 0;
}

/** Writes how many comments wait, with the way to them. */
export async function tellOfMany(
  { db, clock, origin }: Omit<LetterTools, 'secret'>,
  to: Pick<User, 'name' | 'email' | 'language'>,
): Promise<void> {
  const about = { count: await waitingCount(db), queue: `${origin}/desk/comments/` };
  await writeLetter({ db, clock }, { kind: 'commentsWaiting', to, about });
}

async function tellOfOne({ db, clock, origin, secret }: LetterTools, to: User, commentId: number): Promise<void> {
  const comment = (await commentsToDecide(db, [commentId])).get(commentId);
  if (!comment) return;
  const end = clock.now().add({ hours: 24 * LINK_DAYS });
  const { timeZone } = await readSettings(db);
  const link = (decision: LinkedDecision['decision']) => {
    const expiresAt = Math.floor(end.epochMilliseconds / 1000);
    return moderationAddress(origin, moderationToken(secret, { commentId, decision, userId: to.id, expiresAt }));
  };
  const about = {
    author: comment.authorName,
    headline: comment.headline,
    // Each line is marked as quoted: no comment can pass for the letter's own words and links.
    text: comment.text.replace(/^/gm, '> '),
    approve: link('approve'),
    refuse: link('refuse'),
    spam: link('spam'),
    until: dateTime(momentOf(end), { language: to.language, timeZone }),
    queue: `${origin}/desk/comments/`,
  };
  await writeLetter({ db, clock }, { kind: 'commentWaiting', to, about, validUntil: momentOf(end) });
}

/** The address of a link, under a path that no log shows whole. */
export function moderationAddress(origin: string, token: string): string {
  return `${origin}/desk/moderation/${token}/`;
}
