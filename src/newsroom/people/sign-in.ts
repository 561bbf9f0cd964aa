import { momentOf } from '#content/clock.ts';
import { STEP_MINUTES } from '#content/second-factor.ts';
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
import { ask } from '../second-factor/challenges.ts';
import { hashToken, isPassword, newToken } from './secrets.ts';

/** How long a session lasts after it was last used. */
export const SESSION_DAYS = 30;

/** How long it lasts at all, however much it is used. */
export const LONGEST_SESSION_DAYS = 90;

/** Attempts that failed are counted, and kept, so long. */
export const WINDOW_MINUTES = 15;
/** Under one e-mail, and of the codes of one account. */
export const MOST_BY_EMAIL = 5;
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
 * What the right password opens: the desk, when nothing else is asked (what the cookie is to hold), else the second question
 * (its secret, which must be told when it is answered).
 */
export type Entrance = { is: 'in'; token: string } | { is: 'asked'; step: string };

/**
 * Signs someone in, or asks for their second factor. Refused in the same words and after the same time whether the
 * account is unknown, disabled, without a password, or the password wrong; and for a while after too many attempts.
 */
export async function signIn({ db, clock }: Backstage, attempt: SignIn): Promise<Entrance> {
  const { email, password, network, device, formerToken = null } = attempt;
  const address = canonicalEmail(email).slice(0, 320);
  const keys = [`email ${address}`, `network ${network}`] as const;
  await countAttempt({ db, clock }, keys);
  const known = await userByEmail(db, address);
  const isRight = await isPassword(password.slice(0, LONGEST_PASSWORD), known?.passwordHash ?? null);
  if (!known || !isRight || known.user.isDisabled) {
    throw new Refusal('signInFailed');
  }
  // Whoever guesses and has found the password is not given further attempts for it: they are forgiven at the second step.
  if (known.user.hasSecondFactor) return askSecondFactor({ db, clock }, known.user.id);
  return inTransaction(db, async (tx) => {
    await forgiveAttempts(tx, keys);
    if (formerToken) await deleteSessionByToken(tx, hashToken(formerToken));
    const token = await beginSession({ db: tx, clock }, { user: known.user, device, hasSecondFactor: false });
    return { is: 'in', token };
  });
}

/** Asks someone who has shown the password, or opened a one-time link, for more. */
export async function askSecondFactor(backstage: Backstage, userId: number): Promise<Entrance> {
  return { is: 'asked', step: await ask(backstage, { purpose: 'secondStep', userId, minutes: STEP_MINUTES }) };
}

/** By whom attempts are counted. */
export type AttemptKeys = readonly [email: string, network: string];

/**
 * Counts an attempt at a password, before it is looked at, so that many at once are counted too. Throws a `Refusal`, and does
 * not count it, when there were too many of late, under this e-mail or from this network. Gives back how many under this
 * e-mail it makes.
 */
export async function countAttempt({ db, clock }: Backstage, keys: AttemptKeys): Promise<number> {
  const since = momentOf(clock.now().subtract({ minutes: WINDOW_MINUTES }));
  await noteSignInFailure(db, [...keys], { at: momentOf(clock.now()), since });
  const counted = await signInFailures(db, [...keys], since);
  const [byEmail = 0, byNetwork = 0] = keys.map((key) => counted.get(key));
  if (byEmail <= MOST_BY_EMAIL && byNetwork <= MOST_BY_NETWORK) return byEmail;
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
  { db, clock }: Backstage,
  { user, device, hasSecondFactor }: { user: Pick<User, 'id' | 'name'>; device: string; hasSecondFactor: boolean },
): Promise<string> {
  const now = momentOf(clock.now());
  const token = await openSession({ db, clock }, { userId: user.id, device, hasSecondFactor });
  await updateUser(db, user.id, { lastSeenAt: now });
  const line = { at: now, actorId: user.id, actorName: user.name, aboutUserId: user.id };
  await addJournalEntry(db, { ...line, action: 'signedIn', subject: device });
  return token;
}

/** Opens a session without a word in the journal: the same browser goes on, under another secret. */
export async function openSession(
  { db, clock }: Backstage,
  { userId, device, hasSecondFactor }: { userId: number; device: string; hasSecondFactor: boolean },
): Promise<string> {
  const token = newToken();
  const createdAt = momentOf(clock.now());
  const expiresAt = momentOf(clock.now().add({ hours: SESSION_DAYS * 24 }));
  const shown = hasSecondFactor ? 1 : 0;
  await insertSession(db, {
    tokenHash: hashToken(token),
    userId,
    device,
    createdAt,
    expiresAt,
    hasSecondFactor: shown,
  });
  return token;
}
