import { momentOf } from '#content/clock.ts';
import { addJournalEntry, type Deed } from '#storage/records/journal.ts';
import type { Newsroom } from './context.ts';

/** Writes a line in the journal, in the transaction of the deed itself. */
export async function noteInJournal({ db, clock, actor }: Newsroom, deed: Deed): Promise<void> {
  const at = momentOf(clock.now());
  await addJournalEntry(db, { at, actorId: actor.userId, actorName: actor.name, ...deed });
}
