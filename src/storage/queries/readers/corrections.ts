import type { Moment } from '#content/article.ts';
import type { CorrectionKind } from '#content/correction.ts';
import type { Database } from '../../database.ts';

/** A correction with the article that it mends. */
export type PublicCorrection = {
  id: number;
  kind: CorrectionKind;
  text: string;
  publishedAt: Moment;
  path: string;
  headline: string;
  language: string;
};

/** The corrections of published articles, newest first, and how many there are in all. */
export async function listCorrections(
  db: Database,
  page: { limit: number; offset: number },
): Promise<{ corrections: PublicCorrection[]; total: number }> {
  const published = db.query
    .selectFrom('corrections')
    .innerJoin('articles', 'articles.id', 'corrections.articleId')
    .where('articles.status', '=', 'published');
  const rows = await published
    .select(['corrections.id', 'corrections.kind', 'corrections.text', 'corrections.publishedAt'])
    .select(['articles.path', 'articles.headline', 'articles.language'])
    .orderBy('corrections.publishedAt', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  const { total } = await published.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  return { corrections: rows.map((row) => ({ ...row, path: row.path ?? '' })), total: Number(total) };
}
