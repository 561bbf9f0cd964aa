import type { Shelf } from '#content/bulk-change.ts';
import type { Database } from '../../database.ts';

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
  const countries = await db.query
    .selectFrom('articleCountries')
    .select('countryCode')
    .where('articleId', '=', articleId)
    .execute();
  return {
    sectionId,
    topicIds: topics.map(({ topicId }) => topicId),
    countryCodes: countries.map(({ countryCode }) => countryCode),
  };
}

/** Whether the section and all topics of a shelf are still there. */
export async function doesShelfExist(db: Database, { sectionId, topicIds }: Shelf): Promise<boolean> {
  const sections = await db.query.selectFrom('sections').select('id').where('id', '=', sectionId).execute();
  if (sections.length === 0 || topicIds.length === 0) return sections.length > 0;
  const topics = await db.query.selectFrom('topics').select('id').where('id', 'in', topicIds).execute();
  return topics.length === new Set(topicIds).size;
}
