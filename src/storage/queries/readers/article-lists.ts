import type { Moment } from '#content/article.ts';
import type { Database } from '../../database.ts';
import { type ArticleCard, cardsById } from './article-cards.ts';

/** What a list of articles has in common. Periods are half-open: `from` is in, `to` is out. */
export type ArticleFilter =
  | { by: 'all' }
  | { by: 'section'; id: number }
  | { by: 'topic'; id: number }
  | { by: 'author'; id: number }
  | { by: 'country'; code: string }
  | { by: 'period'; from: Moment; to: Moment };

/** A page of a list, newest first, and how many articles the whole list has. */
export type ArticleList = { cards: ArticleCard[]; total: number };

/** Published articles, newest first. */
export async function listArticles(
  db: Database,
  filter: ArticleFilter,
  page: { limit: number; offset: number },
): Promise<ArticleList> {
  const matching = publishedMatching(db, filter);
  const [{ total }, ids] = await Promise.all([
    matching.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
    matching
      .select('articles.id')
      .orderBy('articles.publishedAt', 'desc')
      .orderBy('articles.id', 'desc')
      .limit(page.limit)
      .offset(page.offset)
      .execute(),
  ]);
  return {
    cards: await cardsById(
      db,
      ids.map(({ id }) => id),
    ),
    total: Number(total),
  };
}

/** The identities of the newest published articles of each of these sections, section by section. */
export async function newestBySection(
  db: Database,
  sectionIds: number[],
  each: number,
): Promise<Map<number, number[]>> {
  if (sectionIds.length === 0) return new Map();
  const [first, ...others] = sectionIds.map((id) => newestOfSection(db, id, each));
  const union = others.reduce((all, next) => all.unionAll(next) as typeof all, first as NonNullable<typeof first>);
  const rows = await union.execute();
  return new Map(
    [...Map.groupBy(rows, (row) => row.sectionId)].map(([section, ids]) => [section, ids.map(({ id }) => id)]),
  );
}

/** Identities of the newest published articles. */
export async function newestIds(db: Database, limit: number): Promise<number[]> {
  const rows = await db.query
    .selectFrom('articles')
    .select('id')
    .where('status', '=', 'published')
    .orderBy('publishedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

function newestOfSection(db: Database, sectionId: number, limit: number) {
  const newest = db.query
    .selectFrom('articles')
    .select(['id', 'sectionId'])
    .where('sectionId', '=', sectionId)
    .where('status', '=', 'published')
    .orderBy('publishedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .as('newest');
  return db.query.selectFrom(newest).selectAll();
}

function publishedMatching(db: Database, filter: ArticleFilter) {
  const published = db.query.selectFrom('articles').where('articles.status', '=', 'published');
  switch (filter.by) {
    case 'all':
      return published;
    case 'section':
      return published.where('articles.sectionId', '=', filter.id);
    case 'period':
      return published.where('articles.publishedAt', '>=', filter.from).where('articles.publishedAt', '<', filter.to);
    case 'topic':
      return published.where('articles.id', 'in', (eb) =>
        eb.selectFrom('articleTopics').select('articleId').where('topicId', '=', filter.id),
      );
    case 'author':
      return published.where('articles.id', 'in', (eb) =>
        eb.selectFrom('articleAuthors').select('articleId').where('authorId', '=', filter.id),
      );
    case 'country':
      return published.where('articles.id', 'in', (eb) =>
        eb.selectFrom('articleCountries').select('articleId').where('countryCode', '=', filter.code),
      );
  }
}
