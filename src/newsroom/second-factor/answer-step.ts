import { momentOf } from '#content/clock.ts';
import { codeIn, recoveryCodeIn } from '#content/second-factor.ts';
import type { User } from '#content/user.ts';
import { inTransaction } from '#storage/database.ts';
import { codeKeyOf, countRecoveryCodes } from '#storage/queries/house/second-factors.ts';
import { userById } from '#storage/queries/house/users.ts';
import { addJournalEntry } from '#storage/records/journal.ts';
import { takeCodeStep, takeRecoveryCode } from '#storage/records/second-factors.ts';
import { deleteSessionByToken } from '#storage/records/sessions.ts';
import type { Backstage } from '../context.ts';
import { Refusal } from '../errors.ts';
import type { Secret } from '../keys.ts';
import { hashToken } from '../people/secrets.ts';
import { type AttemptKeys, beginSession, countAttempt, forgiveAttempts, MOST_BY_EMAIL } from '../people/sign-in.ts';
import { writeLetter } from '../people/write-letter.ts';
import { keptFor } from './add-codes.ts';
import { answered, asked } from './challenges.ts';
import { stepOfCode } from './one-time-codes.ts';
import { recoveryCodeHash } from './recovery-codes.ts';
import { unsealed } from './sealed-text.ts';

/** What verbs at the door are given. */
export type Door = Backstage & { secret: Secret };

/** The answer to the second question at the door. */
export type StepAnswer = {
  /** The secret of the question. */
  step: string;
  /** A code of the application, or a recovery code, as it was typed. */
  code: string;
  network: string;
  device: string;
  /** What this browser's cookie held until now: that session ends. */
  formerToken?: string | null;
};

/**
 * Lets in whoever gave the right password before, and now a code. Gives back what the cookie is to hold. A code opens once;
 * five wrong ones, and the owner is told that somebody knows the password.
 */
export async function answerStep(door: Door, answer: StepAnswer): Promise<string> {
  const { db, clock } = door;
  const user = await whoIsAsked(door, answer.step);
  const keys: AttemptKeys = [`code ${user.id}`, `network ${answer.network}`];
  const attempts = await countAttempt(door, keys);
  if (!(await isRightCode(door, user, answer.code))) {
    if (attempts === MOST_BY_EMAIL) await writeLetter(door, { kind: 'codesGuessed', to: user });
    throw new Refusal('codeWrong');
  }
  return inTransaction(db, async (tx) => {
    if ((await answered({ db: tx, clock }, { token: answer.step, purpose: 'secondStep' })) === undefined) {
      throw new Refusal('stepLate');
    }
    await forgiveAttempts(tx, keys);
    await forgiveAttempts(tx, [`email ${user.email}`, `network ${answer.network}`]);
    if (answer.formerToken) await deleteSessionByToken(tx, hashToken(answer.formerToken));
    return beginSession({ db: tx, clock }, { user, device: answer.device, hasSecondFactor: true });
  });
}

/** Who is asked for a second factor; a `Refusal` when the question no longer stands. */
export async function whoIsAsked(backstage: Backstage, step: string): Promise<User> {
  const userId = await asked(backstage, { token: step, purpose: 'secondStep' });
  const user = userId ? await userById(backstage.db, userId) : null;
  if (!user || user.isDisabled) throw new Refusal('stepLate');
  return user;
}

async function isRightCode(door: Door, user: User, typed: string): Promise<boolean> {
  const code = codeIn(typed);
  if (code !== null) return isCodeOfNow(door, user, code);
  const recovery = recoveryCodeIn(typed);
  return recovery !== null && isRecoveryCode(door, user, recovery);
}

async function isCodeOfNow({ db, clock, secret }: Door, { id }: User, code: string): Promise<boolean> {
  const kept = await codeKeyOf(db, id);
  const key = kept && unsealed(secret, keptFor(id), kept.sealedKey);
  const step = key ? stepOfCode(key, code, clock.now()) : null;
  return step !== null && takeCodeStep(db, id, { step, at: momentOf(clock.now()) });
}

/** The owner is told, by letter and in the journal: a code that somebody else has found would be used like this. */
async function isRecoveryCode({ db, clock, secret }: Door, user: User, code: string): Promise<boolean> {
  const at = momentOf(clock.now());
  return inTransaction(db, async (tx) => {
    const isTaken = await takeRecoveryCode(tx, {
      userId: user.id,
      codeHash: recoveryCodeHash(secret, user.id, code),
      at,
    });
    if (!isTaken) return false;
    const left = await countRecoveryCodes(tx, user.id);
    const line = { at, actorId: user.id, actorName: user.name, aboutUserId: user.id };
    await addJournalEntry(tx, { ...line, action: 'recoveryCodeUsed', subject: user.name, after: String(left) });
    await writeLetter({ db: tx, clock }, { kind: 'recoveryCodeUsed', to: user, what: String(left) });
    return true;
  });
}
