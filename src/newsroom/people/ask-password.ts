import { momentOf } from '#content/clock.ts';
import { canonicalEmail } from '#content/user.ts';
import { inTransaction } from '#storage/database.ts';
import { signInFailures, userByEmail } from '#storage/queries/house/users.ts';
import { addJournalEntry } from '#storage/records/journal.ts';
import { addToOutbox } from '#storage/records/outbox.ts';
import { noteSignInFailure } from '#storage/records/sessions.ts';
import type { Backstage } from '../context.ts';
import { linkAddress, makeLink } from './one-time-links.ts';
import { WINDOW_MINUTES } from './sign-in.ts';
import { writeLetter } from './write-letter.ts';

const MOST_BY_EMAIL = 3;
/** A whole newsroom may sit behind one address. */
const MOST_BY_NETWORK = 20;

/** Somebody has forgotten a password: the e-mail of an account, they say, and the machine from which they say it. */
export type PasswordQuestion = { email: string; network: string; origin: string };

/**
 * Notes that somebody asked for a new password. Does the same, in the same time, whether the account exists or not: that
 * is found out when the outbox is emptied. Asked too often, nothing is noted, and nobody is told.
 */
export async function askPassword(
  { db, clock }: Backstage,
  { email, network, origin }: PasswordQuestion,
): Promise<void> {
  const address = canonicalEmail(email).slice(0, 320);
  const keys = [`password ${address}`, `password from ${network}`] as const;
  const at = momentOf(clock.now());
  const since = momentOf(clock.now().subtract({ minutes: WINDOW_MINUTES }));
  await inTransaction(db, async (tx) => {
    const asked = await signInFailures(tx, [...keys], since);
    if ((asked.get(keys[0]) ?? 0) >= MOST_BY_EMAIL || (asked.get(keys[1]) ?? 0) >= MOST_BY_NETWORK) return;
    await noteSignInFailure(tx, [...keys], { at, since });
    await addToOutbox(tx, { kind: 'passwordRequest', task: { email: address, origin }, at });
  });
}

/** Writes the letter with the link to whoever has this e-mail; nothing when nobody has, or the desk is closed to them. */
export async function answerPasswordRequest(
  { db, clock }: Backstage,
  { email, origin }: { email: string; origin: string },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const user = (await userByEmail(tx, email))?.user;
    if (!user || user.isDisabled) return;
    const { token, expiresAt } = await makeLink({ db: tx, clock }, { kind: 'passwordReset', userId: user.id });
    const link = { address: linkAddress(origin, token), expiresAt };
    await writeLetter({ db: tx, clock }, { kind: 'passwordAsked', to: user, link });
    // Nobody is signed in: anybody who knows the address can ask.
    const line = { at: momentOf(clock.now()), actorId: null, actorName: user.name, aboutUserId: user.id };
    await addJournalEntry(tx, { ...line, action: 'passwordAsked', subject: user.name });
  });
}
