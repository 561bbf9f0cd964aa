import type { Moment } from '#content/article.ts';
import type { ChallengePurpose } from '#content/second-factor.ts';
import type { Database } from '../database.ts';

/** Keeps the application that gives someone codes, in place of the one before; `lastStep` is that of the code that was tried. */
export async function saveCodeKey(
  db: Database,
  key: { userId: number; sealedKey: string; lastStep: number; createdAt: Moment },
): Promise<void> {
  await db.query.deleteFrom('codeKeys').where('userId', '=', key.userId).execute();
  await db.query
    .insertInto('codeKeys')
    .values({ ...key, lastUsedAt: null })
    .execute();
  await settleSecondFactor(db, key.userId);
}

/** Takes a code of that half minute; false when it, or a later one, was taken already. */
export async function takeCodeStep(db: Database, userId: number, { step, at }: { step: number; at: Moment }) {
  const result = await db.query
    .updateTable('codeKeys')
    .set({ lastStep: step, lastUsedAt: at })
    .where('userId', '=', userId)
    .where('lastStep', '<', step)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Forgets someone's application. */
export async function deleteCodeKey(db: Database, userId: number): Promise<void> {
  await db.query.deleteFrom('codeKeys').where('userId', '=', userId).execute();
  await settleSecondFactor(db, userId);
}

/** A passkey as it is added. */
export type NewPasskey = {
  userId: number;
  name: string;
  credentialId: string;
  publicKey: string;
  counter: number;
  transports: string[];
  createdAt: Moment;
};

/** Adds a passkey. */
export async function insertPasskey(db: Database, { counter, transports, ...passkey }: NewPasskey): Promise<void> {
  await db.query
    .insertInto('passkeys')
    .values({ ...passkey, counter: String(counter), transports: transports.join(' '), lastUsedAt: null })
    .execute();
  await settleSecondFactor(db, passkey.userId);
}

/** Notes that a passkey was used. */
export async function touchPasskey(
  db: Database,
  id: number,
  { counter, lastUsedAt }: { counter: number; lastUsedAt: Moment },
): Promise<void> {
  await db.query
    .updateTable('passkeys')
    .set({ counter: String(counter), lastUsedAt })
    .where('id', '=', id)
    .execute();
}

/** Forgets a passkey of someone's; false when there is no such one. */
export async function deletePasskey(db: Database, { userId, id }: { userId: number; id: number }): Promise<boolean> {
  const result = await db.query
    .deleteFrom('passkeys')
    .where('userId', '=', userId)
    .where('id', '=', id)
    .executeTakeFirst();
  await settleSecondFactor(db, userId);
  return result.numDeletedRows > 0n;
}

/** Forgets everything that someone shows besides the password. */
export async function deleteSecondFactors(db: Database, userId: number): Promise<void> {
  await db.query.deleteFrom('codeKeys').where('userId', '=', userId).execute();
  await db.query.deleteFrom('passkeys').where('userId', '=', userId).execute();
  await settleSecondFactor(db, userId);
}

/** Keeps these recovery codes, in place of those before. */
export async function replaceRecoveryCodes(db: Database, userId: number, codeHashes: string[]): Promise<void> {
  await db.query.deleteFrom('recoveryCodes').where('userId', '=', userId).execute();
  await db.query
    .insertInto('recoveryCodes')
    .values(codeHashes.map((codeHash) => ({ userId, codeHash, usedAt: null })))
    .execute();
}

/** Takes a recovery code; false when there is no such one, or it was used. */
export async function takeRecoveryCode(
  db: Database,
  { userId, codeHash, at }: { userId: number; codeHash: string; at: Moment },
): Promise<boolean> {
  const result = await db.query
    .updateTable('recoveryCodes')
    .set({ usedAt: at })
    .where('userId', '=', userId)
    .where('codeHash', '=', codeHash)
    .where('usedAt', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** A question that is answered once. */
export type NewChallenge = { tokenHash: string; purpose: ChallengePurpose; userId: number | null; expiresAt: Moment };

/** Keeps a question, and forgets those that are too old. */
export async function insertChallenge(db: Database, question: NewChallenge, now: Moment): Promise<void> {
  await db.query.deleteFrom('challenges').where('expiresAt', '<=', now).execute();
  await db.query.insertInto('challenges').values(question).execute();
}

/** Uses a question up; false when it was answered already. */
export async function deleteChallenge(db: Database, tokenHash: string): Promise<boolean> {
  const result = await db.query.deleteFrom('challenges').where('tokenHash', '=', tokenHash).executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** What the account says of itself follows from what it has; recovery codes stand in for something, or for nothing. */
async function settleSecondFactor(db: Database, userId: number): Promise<void> {
  const codes = await db.query.selectFrom('codeKeys').select('userId').where('userId', '=', userId).execute();
  const passkeys = await db.query.selectFrom('passkeys').select('id').where('userId', '=', userId).limit(1).execute();
  const hasSecondFactor = codes.length + passkeys.length > 0 ? 1 : 0;
  await db.query.updateTable('users').set({ hasSecondFactor }).where('id', '=', userId).execute();
  if (hasSecondFactor === 0) await db.query.deleteFrom('recoveryCodes').where('userId', '=', userId).execute();
}
