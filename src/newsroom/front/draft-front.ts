import { momentOf } from '#content/clock.ts';
import { type FrontArrangement, fitToFront } from '#content/front.ts';
import { inTransaction } from '#storage/database.ts';
import { deleteFrontDraft, saveFrontDraft } from '#storage/records/front.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';

/** An arrangement in the making, and the version of the front page on which it was begun. */
type Drafting = { arrangement: FrontArrangement; basedOn: number };

/** Keeps an arrangement that the actor is making; readers see nothing of it. Null forgets it. */
export async function draftFront({ db, clock, actor }: Newsroom, draft: Drafting | null): Promise<void> {
  mustBeAllowed(actor, 'arrangeFront');
  const { userId } = actor;
  if (userId === null) return;
  await inTransaction(db, async (tx) => {
    if (!draft) return deleteFrontDraft(tx, userId);
    const arrangement = fitToFront(draft.arrangement);
    await saveFrontDraft(tx, userId, { arrangement, version: draft.basedOn, savedAt: momentOf(clock.now()) });
  });
}
