import { momentOf } from '#content/clock.ts';
import { FRONT_ZONES, type FrontZone } from '#content/front.ts';
import { inTransaction } from '#storage/database.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { placeOnFront } from '#storage/records/front.ts';
import { mustBeAllowed } from './actor.ts';
import type { Newsroom } from './context.ts';
import { noteInJournal } from './note-in-journal.ts';

/** Arranges the front page by hand: the articles of each zone, in order. An empty zone goes back to the automatic order. */
export async function arrangeFront(
  { db, clock, actor }: Newsroom,
  placements: Partial<Record<FrontZone, number[]>>,
): Promise<void> {
  mustBeAllowed(actor, 'arrangeFront');
  await inTransaction(db, async (tx) => {
    for (const zone of FRONT_ZONES) {
      const articleIds = placements[zone];
      if (articleIds) await placeOnFront(tx, zone, articleIds);
    }
    await noteInJournal({ db: tx, clock, actor }, { action: 'frontArranged', subject: '' });
    await advanceEdition(tx, momentOf(clock.now()));
  });
}
