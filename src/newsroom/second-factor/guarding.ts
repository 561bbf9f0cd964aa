import { LONGEST_PASSWORD, type User } from '#content/user.ts';
import type { Database } from '#storage/database.ts';
import { userByEmail } from '#storage/queries/house/users.ts';
import { deleteSessions } from '#storage/records/sessions.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import type { Secret } from '../keys.ts';
import { knownUser } from '../people/invite-user.ts';
import { isPassword } from '../people/secrets.ts';
import { type AttemptKeys, countAttempt, forgiveAttempts, openSession } from '../people/sign-in.ts';

/** What a verb about second factors is given. */
export type Guarding = Newsroom & { secret: Secret };

/** One's own password, asked once more before something that opens or closes the door; and from which network. */
export type PasswordAgain = { password: string; network: string };

/** Who acts, once they have given their password again. It can be tried no more often than at the door. */
export async function whoGivesPassword(
  { db, clock, actor }: Newsroom,
  { password, network }: PasswordAgain,
): Promise<User> {
  if (actor.userId === null) throw new Refusal('notAllowed');
  const user = await knownUser(db, actor.userId);
  const keys: AttemptKeys = [`email ${user.email}`, `network ${network}`];
  await countAttempt({ db, clock }, keys);
  const kept = (await userByEmail(db, user.email))?.passwordHash ?? null;
  if (!(await isPassword(password.slice(0, LONGEST_PASSWORD), kept))) throw new Refusal('passwordWrong');
  await forgiveAttempts(db, keys);
  return user;
}

/**
 * The door has changed: every session ends, and this browser's begins anew with what it has shown. Gives back what its
 * cookie is to hold.
 */
export async function beginAnew(
  tx: Database,
  { clock }: Pick<Newsroom, 'clock'>,
  { user, device }: { user: User; device: string },
): Promise<string> {
  await deleteSessions(tx, { userId: user.id });
  return openSession({ db: tx, clock }, { userId: user.id, device, hasSecondFactor: true });
}
