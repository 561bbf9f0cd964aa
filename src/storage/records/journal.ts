import type { Moment } from '#content/article.ts';
import type { JournalAction } from '#content/journal.ts';
import type { Database } from '../database.ts';

/** One thing that was done, and by whom. */
export type NewJournalEntry = {
  at: Moment;
  actorId: number | null;
  actorName: string;
  action: JournalAction;
  subject: string;
  articleId?: number | null;
  aboutUserId?: number | null;
  before?: string | null;
  after?: string | null;
};

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
