import { momentOf } from '#content/clock.ts';
import type { JournalAction } from '#content/journal.ts';
import { addJournalEntry } from '#storage/records/journal.ts';
import type { Newsroom } from './context.ts';

/** What was done, in words: to whom or what, and from what to what. */
export type Deed = {
  action: JournalAction;
  subject: string;
  articleId?: number | null;
  /** Whose account it was done to. */
  aboutUserId?: number | null;
  before?: string | null;
  after?: string | null;
};

/** Writes a line in the journal, in the transaction of the deed itself. */
export async function noteInJournal({ db, clock, actor }: Newsroom, deed: Deed): Promise<void> {
  const at = momentOf(clock.now());
  await addJournalEntry(db, { at, actorId: actor.userId, actorName: actor.name, ...deed });
}
