import { momentOf } from '#content/clock.ts';
import type { DataRequestKind } from '#content/reader-data.ts';
import { canonicalEmail, isEmail } from '#content/user.ts';
import { inTransaction } from '#storage/database.ts';
import { nameUnder, openRequests } from '#storage/queries/comments/reader-data.ts';
import { readSettings } from '#storage/queries/house/settings.ts';
import { signInFailures } from '#storage/queries/house/users.ts';
import { addToOutbox } from '#storage/records/outbox.ts';
import { insertReaderRequest } from '#storage/records/reader-requests.ts';
import { noteSignInFailure } from '#storage/records/sessions.ts';
import type { Backstage } from '../context.ts';
import { Refusal } from '../errors.ts';
import { keyFor, type Secret, signatureOf } from '../keys.ts';
import { hashToken, newToken } from '../people/secrets.ts';
import { WINDOW_MINUTES } from '../people/sign-in.ts';
import { writeLetter } from '../people/write-letter.ts';

/** Hours for which the link in the letter works. */
export const DATA_LINK_HOURS = 24;
const MOST_BY_EMAIL = 3;
/** Many readers of one town share an address. */
const MOST_BY_NETWORK = 20;

/** A reader asks for what is kept of them, or for its end; who they are, only a letter can tell. */
export type DataQuestion = { email: string; kind: DataRequestKind; network: string; origin: string };

/**
 * Notes that somebody asks for the data under an e-mail. Does the same, in the same time, whether there are any or not: that is
 * found out when the outbox is emptied. Asked too often, nothing is noted and nobody is told. Throws a `Refusal` only for
 * what is no e-mail address.
 */
export async function askForData(
  { db, clock, secret }: Backstage & { secret: Secret },
  question: DataQuestion,
): Promise<void> {
  const { kind, network, origin } = question;
  const email = canonicalEmail(question.email);
  if (!isEmail(email)) throw new Refusal('emailInvalid');
  // Neither is noted as it is.
  const key = keyFor(secret, 'network address');
  const keys = [`data ${signatureOf(key, email)}`, `data from ${signatureOf(key, network)}`] as const;
  const at = momentOf(clock.now());
  const since = momentOf(clock.now().subtract({ minutes: WINDOW_MINUTES }));
  await inTransaction(db, async (tx) => {
    const asked = await signInFailures(tx, [...keys], since);
    if ((asked.get(keys[0]) ?? 0) >= MOST_BY_EMAIL || (asked.get(keys[1]) ?? 0) >= MOST_BY_NETWORK) return;
    await noteSignInFailure(tx, [...keys], { at, since });
    await addToOutbox(tx, { kind: 'dataRequest', task: { email, kind, origin }, at });
  });
}

/**
 * Writes the letter with the link to whoever has this e-mail; nothing when nothing is kept under it, or when enough links that
 * still work were written already, so that nobody can fill another's letter-box.
 */
export async function answerDataRequest(
  { db, clock }: Backstage,
  { email, kind, origin }: Omit<DataQuestion, 'network'>,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const now = momentOf(clock.now());
    const name = await nameUnder(tx, email);
    if (name === null || (await openRequests(tx, email, now)) >= MOST_BY_EMAIL) return;
    const token = newToken();
    const expiresAt = momentOf(clock.now().add({ hours: DATA_LINK_HOURS }));
    await insertReaderRequest(tx, { tokenHash: hashToken(token), kind, email, expiresAt });
    const { language } = await readSettings(tx);
    const link = { address: `${origin}/vos-donnees/${token}/`, expiresAt };
    const letter = kind === 'copy' ? ('dataCopy' as const) : ('dataErasure' as const);
    await writeLetter({ db: tx, clock }, { kind: letter, to: { name, email, language }, link });
  });
}
