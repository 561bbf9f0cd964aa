import type { ArticleDraft } from '#content/article.ts';
import { momentOf } from '#content/clock.ts';
import { checkDocument } from '#content/document/check-document.ts';
import { inTransaction } from '#storage/database.ts';
import { articleForEditing } from '#storage/queries/article-for-editing.ts';
import { changeArticleStatus, updateArticle } from '#storage/records/articles.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { indexArticle } from '#storage/records/search-terms.ts';
import { mustBeAllowed, mustBeAllowedToEdit } from './actor.ts';
import type { Newsroom } from './context.ts';
import { Refusal } from './errors.ts';
import { noteInJournal } from './note-in-journal.ts';

/**
 * Puts a new text in place of an article's, as its next version. For a published article readers see it at once; they
 * are told ("Mis à jour") when `isVisibleUpdate`, not when it only mends a comma. Throws a `Refusal` or `DocumentError`.
 */
export async function reviseArticle(
  { db, clock, actor }: Newsroom,
  { articleId, draft, isVisibleUpdate }: { articleId: number; draft: ArticleDraft; isVisibleUpdate: boolean },
): Promise<void> {
  const body = checkDocument(draft.body);
  await inTransaction(db, async (tx) => {
    const article = await articleForEditing(tx, articleId);
    if (!article) throw new Refusal('notFound', `no article ${articleId}`);
    mustBeAllowedToEdit(actor, article);
    if (article.status === 'published') mustBeAllowed(actor, 'revisePublished');
    const now = momentOf(clock.now());
    const reason = article.status === 'published' ? 'published' : 'saved';
    await updateArticle(tx, articleId, { draft: { ...draft, body }, modifiedAt: now, savedBy: actor, reason });
    if (article.status !== 'published') return;
    const told = isVisibleUpdate ? { updatedAt: now } : {};
    await changeArticleStatus(tx, articleId, { status: 'published', modifiedAt: now, ...told });
    const action = isVisibleUpdate ? 'articleUpdated' : 'articleFixed';
    await noteInJournal({ db: tx, clock, actor }, { action, subject: draft.headline, articleId });
    await indexArticle(tx, { id: articleId, ...draft, body });
    await advanceEdition(tx, now);
  });
}
