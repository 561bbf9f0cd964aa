import type { ArticleDraft } from '#content/article.ts';
import { picturesOf } from '#content/document/walk-document.ts';
import type { Database } from '../database.ts';
import { rowGroups } from '../rows.ts';

/** In which of an article's versions a picture is: the newest, that the newsroom works on, or the one in its columns. */
type Place = 'newest' | 'public';

/** Notes which pictures articles show from now on, as lead and in their bodies, in place of what was noted. */
export async function noteMediaUses(
  db: Database,
  articles: { id: number; draft: ArticleDraft }[],
  places: Place[],
): Promise<void> {
  for (const group of rowGroups(articles)) {
    const ids = group.map(({ id }) => id);
    await db.query.deleteFrom('mediaUses').where('articleId', 'in', ids).where('place', 'in', places).execute();
  }
  const rows = articles.flatMap(({ id, draft }) =>
    places.flatMap((place) => mediaIdsOf(draft).map((mediaId) => ({ articleId: id, place, mediaId }))),
  );
  for (const group of rowGroups(rows)) await db.query.insertInto('mediaUses').values(group).execute();
}

function mediaIdsOf({ leadPicture, body }: ArticleDraft): number[] {
  const inBody = picturesOf(body).map(({ attrs }) => attrs.mediaId);
  return [...new Set(leadPicture ? [leadPicture.mediaId, ...inBody] : inBody)];
}
