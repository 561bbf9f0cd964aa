import { momentOf } from '#content/clock.ts';
import { canonicalEmail, LONGEST_PASSWORD, type User } from '#content/user.ts';
import { type Database, inTransaction } from '#storage/database.ts';
import { signInFailures, userByEmail } from '#storage/queries/house/users.ts';
import { addJournalEntry } from '#storage/records/journal.ts';
import {
  deleteSessionByToken,
  forgetLastAttempt,
  forgetSignInFailures,
  insertSession,
  noteSignInFailure,
} from '#storage/records/sessions.ts';
import { updateUser } from '#storage/records/users.ts';
import type { Backstage } from '../context.ts';
import { Refusal } from '../errors.ts';
import { hashToken, isPassword, newToken } from './secrets.ts';

/** How long a session lasts after it was last used. */
export const SESSION_DAYS = 30;

/** Attempts that failed are counted, and kept, so long. */
export const WINDOW_MINUTES = 15;
const MOST_BY_EMAIL = 5;
/** A whole newsroom may sit behind one address. */
const MOST_BY_NETWORK = 50;

export type SignIn = {
  email: string;
  password: string;
  /** Address of the machine that asks; kept for a quarter of an hour when it fails. */
  network: string;
  /** Browser and system in a few words, to be recognised in the list of sessions. */
  device: string;
  /** What this browser's cookie held until now: that session ends. */
  formerToken?: string | null;
};

/**
 * Signs someone in; gives back what their cookie is to hold. Refused in the same words and after the same time whether the
 * account is unknown, disabled, without a password, or the password wrong; and for a while after too many attempts.
 */
export async function signIn({ db, clock }: Backstage, attempt: SignIn): Promise<string> {
  const { email, password, network, device, formerToken = null } = attempt;
  const address = canonicalEmail(email).slice(0, 320);
  const keys = [`email ${address}`, `network ${network}`] as const;
  await countAttempt({ db, clock }, keys);
  const known = await userByEmail(db, address);
  const isRight = await isPassword(password.slice(0, LONGEST_PASSWORD), known?.passwordHash ?? null);
  if (!known || !isRight || known.user.isDisabled) {
    throw new Refusal('signInFailed');
  }
  return inTransaction(db, async (tx) => {
    await forgiveAttempts(tx, keys);
    if (formerToken) await deleteSessionByToken(tx, hashToken(formerToken));
    return beginSession({ db: tx, clock }, { user: known.user, device });
  });
}

/** By whom attempts are counted. */
export type AttemptKeys = readonly [email: string, network: string];

/**
 * Counts an attempt at a password, before it is looked at, so that many at once are counted too. Throws a `Refusal`, and does
 * not count it, when there were too many of late, under this e-mail or from this network.
 */
export async function countAttempt({ db, clock }: Backstage, keys: AttemptKeys): Promise<void> {
  const since = momentOf(clock.now().subtract({ minutes: WINDOW_MINUTES }));
  await noteSignInFailure(db, [...keys], { at: momentOf(clock.now()), since });
  const counted = await signInFailures(db, [...keys], since);
  const [byEmail = 0, byNetwork = 0] = keys.map((key) => counted.get(key));
  if (byEmail <= MOST_BY_EMAIL && byNetwork <= MOST_BY_NETWORK) return;
  for (const key of keys) await forgetLastAttempt(db, key);
  throw new Refusal('signInTooOften');
}

/** The attempt was right: nothing stands against its e-mail any more, nor itself against its network. */
export async function forgiveAttempts(tx: Database, [byEmail, byNetwork]: AttemptKeys): Promise<void> {
  await forgetSignInFailures(tx, byEmail);
  await forgetLastAttempt(tx, byNetwork);
}

/** Begins a session for someone who has shown who they are; gives back what the cookie is to hold. */
export async function beginSession(
  { db, clock }: { db: Database; clock: Backstage['clock'] },
  { user, device }: { user: Pick<User, 'id' | 'name'>; device: string },
): Promise<string> {
  const token = newToken();
  const now = momentOf(clock.now());
  const expiresAt = momentOf(clock.now().add({ hours: SESSION_DAYS * 24 }));
  await insertSession(db, { tokenHash: hashToken(token), userId: user.id, device, createdAt: now, expiresAt });
  await updateUser(db, user.id, { lastSeenAt: now });
  const line = { at: now, actorId: user.id, actorName: user.name, aboutUserId: user.id };
  await addJournalEntry(db, { ...line, action: 'signedIn', subject: device });
  return token;
}
