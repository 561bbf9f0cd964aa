import { LONGEST_PASSWORD } from '#content/user.ts';
import { inTransaction } from '#storage/database.ts';
import { userByEmail } from '#storage/queries/house/users.ts';
import { deleteOneTimeLinks, deleteSessions } from '#storage/records/sessions.ts';
import { updateUser } from '#storage/records/users.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { knownUser } from './invite-user.ts';
import { acceptable, hashPassword, isPassword } from './secrets.ts';
import { type AttemptKeys, countAttempt, forgiveAttempts, openSession } from './sign-in.ts';
import { mustBeHardToGuess } from './weigh-password.ts';
import { writeLetter } from './write-letter.ts';

/** One's own password, the old one and the new, and the browser in which one changes it. */
export type PasswordChange = { current: string; next: string; network: string; device: string };

/**
 * Gives oneself another password. Every session ends, that of this browser too: gives back what its cookie is to hold from
 * now on. The old password can be tried no more often than at the door.
 */
export async function changePassword({ db, clock, actor }: Newsroom, change: PasswordChange): Promise<string> {
  if (actor.userId === null) throw new Refusal('notAllowed');
  const { userId } = actor;
  const next = acceptable(change.next);
  const user = await knownUser(db, userId);
  await mustBeHardToGuess(db, next, user);
  const keys: AttemptKeys = [`email ${user.email}`, `network ${change.network}`];
  await countAttempt({ db, clock }, keys);
  const kept = (await userByEmail(db, user.email))?.passwordHash ?? null;
  if (!(await isPassword(change.current.slice(0, LONGEST_PASSWORD), kept))) {
    throw new Refusal('passwordWrong');
  }
  const passwordHash = await hashPassword(next);
  return inTransaction(db, async (tx) => {
    await forgiveAttempts(tx, keys);
    await updateUser(tx, userId, { passwordHash });
    await deleteSessions(tx, { userId });
    await deleteOneTimeLinks(tx, userId);
    const deed = { action: 'passwordSet', subject: user.name, aboutUserId: userId } as const;
    await noteInJournal({ db: tx, clock, actor }, deed);
    await writeLetter({ db: tx, clock }, { kind: 'passwordChanged', to: user });
    const { device } = change;
    return openSession({ db: tx, clock }, { userId, device, hasSecondFactor: user.hasSecondFactor });
  });
}
