import type { Moment } from '#content/article.ts';
import type { PresenceMode } from '#content/presence.ts';
import type { Database } from '../../database.ts';

/** A window in which an article is open. */
export type Presence = { tabId: string; userId: number; userName: string; mode: PresenceMode; since: Moment };

/** The windows in which an article is open and that were heard of since then, the first comers first. */
export function presencesOf(db: Database, articleId: number, seenSince: Moment): Promise<Presence[]> {
  return db.query
    .selectFrom('articlePresences')
    .select(['tabId', 'userId', 'userName', 'mode', 'since'])
    .where('articleId', '=', articleId)
    .where('seenAt', '>=', seenSince)
    .orderBy('since')
    .orderBy('tabId')
    .execute();
}
