import { beforeEach, expect, it } from 'vitest';
import { describeOnEveryEngine } from '#test/support/databases.ts';
import { NOW } from '#test/support/newsroom.ts';
import {
  challenge,
  codeKeyOf,
  countRecoveryCodes,
  passkeyByCredential,
  passkeysOf,
} from './queries/house/second-factors.ts';
import { userById } from './queries/house/users.ts';
import {
  deleteChallenge,
  deleteCodeKey,
  deletePasskey,
  deleteSecondFactors,
  insertChallenge,
  insertPasskey,
  replaceRecoveryCodes,
  saveCodeKey,
  takeCodeStep,
  takeRecoveryCode,
  touchPasskey,
} from './records/second-factors.ts';
import { deleteUser, insertUser } from './records/users.ts';

describeOnEveryEngine('what people show besides a password', (database) => {
  let userId: number;
  beforeEach(async () => {
    const person = {
      email: 'awa@journal.example',
      name: 'Awa',
      roles: ['editor' as const],
      language: 'fr',
      createdAt: NOW,
    };
    userId = await insertUser(database(), person);
  });

  const passkey = (credentialId: string) => ({
    userId,
    name: 'mon téléphone',
    credentialId,
    publicKey: 'pQECAyYg',
    counter: 2 ** 32 - 1,
    transports: ['internal', 'hybrid'],
    createdAt: NOW,
  });
  const hasSome = async () => (await userById(database(), userId))?.hasSecondFactor;

  it('takes the codes of an application in their order, each once, even at the same time', async () => {
    const db = database();
    await saveCodeKey(db, { userId, sealedKey: 'x', lastStep: 53_390_000, createdAt: NOW });
    const take = (step: number) => takeCodeStep(db, userId, { step, at: NOW });
    expect(await take(53_390_000)).toBe(false);
    expect((await Promise.all([take(53_390_001), take(53_390_001)])).toSorted()).toEqual([false, true]);
    expect([await take(53_389_999), await take(53_390_002)]).toEqual([false, true]);
    expect(await codeKeyOf(db, userId)).toMatchObject({ lastStep: 53_390_002, lastUsedAt: NOW });
  });

  it('knows of an account whether it has any, and forgets recovery codes with the last of them', async () => {
    const db = database();
    expect(await hasSome()).toBe(false);
    await saveCodeKey(db, { userId, sealedKey: 'x', lastStep: 1, createdAt: NOW });
    await replaceRecoveryCodes(db, userId, ['a', 'b']);
    await insertPasskey(db, passkey('one'));
    await deleteCodeKey(db, userId);
    expect([await hasSome(), await countRecoveryCodes(db, userId)]).toEqual([true, 2]);
    const [{ id } = { id: 0 }] = await passkeysOf(db, userId);
    expect(await deletePasskey(db, { userId: userId + 1, id })).toBe(false);
    expect(await deletePasskey(db, { userId, id })).toBe(true);
    expect([await hasSome(), await countRecoveryCodes(db, userId)]).toEqual([false, 0]);
    await insertPasskey(db, passkey('two'));
    await deleteSecondFactors(db, userId);
    expect([await hasSome(), await passkeysOf(db, userId)]).toEqual([false, []]);
  });

  it('keeps a passkey whole, however often it was used, and one account to each', async () => {
    const db = database();
    await insertPasskey(db, passkey('one'));
    const kept = await passkeyByCredential(db, 'one');
    expect(kept).toMatchObject({ userId, counter: 2 ** 32 - 1, transports: ['internal', 'hybrid'], lastUsedAt: null });
    await touchPasskey(db, kept?.id ?? 0, { counter: 7, lastUsedAt: NOW });
    expect(await passkeyByCredential(db, 'one')).toMatchObject({ counter: 7, lastUsedAt: NOW });
    await expect(insertPasskey(db, passkey('one'))).rejects.toThrow();
    expect(await passkeyByCredential(db, 'two')).toBeNull();
  });

  it('takes a recovery code once, even at the same time', async () => {
    const db = database();
    await replaceRecoveryCodes(db, userId, ['a', 'b']);
    const take = (codeHash: string) => takeRecoveryCode(db, { userId, codeHash, at: NOW });
    expect((await Promise.all([take('a'), take('a')])).toSorted()).toEqual([false, true]);
    expect([await take('c'), await countRecoveryCodes(db, userId)]).toEqual([false, 1]);
  });

  it('has a question answered once, for what it was asked, and while it stands', async () => {
    const db = database();
    const question = { tokenHash: 'h', purpose: 'secondStep' as const, userId, expiresAt: '2020-10-02T17:50:00.000Z' };
    await insertChallenge(db, question, NOW);
    const ask = (purpose: 'secondStep' | 'passkeySignIn', now: string) =>
      challenge(db, { tokenHash: 'h', purpose, now });
    expect(await ask('secondStep', NOW)).toEqual({ userId });
    expect(await ask('passkeySignIn', NOW)).toBeNull();
    expect(await ask('secondStep', '2020-10-02T17:50:00.000Z')).toBeNull();
    expect((await Promise.all([deleteChallenge(db, 'h'), deleteChallenge(db, 'h')])).toSorted()).toEqual([false, true]);
    await insertChallenge(db, question, NOW);
    await insertChallenge(db, { ...question, tokenHash: 'i', userId: null }, '2020-10-03T00:00:00.000Z');
    expect(await deleteChallenge(db, 'h')).toBe(false);
  });

  it('goes with the account', async () => {
    const db = database();
    await saveCodeKey(db, { userId, sealedKey: 'x', lastStep: 1, createdAt: NOW });
    await insertPasskey(db, passkey('one'));
    await replaceRecoveryCodes(db, userId, ['a']);
    await deleteUser(db, userId);
    expect([await codeKeyOf(db, userId), await passkeyByCredential(db, 'one')]).toEqual([null, null]);
    expect(await countRecoveryCodes(db, userId)).toBe(0);
  });
});
