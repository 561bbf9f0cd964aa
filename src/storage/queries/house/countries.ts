import type { Database } from '../../database.ts';

/** How many articles, in any status, are about each country, by its code; those without any are missing. */
export async function articlesByCountry(db: Database): Promise<Map<string, number>> {
  const rows = await db.query
    .selectFrom('articleCountries')
    .select((eb) => ['countryCode', eb.fn.countAll<number>().as('articles')])
    .groupBy('countryCode')
    .execute();
  return new Map(rows.map(({ countryCode, articles }) => [countryCode, Number(articles)]));
}
