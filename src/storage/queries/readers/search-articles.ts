import type { DocumentJson } from '#content/document/document.ts';
import type { Database } from '../../database.ts';
import { type ArticleCard, cardsById } from './article-cards.ts';

/** An article that was found, with its body for the extract. */
export type SearchHit = { card: ArticleCard; body: DocumentJson };

/**
 * Published articles that hold all the terms (made by `analyseQuery`), those with all of them in the headline first, then
 * newest first: an order that both engines give alike and that a reader understands.
 */
export async function searchArticles(
  db: Database,
  terms: string[],
  page: { limit: number; offset: number },
): Promise<{ hits: SearchHit[]; total: number }> {
  if (terms.length === 0) return { hits: [], total: 0 };
  const anywhere = db.search.matches(terms, ['headline', 'standfirst', 'body']);
  const inHeadline = db.search.matches(terms, ['headline']);
  const found = db.query
    .selectFrom('articles')
    .where('status', '=', 'published')
    .where('id', 'in', anywhere as never);
  const { total } = await found.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await found
    .select(['id', 'body'])
    .orderBy((eb) =>
      eb
        .case()
        .when('id', 'in', inHeadline as never)
        .then(0)
        .else(1)
        .end(),
    )
    .orderBy('publishedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  const bodies = new Map(rows.map(({ id, body }) => [id, body]));
  const cards = await cardsById(
    db,
    rows.map(({ id }) => id),
  );
  return { hits: cards.map((card) => ({ card, body: JSON.parse(bodies.get(card.id) ?? '') })), total: Number(total) };
}

/** Published articles whose address begins like this one: what a mistyped or shortened address probably meant. */
export async function articlesWithSlugLike(db: Database, slug: string, limit: number): Promise<ArticleCard[]> {
  const start = slug.slice(0, Math.max(5, Math.ceil(slug.length * 0.6)));
  const rows = await db.query
    .selectFrom('articles')
    .select('id')
    .where('slug', '>=', start)
    .where('slug', '<', `${start}\uffff`)
    .where('status', '=', 'published')
    .orderBy('publishedAt', 'desc')
    .limit(limit)
    .execute();
  return cardsById(
    db,
    rows.map(({ id }) => id),
  );
}
