import { momentOf } from '#content/clock.ts';
import { mayFollow } from '#content/workflow.ts';
import { inTransaction } from '#storage/database.ts';
import { articleForEditing } from '#storage/queries/article-for-editing.ts';
import { changeArticleStatus } from '#storage/records/articles.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { unindexArticle } from '#storage/records/search-terms.ts';
import { mustBeAllowed } from './actor.ts';
import type { Newsroom } from './context.ts';
import { Refusal } from './errors.ts';
import { noteInJournal } from './note-in-journal.ts';

/**
 * Takes a published article back: it leaves every list, feed and search at once, and its address answers 410 with the
 * public reason. Nothing is deleted. Throws a `Refusal` when the article is not published.
 */
export async function withdrawArticle(
  { db, clock, actor }: Newsroom,
  { articleId, reason }: { articleId: number; reason: string },
): Promise<void> {
  mustBeAllowed(actor, 'withdrawArticle');
  await inTransaction(db, async (tx) => {
    const article = await articleForEditing(tx, articleId);
    if (!article) throw new Refusal('notFound', `no article ${articleId}`);
    if (!mayFollow(article.status, 'withdrawn')) throw new Refusal('wrongStatus', `${articleId} is ${article.status}`);
    const now = momentOf(clock.now());
    await changeArticleStatus(tx, articleId, {
      status: 'withdrawn',
      modifiedAt: now,
      withdrawnAt: now,
      withdrawalReason: reason,
    });
    const deed = { action: 'articleWithdrawn', subject: article.draft.headline, articleId, after: reason } as const;
    await noteInJournal({ db: tx, clock, actor }, deed);
    await unindexArticle(tx, articleId);
    await advanceEdition(tx, now);
  });
}
