import { momentOf } from '#content/clock.ts';
import { FRONT_ZONES, type FrontArrangement, fitToFront, keepOnFront, placedOnFront } from '#content/front.ts';
import { type Database, inTransaction } from '#storage/database.ts';
import { frontArticles } from '#storage/queries/articles/articles-by-headline.ts';
import { frontArrangement } from '#storage/queries/house/front-state.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { advanceFront, deleteFrontDraft, placeOnFront } from '#storage/records/front.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { frontInWords } from './front-words.ts';

type Arranging = {
  /** The articles of each zone, in order; a zone that is not named stays as it is. */
  arrangement: Partial<FrontArrangement>;
  /** Version of the front page that was changed; when it is not the present one any more, nothing is done. */
  basedOn?: number | null;
};

/**
 * Arranges the front page that readers see. An empty zone goes back to the automatic order; articles that are not
 * published any more are left out. What the actor was arranging is thereby live and no draft. Throws a `Refusal`
 * when someone else has changed the front page since the version that was given, and for an article that is to come.
 */
export async function arrangeFront(
  { db, clock, actor }: Newsroom,
  { arrangement, basedOn = null }: Arranging,
): Promise<void> {
  mustBeAllowed(actor, 'arrangeFront');
  const now = momentOf(clock.now());
  await inTransaction(db, async (tx) => {
    if (!(await advanceFront(tx, { at: now, byName: actor.name, basedOn }))) throw new Refusal('frontChanged');
    const { before, after } = await replaceArrangement(tx, arrangement);
    if (actor.userId !== null) await deleteFrontDraft(tx, actor.userId);
    await noteInJournal({ db: tx, clock, actor }, { action: 'frontArranged', subject: '', before, after });
    await advanceEdition(tx, now);
  });
}

async function replaceArrangement(tx: Database, wanted: Partial<FrontArrangement>) {
  const present = await frontArrangement(tx);
  const merged = { ...present, ...wanted };
  const articles = await frontArticles(tx, [...placedOnFront(present), ...placedOnFront(merged)]);
  const arrangement = fitToFront(keepOnFront(merged, (id) => articles.has(id)));
  const isToCome = (id: number) => articles.get(id)?.scheduledAt != null;
  if (placedOnFront(arrangement).some(isToCome)) throw new Refusal('frontToCome');
  for (const zone of FRONT_ZONES) await placeOnFront(tx, zone, arrangement[zone]);
  return { before: frontInWords(present, articles), after: frontInWords(arrangement, articles) };
}
