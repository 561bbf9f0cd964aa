import { momentOf } from '#content/clock.ts';
import { codeIn, SETTING_UP_MINUTES } from '#content/second-factor.ts';
import type { User } from '#content/user.ts';
import { inTransaction } from '#storage/database.ts';
import { readSettings } from '#storage/queries/house/settings.ts';
import { saveCodeKey } from '#storage/records/second-factors.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { knownUser } from '../people/invite-user.ts';
import { writeLetter } from '../people/write-letter.ts';
import { beginAnew, type Guarding, type PasswordAgain, whoGivesPassword } from './guarding.ts';
import { codesAddress, newSharedKey, stepOfCode } from './one-time-codes.ts';
import { firstRecoveryCodes } from './recovery-codes.ts';
import { sealed, unsealed } from './sealed-text.ts';

/** A key for one's application: as people copy it, as a camera reads it, and sealed, to come back with the first code. */
export type OfferedKey = { key: string; address: string; sealedKey: string };

/** Offers a key for an application that gives codes, once the password was given again. Nothing is kept yet. */
export async function offerCodes(guarding: Guarding, given: PasswordAgain): Promise<OfferedKey> {
  const { db, clock, secret } = guarding;
  const user = await whoGivesPassword(guarding, given);
  const key = newSharedKey();
  const until = clock.now().add({ minutes: SETTING_UP_MINUTES }).epochMilliseconds;
  const sealedKey = sealed(secret, offeredTo(user), `${until} ${key}`);
  const { name: newspaper } = await readSettings(db);
  return { key, address: codesAddress(key, { newspaper, email: user.email }), sealedKey };
}

/** The same key once more, for who mistyped its first code. Throws a `Refusal` when it is not theirs, or too old. */
export async function offeredAgain({ db, clock, actor, secret }: Guarding, sealedKey: string): Promise<OfferedKey> {
  if (actor.userId === null) throw new Refusal('notAllowed');
  const user = await knownUser(db, actor.userId);
  const key = keyOffered({ clock, secret }, { user, sealedKey });
  const { name: newspaper } = await readSettings(db);
  return { key, address: codesAddress(key, { newspaper, email: user.email }), sealedKey };
}

/** What comes of a new second factor: what this browser's cookie is to hold, and the recovery codes if it is the first. */
export type Added = { token: string; recoveryCodes: string[] | null };

/** Adds an application, once its first code shows that it has the key; one that was there before no longer works. */
export async function addCodes(
  guarding: Guarding,
  { sealedKey, code, device }: { sealedKey: string; code: string; device: string },
): Promise<Added> {
  const { db, clock, actor, secret } = guarding;
  if (actor.userId === null) throw new Refusal('notAllowed');
  const user = await knownUser(db, actor.userId);
  const key = keyOffered(guarding, { user, sealedKey });
  const typed = codeIn(code);
  const step = typed === null ? null : stepOfCode(key, typed, clock.now());
  if (step === null) throw new Refusal('codeWrong');
  return inTransaction(db, async (tx) => {
    const createdAt = momentOf(clock.now());
    const kept = { userId: user.id, sealedKey: sealed(secret, keptFor(user.id), key), lastStep: step, createdAt };
    await saveCodeKey(tx, kept);
    const deed = { action: 'codesAdded', subject: user.name, aboutUserId: user.id } as const;
    await noteInJournal({ db: tx, clock, actor }, deed);
    await writeLetter({ db: tx, clock }, { kind: 'codesAdded', to: user });
    const recoveryCodes = await firstRecoveryCodes(tx, secret, user.id);
    return { token: await beginAnew(tx, guarding, { user, device }), recoveryCodes };
  });
}

/** As what the key of someone's application is sealed. */
export function keptFor(userId: number): string {
  return `codes of ${userId}`;
}

function offeredTo(user: User): string {
  return `codes offered to ${user.id}`;
}

function keyOffered(
  { clock, secret }: Pick<Guarding, 'clock' | 'secret'>,
  { user, sealedKey }: { user: User; sealedKey: string },
): string {
  const [until, key] = unsealed(secret, offeredTo(user), sealedKey)?.split(' ') ?? [];
  if (!key || Number(until) < clock.now().epochMilliseconds) throw new Refusal('settingUpLate');
  return key;
}
