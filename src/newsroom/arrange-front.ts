import { momentOf } from '#content/clock.ts';
import { FRONT_ZONES, type FrontZone } from '#content/front.ts';
import { inTransaction } from '#storage/database.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { placeOnFront } from '#storage/records/front.ts';
import type { Newsroom } from './context.ts';

/** Arranges the front page by hand: the articles of each zone, in order. An empty zone goes back to the automatic order. */
export async function arrangeFront(
  { db, clock }: Newsroom,
  placements: Partial<Record<FrontZone, number[]>>,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    for (const zone of FRONT_ZONES) {
      const articleIds = placements[zone];
      if (articleIds) await placeOnFront(tx, zone, articleIds);
    }
    await advanceEdition(tx, momentOf(clock.now()));
  });
}
