import { momentOf } from '#content/clock.ts';
import { type FrontArrangement, fitToFront } from '#content/front.ts';
import type { WallTime } from '#content/wall-clock.ts';
import { inTransaction } from '#storage/database.ts';
import { frontPlan } from '#storage/queries/house/front-state.ts';
import { deleteFrontDraft } from '#storage/records/front.ts';
import { updateFrontPlan } from '#storage/records/front-plans.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { momentToCome } from '../publication/moment-to-come.ts';
import { arrangementInWords, hourInWords } from './front-words.ts';
import { mustBeOutBy } from './must-be-out-by.ts';

type PlanChange = {
  planId: number;
  /** By the newspaper's clock. */
  hour: WallTime;
  /** Null leaves the arrangement as it is. */
  arrangement: FrontArrangement | null;
};

/**
 * Gives a planned front page another hour, and what the actor was arranging in place of its arrangement when one is
 * given. Throws a `Refusal` for an hour that has passed or does not exist, and for a plan whose hour has come.
 */
export async function changeFrontPlan({ db, clock, actor }: Newsroom, change: PlanChange): Promise<void> {
  mustBeAllowed(actor, 'arrangeFront');
  const { planId, hour } = change;
  await inTransaction(db, async (tx) => {
    const at = await momentToCome(tx, { hour, now: momentOf(clock.now()) });
    const plan = await frontPlan(tx, planId);
    if (!plan) throw new Refusal('notFound', `plan ${planId}`);
    const arrangement = fitToFront(change.arrangement ?? plan.arrangement);
    await mustBeOutBy(tx, { at, arrangement });
    if (!(await updateFrontPlan(tx, planId, { at, arrangement }))) throw new Refusal('notFound', `plan ${planId}`);
    if (change.arrangement && actor.userId !== null) await deleteFrontDraft(tx, actor.userId);
    const hours = [await hourInWords(tx, plan.at), await hourInWords(tx, at)];
    const [before, after] = [await arrangementInWords(tx, plan.arrangement), await arrangementInWords(tx, arrangement)];
    const subject = [...new Set(hours)].join(' → ');
    await noteInJournal({ db: tx, clock, actor }, { action: 'frontPlanChanged', subject, before, after });
  });
}
