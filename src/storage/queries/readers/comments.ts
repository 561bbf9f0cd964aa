import type { Moment } from '#content/article.ts';
import type { Database } from '../../database.ts';

/** A comment as readers see it: no e-mail, no network address. */
export type PublicComment = {
  id: number;
  parentId: number | null;
  authorName: string;
  text: string;
  isFromNewsroom: boolean;
  createdAt: Moment;
};

/** An article's approved comments, oldest first. */
export async function commentsOn(db: Database, articleId: number): Promise<PublicComment[]> {
  const rows = await db.query
    .selectFrom('comments')
    .select(['id', 'parentId', 'authorName', 'text', 'isFromNewsroom', 'createdAt'])
    .where('articleId', '=', articleId)
    .where('status', '=', 'approved')
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, isFromNewsroom: row.isFromNewsroom === 1 }));
}

/** The newest approved comments of the whole newspaper, or of one article, with the article that they answer. */
export function newestComments(db: Database, limit: number, articleId: number | null = null) {
  return db.query
    .selectFrom('comments')
    .innerJoin('articles', 'articles.id', 'comments.articleId')
    .select(['comments.id', 'comments.authorName', 'comments.text', 'comments.createdAt'])
    .select(['articles.path', 'articles.headline'])
    .where('comments.status', '=', 'approved')
    .where('articles.status', '=', 'published')
    .$if(articleId !== null, (query) => query.where('comments.articleId', '=', articleId))
    .orderBy('comments.createdAt', 'desc')
    .limit(limit)
    .execute();
}
