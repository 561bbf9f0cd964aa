import { inTransaction } from '#storage/database.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { knownUser } from './invite-user.ts';
import { linkAddress, makeLink } from './one-time-links.ts';
import { writeLetter } from './write-letter.ts';

/**
 * A new link by which someone chooses a new password; the one before no longer works. Gives back its secret; with the
 * newspaper's public address, it is also written to them.
 */
export async function resetPassword(
  { db, clock, actor }: Newsroom,
  { userId, origin }: { userId: number; origin?: string | undefined },
): Promise<string> {
  mustBeAllowed(actor, 'managePeople');
  return inTransaction(db, async (tx) => {
    const user = await knownUser(tx, userId);
    const deed = { action: 'passwordLinkMade', subject: user.name, aboutUserId: userId } as const;
    await noteInJournal({ db: tx, clock, actor }, deed);
    const { token, expiresAt } = await makeLink({ db: tx, clock }, { kind: 'passwordReset', userId });
    if (origin === undefined) return token;
    const link = { address: linkAddress(origin, token), expiresAt };
    await writeLetter({ db: tx, clock }, { kind: 'passwordReset', to: user, by: actor.name, link });
    return token;
  });
}
