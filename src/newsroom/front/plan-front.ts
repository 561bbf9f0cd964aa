import { momentOf } from '#content/clock.ts';
import { type FrontArrangement, fitToFront } from '#content/front.ts';
import type { WallTime } from '#content/wall-clock.ts';
import { inTransaction } from '#storage/database.ts';
import { deleteFrontDraft } from '#storage/records/front.ts';
import { insertFrontPlan } from '#storage/records/front-plans.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { momentToCome } from '../publication/moment-to-come.ts';
import { arrangementInWords, hourInWords } from './front-words.ts';
import { mustBeOutBy } from './must-be-out-by.ts';

/** A front page, and its hour by the newspaper's clock. */
type Planning = { hour: WallTime; arrangement: FrontArrangement };

/**
 * Writes down a front page for an hour to come. What the actor was arranging is thereby planned and no draft. Gives back
 * its identity; throws a `Refusal` for an hour that has passed or does not exist, or before that of one of its articles.
 */
export async function planFront({ db, clock, actor }: Newsroom, { hour, arrangement }: Planning): Promise<number> {
  mustBeAllowed(actor, 'arrangeFront');
  return inTransaction(db, async (tx) => {
    const at = await momentToCome(tx, { hour, now: momentOf(clock.now()) });
    const plan = { at, arrangement: fitToFront(arrangement) };
    await mustBeOutBy(tx, plan);
    const id = await insertFrontPlan(tx, { ...plan, createdBy: actor.userId, createdByName: actor.name });
    if (actor.userId !== null) await deleteFrontDraft(tx, actor.userId);
    const [subject, after] = [await hourInWords(tx, at), await arrangementInWords(tx, plan.arrangement)];
    await noteInJournal({ db: tx, clock, actor }, { action: 'frontPlanned', subject, after });
    return id;
  });
}
