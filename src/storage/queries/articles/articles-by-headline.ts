import { analyseQuery } from '#language/analyser.ts';
import type { Database } from '../../database.ts';
import { type ArticleCard, cardsById } from '../readers/article-cards.ts';
import { newestIds } from '../readers/article-lists.ts';

/** Published articles whose headline holds all these words, newest first; the newest of all when there are none. */
export async function articlesByHeadline(db: Database, words: string, limit: number): Promise<ArticleCard[]> {
  const terms = analyseQuery(words);
  if (terms.length === 0) return cardsById(db, await newestIds(db, limit));
  const rows = await db.query
    .selectFrom('articles')
    .select('id')
    .where('status', '=', 'published')
    .where('id', 'in', db.search.matches(terms, ['headline']) as never)
    .orderBy('publishedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return cardsById(
    db,
    rows.map(({ id }) => id),
  );
}

/** The headlines of those of these articles that are published, by identity. */
export async function publishedHeadlines(db: Database, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.query
    .selectFrom('articles')
    .select(['id', 'headline'])
    .where('id', 'in', ids)
    .where('status', '=', 'published')
    .execute();
  return new Map(rows.map(({ id, headline }) => [id, headline]));
}
