import type { Moment } from '#content/article.ts';
import { momentOf } from '#content/clock.ts';
import { type FrontArrangement, placedOnFront } from '#content/front.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import type { Backstage } from '#newsroom/context.ts';
import { carryOutFrontPlan } from '#newsroom/front/carry-out-front-plan.ts';
import { unpinLead } from '#newsroom/front/pin-lead.ts';
import { endBreakingNews } from '#newsroom/front/set-breaking-news.ts';
import type { Database } from '#storage/database.ts';
import { frontArticles } from '#storage/queries/articles/articles-by-headline.ts';
import { frontPlans, hasFrontEnded } from '#storage/queries/house/front-state.ts';

/**
 * Puts before the readers the front pages whose hour has come, in the order of their hours, and takes off the pinned lead
 * and the breaking-news line whose end has come. Whatever was due while no program ran is done at the first round.
 */
export async function changeFrontWhenDue({ db, clock }: Backstage): Promise<void> {
  const now = momentOf(clock.now());
  const desk = { db, clock, actor: SYSTEM };
  for (const { id, arrangement } of await frontPlans(db, now)) {
    // Articles of the same hour come out first; the next round finds them published.
    if (await isAwaitingArticles(db, arrangement, now)) break;
    await carryOutFrontPlan(desk, { planId: id });
  }
  const ended = await hasFrontEnded(db, now);
  if (ended.pin) await unpinLead(desk, { ifEnded: true });
  if (ended.breaking) await endBreakingNews(desk, { ifEnded: true });
}

async function isAwaitingArticles(db: Database, arrangement: FrontArrangement, now: Moment): Promise<boolean> {
  const articles = await frontArticles(db, placedOnFront(arrangement));
  return [...articles.values()].some(
    ({ scheduledAt, isHeldBack }) => scheduledAt !== null && scheduledAt <= now && !isHeldBack,
  );
}
