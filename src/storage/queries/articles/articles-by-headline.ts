import type { Moment } from '#content/article.ts';
import { analyseQuery } from '#language/analyser.ts';
import { sortKey } from '#language/sort-key.ts';
import type { Database } from '../../database.ts';
import { type ArticleCard, cardsById, cardsToBe } from '../readers/article-cards.ts';
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

/**
 * Scheduled articles whose headline holds all these words, or words that hold them, the next to appear first; any when there
 * are none.
 */
export async function scheduledByHeadline(db: Database, words: string, limit: number): Promise<ArticleCard[]> {
  const wanted = sortKey(words).split(' ').filter(Boolean);
  const rows = await db.query
    .selectFrom('articles')
    .select('id')
    .where('status', '=', 'scheduled')
    .where((eb) => eb.and(wanted.map((word) => eb('headlineKey', 'like', `%${word}%`))))
    .orderBy('scheduledAt')
    .orderBy('id')
    .limit(limit)
    .execute();
  return cardsToBe(
    db,
    rows.map(({ id }) => id),
  );
}

/** An article that may stand on the front page, since readers see it, or will: `scheduledAt` is then its hour, and `isHeldBack` that it was missed. */
export type FrontArticle = { headline: string; scheduledAt: Moment | null; isHeldBack: boolean };

/** Those of these articles that are published or scheduled, by identity. */
export async function frontArticles(db: Database, ids: readonly number[]): Promise<Map<number, FrontArticle>> {
  if (ids.length === 0) return new Map();
  const rows = await db.query
    .selectFrom('articles')
    .select(['id', 'headline', 'scheduledAt', 'scheduleFailure'])
    .where('id', 'in', ids)
    .where('status', 'in', ['published', 'scheduled'])
    .execute();
  return new Map(rows.map(({ id, scheduleFailure, ...row }) => [id, { ...row, isHeldBack: scheduleFailure !== null }]));
}
