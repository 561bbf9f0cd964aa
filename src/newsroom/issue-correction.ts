import { momentOf } from '#content/clock.ts';
import type { CorrectionKind } from '#content/correction.ts';
import { inTransaction } from '#storage/database.ts';
import { articleForEditing } from '#storage/queries/article-for-editing.ts';
import { touchArticle } from '#storage/records/articles.ts';
import { insertCorrection } from '#storage/records/corrections.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import type { Newsroom } from './context.ts';
import { Refusal } from './errors.ts';

/**
 * Adds a dated, public correction (or right of reply) to a published article; it shows on the article and on the page
 * of all corrections, for ever. Throws a `Refusal` when the article is not published.
 */
export async function issueCorrection(
  { db, clock }: Newsroom,
  { articleId, kind, text }: { articleId: number; kind: CorrectionKind; text: string },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const article = await articleForEditing(tx, articleId);
    if (!article) throw new Refusal('notFound', `no article ${articleId}`);
    if (article.status !== 'published') throw new Refusal('wrongStatus', `${articleId} is ${article.status}`);
    const now = momentOf(clock.now());
    await insertCorrection(tx, { articleId, kind, text, publishedAt: now });
    await touchArticle(tx, articleId, now);
    await advanceEdition(tx, now);
  });
}
