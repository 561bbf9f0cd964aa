import { momentOf } from '#content/clock.ts';
import { inTransaction } from '#storage/database.ts';
import { takeFrontPlan } from '#storage/records/front-plans.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { arrangeFront } from './arrange-front.ts';

/**
 * Puts a planned front page before the readers when its hour has come: once, whoever asks and how many at once. False
 * when there was nothing to do (any more).
 */
export async function carryOutFrontPlan(
  { db, clock, actor }: Newsroom,
  { planId }: { planId: number },
): Promise<boolean> {
  mustBeAllowed(actor, 'arrangeFront');
  return inTransaction(db, async (tx) => {
    const arrangement = await takeFrontPlan(tx, planId, momentOf(clock.now()));
    if (!arrangement) return false;
    await arrangeFront({ db: tx, clock, actor }, { arrangement });
    return true;
  });
}
