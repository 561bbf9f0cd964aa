import { momentOf } from '#content/clock.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import type { Backstage } from '#newsroom/context.ts';
import { carryOutFrontPlan } from '#newsroom/front/carry-out-front-plan.ts';
import { unpinLead } from '#newsroom/front/pin-lead.ts';
import { endBreakingNews } from '#newsroom/front/set-breaking-news.ts';
import { frontPlans, hasFrontEnded } from '#storage/queries/house/front-state.ts';

/**
 * Puts before the readers the front pages whose hour has come, in the order of their hours, and takes off the pinned lead
 * and the breaking-news line whose end has come. Whatever was due while no program ran is done at the first round.
 */
export async function changeFrontWhenDue({ db, clock }: Backstage): Promise<void> {
  const now = momentOf(clock.now());
  const desk = { db, clock, actor: SYSTEM };
  for (const { id } of await frontPlans(db, now)) await carryOutFrontPlan(desk, { planId: id });
  const ended = await hasFrontEnded(db, now);
  if (ended.pin) await unpinLead(desk, { ifEnded: true });
  if (ended.breaking) await endBreakingNews(desk, { ifEnded: true });
}
