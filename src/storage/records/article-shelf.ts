import type { Shelf } from '#content/bulk-change.ts';
import type { Database } from '../database.ts';

/** Files an article elsewhere for readers, while the newsroom's text is another than theirs. */
export async function showShelf(db: Database, articleId: number, shelf: Shelf): Promise<void> {
  const { sectionId, topicIds, countryCodes } = shelf;
  await db.query.updateTable('articles').set({ sectionId }).where('id', '=', articleId).execute();
  await db.query.deleteFrom('articleTopics').where('articleId', '=', articleId).execute();
  await db.query.deleteFrom('articleCountries').where('articleId', '=', articleId).execute();
  const topics = topicIds.map((topicId) => ({ articleId, topicId }));
  if (topics.length > 0) await db.query.insertInto('articleTopics').values(topics).execute();
  const countries = countryCodes.map((countryCode) => ({ articleId, countryCode }));
  if (countries.length > 0) await db.query.insertInto('articleCountries').values(countries).execute();
}
