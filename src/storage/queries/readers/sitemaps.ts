import type { Moment } from '#content/article.ts';
import type { Database } from '../../database.ts';

/** Published articles, from the first ever published on: an article never moves to another file of the sitemap. */
export async function articleAddresses(
  db: Database,
  page: { limit: number; offset: number },
): Promise<{ path: string; lastModified: Moment }[]> {
  const rows = await db.query
    .selectFrom('articles')
    .select(['path', 'publishedAt', 'updatedAt'])
    .where('status', '=', 'published')
    .orderBy('publishedAt')
    .orderBy('id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return rows.map((row) => ({ path: row.path ?? '', lastModified: row.updatedAt ?? row.publishedAt ?? '' }));
}

/** How many articles are published. */
export async function countPublished(db: Database): Promise<number> {
  const { total } = await db.query
    .selectFrom('articles')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('status', '=', 'published')
    .executeTakeFirstOrThrow();
  return Number(total);
}

/** Codes of the countries that a published article is about. */
export async function countriesInUse(db: Database): Promise<string[]> {
  const rows = await db.query
    .selectFrom('articleCountries')
    .innerJoin('articles', 'articles.id', 'articleCountries.articleId')
    .select('countryCode')
    .distinct()
    .where('articles.status', '=', 'published')
    .orderBy('countryCode')
    .execute();
  return rows.map(({ countryCode }) => countryCode);
}

/** When the first and the newest published article came out; null while there is none. */
export async function publicationSpan(db: Database): Promise<{ first: Moment; last: Moment } | null> {
  const { first, last } = await db.query
    .selectFrom('articles')
    .select((eb) => [eb.fn.min('publishedAt').as('first'), eb.fn.max('publishedAt').as('last')])
    .where('status', '=', 'published')
    .executeTakeFirstOrThrow();
  return first && last ? { first, last } : null;
}
