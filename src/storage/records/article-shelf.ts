import type { Shelf } from '#content/bulk-change.ts';
import type { Database } from '../database.ts';

/** Files an article elsewhere for readers, while the newsroom's text is another than theirs. */
export async function showShelf(db: Database, articleId: number, { sectionId, topicIds }: Shelf): Promise<void> {
  await db.query.updateTable('articles').set({ sectionId }).where('id', '=', articleId).execute();
  await db.query.deleteFrom('articleTopics').where('articleId', '=', articleId).execute();
  if (topicIds.length === 0) return;
  const rows = topicIds.map((topicId) => ({ articleId, topicId }));
  await db.query.insertInto('articleTopics').values(rows).execute();
}
