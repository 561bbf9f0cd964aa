import type { Database } from '../database.ts';
import type { JournalEntriesTable } from '../desk-tables.ts';

/** What was done: to whom or what, in words, and from what to what. */
export type Deed = Pick<JournalEntriesTable, 'action' | 'subject'> &
  Partial<Pick<JournalEntriesTable, 'articleId' | 'aboutUserId' | 'before' | 'after'>>;

/** One thing that was done, when, and by whom. */
export type NewJournalEntry = Deed & Pick<JournalEntriesTable, 'at' | 'actorId' | 'actorName'>;

/** Adds a line to the journal. There is no way to change or remove one: the database itself refuses (migration 0003). */
export async function addJournalEntry(
  db: Database,
  { articleId = null, aboutUserId = null, before = null, after = null, ...entry }: NewJournalEntry,
): Promise<void> {
  await db.query
    .insertInto('journalEntries')
    .values({ ...entry, articleId, aboutUserId, before, after })
    .execute();
}
