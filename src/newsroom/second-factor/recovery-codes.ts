import { randomInt } from 'node:crypto';
import { RECOVERY_CODES, RECOVERY_SIGNS, recoveryCodeShown } from '#content/second-factor.ts';
import { type Database, inTransaction } from '#storage/database.ts';
import { countRecoveryCodes } from '#storage/queries/house/second-factors.ts';
import { replaceRecoveryCodes } from '#storage/records/second-factors.ts';
import { Refusal } from '../errors.ts';
import { keyFor, type Secret, signatureOf } from '../keys.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { writeLetter } from '../people/write-letter.ts';
import { type Guarding, type PasswordAgain, whoGivesPassword } from './guarding.ts';

/** Makes one's recovery codes anew; those before no longer work. Gives them back, as they are shown once. */
export async function renewRecoveryCodes(guarding: Guarding, given: PasswordAgain): Promise<string[]> {
  const { db, clock, secret } = guarding;
  const user = await whoGivesPassword(guarding, given);
  if (!user.hasSecondFactor) throw new Refusal('notFound', 'second factor');
  return inTransaction(db, async (tx) => {
    const deed = { action: 'recoveryCodesRenewed', subject: user.name, aboutUserId: user.id } as const;
    await noteInJournal({ ...guarding, db: tx }, deed);
    await writeLetter({ db: tx, clock }, { kind: 'recoveryCodesRenewed', to: user });
    return makeRecoveryCodes(tx, secret, user.id);
  });
}

/** Recovery codes for someone whose first second factor this is; null for who has some already. */
export async function firstRecoveryCodes(tx: Database, secret: Secret, userId: number): Promise<string[] | null> {
  return (await countRecoveryCodes(tx, userId)) > 0 ? null : makeRecoveryCodes(tx, secret, userId);
}

/** What is kept of a recovery code. */
export function recoveryCodeHash(secret: Secret, userId: number, code: string): string {
  return signatureOf(keyFor(secret, 'recovery code'), `${userId} ${code}`);
}

async function makeRecoveryCodes(tx: Database, secret: Secret, userId: number): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
  await replaceRecoveryCodes(
    tx,
    userId,
    codes.map((code) => recoveryCodeHash(secret, userId, code)),
  );
  return codes.map(recoveryCodeShown);
}

/** Twelve signs of 31: 59 bits, of which a guesser at the door may try five in a quarter of an hour. */
function newRecoveryCode(): string {
  return Array.from({ length: 12 }, () => RECOVERY_SIGNS[randomInt(RECOVERY_SIGNS.length)]).join('');
}
