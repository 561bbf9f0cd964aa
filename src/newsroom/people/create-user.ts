import { momentOf } from '#content/clock.ts';
import { tidyName } from '#content/user.ts';
import { inTransaction } from '#storage/database.ts';
import { updateUser } from '#storage/records/users.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { enterUser, type Invitation } from './invite-user.ts';
import { acceptable, hashPassword } from './secrets.ts';
import { mustBeHardToGuess } from './weigh-password.ts';

/**
 * Enters someone with the password that they will sign in with; nothing is sent, and no link made. Gives back their
 * identity. Throws a `Refusal` for a password that is too short or too easy to guess, and for what no invitation may hold.
 */
export async function createUser(
  { db, clock, actor }: Newsroom,
  { password, ...person }: Omit<Invitation, 'origin'> & { password: string },
): Promise<number> {
  mustBeAllowed(actor, 'managePeople');
  await mustBeHardToGuess(db, acceptable(password), person);
  const passwordHash = await hashPassword(password);
  return inTransaction(db, async (tx) => {
    const userId = await enterUser(tx, { ...person, createdAt: momentOf(clock.now()) });
    await updateUser(tx, userId, { passwordHash });
    const [subject, after] = [tidyName(person.name), person.roles.join(' ')];
    const deed = { action: 'userCreated', subject, aboutUserId: userId, after } as const;
    await noteInJournal({ db: tx, clock, actor }, deed);
    return userId;
  });
}
