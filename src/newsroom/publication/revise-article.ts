import type { ArticleDraft } from '#content/article.ts';
import { momentOf } from '#content/clock.ts';
import { checkDocument } from '#content/document/check-document.ts';
import { inTransaction } from '#storage/database.ts';
import { articleForEditing } from '#storage/queries/articles/article-for-editing.ts';
import { holdArticle, saveDraft } from '#storage/records/articles.ts';
import { mustBeAllowedToEdit } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { publishChanges } from './publish-changes.ts';

/**
 * Puts a new text in place of an article's, as its next version, and shows it to the readers of a published one at once:
 * a save and `publishChanges` in one transaction. Throws a `Refusal` or `DocumentError`.
 */
export async function reviseArticle(
  { db, clock, actor }: Newsroom,
  { articleId, draft, isVisibleUpdate }: { articleId: number; draft: ArticleDraft; isVisibleUpdate: boolean },
): Promise<void> {
  const body = checkDocument(draft.body);
  await inTransaction(db, async (tx) => {
    await holdArticle(tx, articleId);
    const article = await articleForEditing(tx, articleId);
    if (!article) throw new Refusal('notFound', `no article ${articleId}`);
    mustBeAllowedToEdit(actor, article);
    const save = { savedAt: momentOf(clock.now()), savedBy: actor, reason: 'saved', isGathered: false } as const;
    await saveDraft(tx, articleId, { draft: { ...draft, body }, ...save });
    if (article.status === 'published') await publishChanges({ db: tx, clock, actor }, { articleId, isVisibleUpdate });
  });
}
