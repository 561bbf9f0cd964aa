import type { Moment } from '#content/article.ts';
import type { ArticleCommentsPolicy } from '#content/comment.ts';
import { commentsPolicyOf } from '../../comments-policy.ts';
import type { Database } from '../../database.ts';

/** An article as far as its comments are concerned. */
export type CommentedArticle = {
  id: number;
  path: string;
  headline: string;
  language: string;
  publishedAt: Moment;
  /** What it says of its own comments. */
  comments: ArticleCommentsPolicy;
  /** When what readers see of them last changed. */
  commentsChangedAt: Moment | null;
};

/** The published article with this identity; null for any other. */
export async function commentedArticle(db: Database, id: number): Promise<CommentedArticle | null> {
  const row = await db.query
    .selectFrom('articles')
    .select(['id', 'path', 'headline', 'language', 'publishedAt', 'createdAt', 'commentsChangedAt'])
    .select(['commentsOpening', 'commentsDays', 'commentsReading'])
    .where('id', '=', id)
    .where('status', '=', 'published')
    .executeTakeFirst();
  if (!row) return null;
  const { headline, language, commentsChangedAt } = row;
  const publishedAt = row.publishedAt ?? row.createdAt;
  const comments = commentsPolicyOf(row);
  return { id, path: row.path ?? '', headline, language, publishedAt, comments, commentsChangedAt };
}
