import type { ArticleDraft } from '#content/article.ts';
import { momentOf } from '#content/clock.ts';
import { checkDocument } from '#content/document/check-document.ts';
import { inTransaction } from '#storage/database.ts';
import { articleForEditing } from '#storage/queries/article-for-editing.ts';
import { updateArticle } from '#storage/records/articles.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { indexArticle } from '#storage/records/search-terms.ts';
import type { Newsroom } from './context.ts';
import { Refusal } from './errors.ts';

/**
 * Puts a new text in place of an article's, as its next version. For a published article readers see it at once; they
 * are told ("Mis à jour") when `isVisibleUpdate`, not when it only mends a comma. Throws a `Refusal` or `DocumentError`.
 */
export async function reviseArticle(
  { db, clock }: Newsroom,
  { articleId, draft, isVisibleUpdate }: { articleId: number; draft: ArticleDraft; isVisibleUpdate: boolean },
): Promise<void> {
  const body = checkDocument(draft.body);
  await inTransaction(db, async (tx) => {
    const article = await articleForEditing(tx, articleId);
    if (!article) throw new Refusal('notFound', `no article ${articleId}`);
    const now = momentOf(clock.now());
    const told = isVisibleUpdate ? { updatedAt: now } : {};
    await updateArticle(tx, articleId, { draft: { ...draft, body }, modifiedAt: now, ...told });
    if (article.status !== 'published') return;
    await indexArticle(tx, { id: articleId, ...draft, body });
    await advanceEdition(tx, now);
  });
}
