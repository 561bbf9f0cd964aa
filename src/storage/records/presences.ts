import type { Moment } from '#content/article.ts';
import type { Database } from '../database.ts';
import type { Presence } from '../queries/articles/presences.ts';

/** Notes that an article is open in a window, and forgets the windows not heard of since then. */
export async function notePresence(
  db: Database,
  articleId: number,
  { seenAt, staleBefore, ...presence }: Presence & { seenAt: Moment; staleBefore: Moment },
): Promise<void> {
  await db.query
    .deleteFrom('articlePresences')
    .where('articleId', '=', articleId)
    .where('seenAt', '<', staleBefore)
    .execute();
  await db.query
    .insertInto('articlePresences')
    .values({ articleId, ...presence, seenAt })
    .onConflict((row) => row.columns(['articleId', 'tabId']).doUpdateSet({ mode: presence.mode, seenAt }))
    .execute();
}

/** Leaves one window to write in; the others, or those of one person, only read from now on. */
export async function leaveOneWriter(
  db: Database,
  articleId: number,
  { tabId, userId }: { tabId: string; userId?: number },
): Promise<void> {
  await db.query
    .updateTable('articlePresences')
    .set({ mode: 'reading' })
    .where('articleId', '=', articleId)
    .where('tabId', '!=', tabId)
    .$if(userId !== undefined, (query) => query.where('userId', '=', userId as number))
    .execute();
}

/** Notes that a window was closed. */
export async function forgetPresence(db: Database, articleId: number, tabId: string): Promise<void> {
  await db.query.deleteFrom('articlePresences').where('articleId', '=', articleId).where('tabId', '=', tabId).execute();
}
