import { momentOf } from '#content/clock.ts';
import { commentLettersOf } from '#content/comment-letters.ts';
import { inTransaction } from '#storage/database.ts';
import { newestWaiting } from '#storage/queries/comments/waiting-comments.ts';
import { listUsers } from '#storage/queries/house/users.ts';
import { keepModeratorLetters, moderatorLetters } from '#storage/records/moderator-letters.ts';
import type { Backstage } from '../context.ts';
import { isHourOver, tellOfMany } from './tell-moderators.ts';

/**
 * Writes once an hour to the moderators who want it so, and to those who had too many letters for single ones, how many comments
 * wait; nothing when none came since they were last told.
 */
export async function tellOfWaiting({ db, clock, origin }: Backstage & { origin: string }): Promise<void> {
  const newest = await newestWaiting(db);
  if (newest === null) return;
  for (const user of await listUsers(db)) {
    if (commentLettersOf(user) === 'none') continue;
    await inTransaction(db, async (tx) => {
      const told = (await moderatorLetters(tx)).get(user.id);
      const now = clock.now();
      if (told && (told.toldUpTo >= newest || !isHourOver(told, now))) return;
      // Who is told of each one hears of it at once; this is for what came while they had enough.
      if (!told && commentLettersOf(user) === 'each') return;
      await keepModeratorLetters(tx, user.id, { since: momentOf(now), sent: 1, toldUpTo: newest });
      await tellOfMany({ db: tx, clock, origin }, user);
    });
  }
}
