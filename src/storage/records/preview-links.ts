import type { Moment } from '#content/article.ts';
import type { Database } from '../database.ts';

/** A secret link by which an outsider sees an article before its readers do. */
export type NewPreviewLink = { tokenHash: string; articleId: number; createdBy: number; expiresAt: Moment };

/** Keeps a link, and forgets those that ended before `now`. */
export async function insertPreviewLink(db: Database, link: NewPreviewLink, now: Moment): Promise<void> {
  await db.query.deleteFrom('previewLinks').where('expiresAt', '<=', now).execute();
  await db.query.insertInto('previewLinks').values(link).execute();
}

/** Ends one of an article's links; gives back until when it would have worked, null when there was none. */
export async function deletePreviewLink(
  db: Database,
  { articleId, tokenHash }: { articleId: number; tokenHash: string },
): Promise<Moment | null> {
  const ended = await db.query
    .deleteFrom('previewLinks')
    .where('articleId', '=', articleId)
    .where('tokenHash', '=', tokenHash)
    .returning('expiresAt')
    .executeTakeFirst();
  return ended?.expiresAt ?? null;
}
