import type { Shelf } from '#content/bulk-change.ts';
import type { Database } from '../database.ts';

/** Where an article's columns file it: for readers, once it was published. */
export async function shelfShown(db: Database, articleId: number): Promise<Shelf> {
  const { sectionId } = await db.query
    .selectFrom('articles')
    .select('sectionId')
    .where('id', '=', articleId)
    .executeTakeFirstOrThrow();
  const topics = await db.query
    .selectFrom('articleTopics')
    .select('topicId')
    .where('articleId', '=', articleId)
    .execute();
  return { sectionId, topicIds: topics.map(({ topicId }) => topicId) };
}
