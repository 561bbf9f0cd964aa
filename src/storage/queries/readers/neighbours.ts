import type { Moment } from '#content/article.ts';
import type { Database } from '../../database.ts';

/** An article by its headline and address alone. */
export type ArticleLink = { path: string; headline: string; language: string };

/** The articles published just before and just after this one; null at either end. */
export async function neighboursOf(
  db: Database,
  article: { id: number; publishedAt: Moment },
): Promise<{ previous: ArticleLink | null; next: ArticleLink | null }> {
  const [previous, next] = await Promise.all([neighbour(db, article, 'desc'), neighbour(db, article, 'asc')]);
  return { previous, next };
}

async function neighbour(
  db: Database,
  { id, publishedAt }: { id: number; publishedAt: Moment },
  direction: 'asc' | 'desc',
): Promise<ArticleLink | null> {
  const beyond = direction === 'asc' ? '>' : '<';
  const row = await db.query
    .selectFrom('articles')
    .select(['path', 'headline', 'language'])
    .where('status', '=', 'published')
    .where((eb) =>
      eb.or([
        eb('publishedAt', beyond, publishedAt),
        eb.and([eb('publishedAt', '=', publishedAt), eb('id', beyond, id)]),
      ]),
    )
    .orderBy('publishedAt', direction)
    .orderBy('id', direction)
    .limit(1)
    .executeTakeFirst();
  return row ? { ...row, path: row.path ?? '' } : null;
}

/** Headline and address of these published articles, by identity. */
export async function articleLinks(db: Database, ids: number[]): Promise<Map<number, ArticleLink>> {
  if (ids.length === 0) return new Map();
  const rows = await db.query
    .selectFrom('articles')
    .select(['id', 'path', 'headline', 'language'])
    .where('id', 'in', ids)
    .where('status', '=', 'published')
    .execute();
  return new Map(rows.map(({ id, path, ...link }) => [id, { ...link, path: path ?? '' }]));
}
