import { momentOf } from '#content/clock.ts';
import { inTransaction } from '#storage/database.ts';
import { changeArticleStatus } from '#storage/records/articles.ts';
import { advanceEdition, noteTakenBack } from '#storage/records/editions.ts';
import { unindexArticle } from '#storage/records/search-terms.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { articleAtHand } from './article-at-hand.ts';
import type { StepInput } from './move-article.ts';
import { noteStep } from './note-step.ts';

/**
 * Takes a published article back: it leaves every list, feed and search at once, and its address answers 410 with the
 * public reason. Nothing is deleted. Throws a `Refusal` without a reason, or when the article is not published.
 */
export async function withdrawArticle(
  { db, clock, actor }: Newsroom,
  { articleId, reason, comment }: StepInput & { reason: string },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const article = await articleAtHand({ db: tx, actor }, articleId, 'withdraw');
    if (reason.trim() === '') throw new Refusal('reasonMissing');
    const now = momentOf(clock.now());
    await changeArticleStatus(tx, articleId, {
      status: 'withdrawn',
      modifiedAt: now,
      withdrawnAt: now,
      withdrawalReason: reason.trim(),
    });
    const taken = { action: 'articleWithdrawn', to: 'withdrawn', after: reason.trim(), comment } as const;
    await noteStep({ db: tx, clock, actor }, article, taken);
    await unindexArticle(tx, articleId);
    await advanceEdition(tx, now);
    await noteTakenBack(tx);
  });
}
