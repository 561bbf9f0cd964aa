import { inTransaction } from '#storage/database.ts';
import { frontPlan } from '#storage/queries/house/front-state.ts';
import { deleteFrontPlan } from '#storage/records/front-plans.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { arrangementInWords, hourInWords } from './front-words.ts';

/** Takes a planned front page off the list. Throws a `Refusal` when its hour has come or it is gone already. */
export async function cancelFrontPlan({ db, clock, actor }: Newsroom, { planId }: { planId: number }): Promise<void> {
  mustBeAllowed(actor, 'arrangeFront');
  await inTransaction(db, async (tx) => {
    const plan = await frontPlan(tx, planId);
    if (!plan || !(await deleteFrontPlan(tx, planId))) throw new Refusal('notFound', `plan ${planId}`);
    const subject = await hourInWords(tx, plan.at);
    const before = await arrangementInWords(tx, plan.arrangement);
    await noteInJournal({ db: tx, clock, actor }, { action: 'frontPlanCancelled', subject, before });
  });
}
