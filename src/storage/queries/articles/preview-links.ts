import type { Moment } from '#content/article.ts';
import type { Database } from '../../database.ts';

/** A link to a preview that still works. */
export type PreviewLink = { tokenHash: string; createdByName: string; expiresAt: Moment };

/** An article's links that still work, the longest-lived first. */
export function previewLinksOf(db: Database, articleId: number, now: Moment): Promise<PreviewLink[]> {
  return db.query
    .selectFrom('previewLinks')
    .innerJoin('users', 'users.id', 'previewLinks.createdBy')
    .select(['tokenHash', 'users.name as createdByName', 'expiresAt'])
    .where('articleId', '=', articleId)
    .where('expiresAt', '>', now)
    .orderBy('expiresAt', 'desc')
    .execute();
}

/** What a secret link shows, and until when; null when it never worked, or no longer does. */
export async function previewLink(
  db: Database,
  tokenHash: string,
  now: Moment,
): Promise<{ articleId: number; expiresAt: Moment } | null> {
  const row = await db.query
    .selectFrom('previewLinks')
    .select(['articleId', 'expiresAt'])
    .where('tokenHash', '=', tokenHash)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  return row ?? null;
}
