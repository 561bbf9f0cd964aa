import type { ArticleCommentsPolicy } from '#content/comment.ts';
import { commentsPolicyOf } from '../../comments-policy.ts';
import type { Database } from '../../database.ts';

/** An article's own rules for comments, and what it is called; null when there is no such article. */
export async function articleCommentsPolicy(
  db: Database,
  articleId: number,
): Promise<{ headline: string; policy: ArticleCommentsPolicy } | null> {
  const row = await db.query
    .selectFrom('articles')
    .select(['headline', 'commentsOpening', 'commentsDays', 'commentsReading'])
    .where('id', '=', articleId)
    .executeTakeFirst();
  return row ? { headline: row.headline, policy: commentsPolicyOf(row) } : null;
}
