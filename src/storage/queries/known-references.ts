import type { Database } from '../database.ts';

/** What a text points to by identity. */
export type References = {
  sectionId: number;
  authorIds: number[];
  topicIds: number[];
  mediaId: number | null;
  articleId: number | null;
};

/** Which of the things that a text points to still are. */
export async function knownReferences(
  { query }: Database,
  wanted: References,
): Promise<{ hasSection: boolean; hasMedia: boolean; hasArticle: boolean; authorIds: number[]; topicIds: number[] }> {
  const has = async (table: 'sections' | 'media' | 'articles', id: number) =>
    (await query.selectFrom(table).select('id').where('id', '=', id).execute()).length > 0;
  const known = async (table: 'authors' | 'topics', ids: number[]) => {
    if (ids.length === 0) return [];
    const rows = await query.selectFrom(table).select('id').where('id', 'in', ids).execute();
    return ids.filter((id) => rows.some((row) => row.id === id));
  };
  return {
    hasSection: await has('sections', wanted.sectionId),
    hasMedia: wanted.mediaId === null || (await has('media', wanted.mediaId)),
    hasArticle: wanted.articleId === null || (await has('articles', wanted.articleId)),
    authorIds: await known('authors', wanted.authorIds),
    topicIds: await known('topics', wanted.topicIds),
  };
}
