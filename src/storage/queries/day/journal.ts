import type { Selectable } from 'kysely';
import type { Moment } from '#content/article.ts';
import type { JournalAction } from '#content/journal.ts';
import type { Database } from '../../database.ts';
import type { JournalEntriesTable } from '../../desk-tables.ts';

/** A line of the journal. */
export type JournalEntry = Selectable<JournalEntriesTable>;

/** Which lines are wanted; null, or nothing, for all. `actorId` 0 is the program itself. `from` is among them, `to` is not. */
export type JournalFilter = {
  actorId?: number | null;
  action?: JournalAction | null;
  articleId?: number | null;
  from?: Moment | null;
  to?: Moment | null;
};

/** The journal, newest first; `beforeId` an identity, for the next page. */
export function journalEntries(
  db: Database,
  { limit, beforeId, ...filter }: JournalFilter & { limit: number; beforeId: number | null },
): Promise<JournalEntry[]> {
  const { actorId = null, action = null, articleId = null, from = null, to = null } = filter;
  return selectEntries(db)
    .$if(beforeId !== null, (query) => query.where('id', '<', beforeId as number))
    .$if(action !== null, (query) => query.where('action', '=', action as JournalAction))
    .$if(actorId === 0, (query) => query.where('actorId', 'is', null))
    .$if(actorId !== null && actorId > 0, (query) => query.where('actorId', '=', actorId))
    .$if(articleId !== null, (query) => query.where('articleId', '=', articleId))
    .$if(from !== null, (query) => query.where('at', '>=', from as Moment))
    .$if(to !== null, (query) => query.where('at', '<', to as Moment))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** What was done to somebody's account, newest first. */
export function journalAboutUser(db: Database, userId: number, limit: number): Promise<JournalEntry[]> {
  return selectEntries(db).where('aboutUserId', '=', userId).orderBy('id', 'desc').limit(limit).execute();
}

function selectEntries(db: Database) {
  return db.query.selectFrom('journalEntries').selectAll();
}
