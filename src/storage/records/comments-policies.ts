import type { Moment } from '#content/article.ts';
import type { ArticleCommentsPolicy } from '#content/comment.ts';
import type { Database } from '../database.ts';

/** Gives an article its own rules for comments, from that moment on; null in them for what the newspaper has. */
export async function setArticleCommentsPolicy(
  db: Database,
  articleId: number,
  { policy: { opening, days, readBefore }, at }: { policy: ArticleCommentsPolicy; at: Moment },
): Promise<void> {
  await db.query
    .updateTable('articles')
    .set({ commentsOpening: opening, commentsDays: days, commentsReading: readBefore, commentsChangedAt: at })
    .where('id', '=', articleId)
    .execute();
}
