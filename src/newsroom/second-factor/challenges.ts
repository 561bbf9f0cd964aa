import { momentOf } from '#content/clock.ts';
import type { ChallengePurpose } from '#content/second-factor.ts';
import { challenge } from '#storage/queries/house/second-factors.ts';
import { deleteChallenge, insertChallenge } from '#storage/records/second-factors.ts';
import type { Backstage } from '../context.ts';
import { hashToken, newToken } from '../people/secrets.ts';

type Asked = { purpose: ChallengePurpose; userId: number | null; minutes: number };

/** Asks something that is answered once; gives back the secret of the question. */
export async function ask({ db, clock }: Backstage, { purpose, userId, minutes }: Asked): Promise<string> {
  const token = newToken();
  const now = clock.now();
  const question = { tokenHash: hashToken(token), purpose, userId, expiresAt: momentOf(now.add({ minutes })) };
  await insertChallenge(db, question, momentOf(now));
  return token;
}

/** Who was asked this question, which still stands; undefined when it does not. */
export async function asked(
  { db, clock }: Backstage,
  { token, purpose }: { token: string; purpose: ChallengePurpose },
): Promise<number | null | undefined> {
  const found = await challenge(db, { tokenHash: hashToken(token), purpose, now: momentOf(clock.now()) });
  return found?.userId;
}

/** The same, and the question no longer stands: of two who answer it at once, one is too late. */
export async function answered(
  backstage: Backstage,
  question: { token: string; purpose: ChallengePurpose },
): Promise<number | null | undefined> {
  const userId = await asked(backstage, question);
  if (userId === undefined) return undefined;
  return (await deleteChallenge(backstage.db, hashToken(question.token))) ? userId : undefined;
}
