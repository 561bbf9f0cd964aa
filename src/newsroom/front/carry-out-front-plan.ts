import { momentOf } from '#content/clock.ts';
import { keepOnFront, placedOnFront } from '#content/front.ts';
import { inTransaction } from '#storage/database.ts';
import { frontArticles } from '#storage/queries/articles/articles-by-headline.ts';
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
    const plan = await takeFrontPlan(tx, planId, momentOf(clock.now()));
    if (!plan) return false;
    const articles = await frontArticles(tx, placedOnFront(plan));
    // One that something held back at its hour is missing from the page, which comes out all the same.
    const arrangement = keepOnFront(plan, (id) => articles.get(id)?.scheduledAt === null);
    await arrangeFront({ db: tx, clock, actor }, { arrangement });
    return true;
  });
}
