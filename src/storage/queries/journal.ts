import type { Moment } from '#content/article.ts';
import type { JournalAction } from '#content/journal.ts';
import type { Database } from '../database.ts';

/** A line of the journal. */
export type JournalEntry = {
  id: number;
  at: Moment;
  actorName: string;
  action: JournalAction;
  subject: string;
  before: string | null;
  after: string | null;
};

/** The journal, newest first; `before` an identity, for the next page. */
export function journalEntries(
  db: Database,
  { limit, beforeId, action }: { limit: number; beforeId: number | null; action: JournalAction | null },
): Promise<JournalEntry[]> {
  return db.query
    .selectFrom('journalEntries')
    .select(['id', 'at', 'actorName', 'action', 'subject', 'before', 'after'])
    .$if(beforeId !== null, (query) => query.where('id', '<', beforeId as number))
    .$if(action !== null, (query) => query.where('action', '=', action as JournalAction))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}
