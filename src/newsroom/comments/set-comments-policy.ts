import { momentOf } from '#content/clock.ts';
import { type ArticleCommentsPolicy, MOST_COMMENT_DAYS } from '#content/comment.ts';
import { inTransaction } from '#storage/database.ts';
import { articleCommentsPolicy } from '#storage/queries/comments/article-comments-policy.ts';
import { setArticleCommentsPolicy } from '#storage/records/comments-policies.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';

/**
 * Gives an article its own rules for comments, or in any of them those of the newspaper. Its page alone changes for readers.
 * Throws a `Refusal` for an article that is not there, or for days that are none.
 */
export async function setCommentsPolicy(
  { db, clock, actor }: Newsroom,
  { articleId, policy }: { articleId: number; policy: ArticleCommentsPolicy },
): Promise<void> {
  mustBeAllowed(actor, 'moderateComments');
  const { days } = policy;
  const isForDays = policy.opening === 'forDays';
  if (isForDays && (days === null || !Number.isInteger(days) || days < 1 || days > MOST_COMMENT_DAYS)) {
    throw new Refusal('daysInvalid');
  }
  await inTransaction(db, async (tx) => {
    const article = await articleCommentsPolicy(tx, articleId);
    if (!article) throw new Refusal('notFound', `no article ${articleId}`);
    const kept = { ...policy, days: isForDays ? days : null };
    await setArticleCommentsPolicy(tx, articleId, { policy: kept, at: momentOf(clock.now()) });
    const deed = { action: 'commentsPolicyChanged', subject: article.headline, articleId } as const;
    await noteInJournal({ db: tx, clock, actor }, deed);
  });
}
