import type { Moment } from '#content/article.ts';
import type { CommentStatus } from '#content/comment.ts';
import type { Database } from '../../database.ts';
import { valueGroups } from '../../rows.ts';

/** A comment as far as it matters to what is decided of it. */
export type CommentToDecide = {
  id: number;
  articleId: number;
  headline: string;
  status: CommentStatus;
  authorName: string;
  authorUrl: string | null;
  text: string;
  isFromNewsroom: boolean;
  decidedAt: Moment | null;
  decidedBy: number | null;
  decisionReason: string | null;
  publicReason: string | null;
  reportCount: number;
  email: string | null;
};

/** These comments, by identity; those that are gone are not in it. */
export async function commentsToDecide(db: Database, ids: readonly number[]): Promise<Map<number, CommentToDecide>> {
  const found = new Map<number, CommentToDecide>();
  for (const group of valueGroups(ids)) {
    const rows = await db.query
      .selectFrom('comments')
      .innerJoin('articles', 'articles.id', 'comments.articleId')
      .leftJoin('commentContacts', 'commentContacts.commentId', 'comments.id')
      .select(['comments.id', 'comments.articleId', 'comments.status', 'comments.authorName', 'comments.authorUrl'])
      .select(['comments.text', 'comments.isFromNewsroom', 'comments.decidedAt', 'comments.decidedBy'])
      .select(['comments.decisionReason', 'comments.publicReason', 'comments.reportCount'])
      .select(['articles.headline', 'commentContacts.email'])
      .where('comments.id', 'in', group)
      .execute();
    for (const row of rows) found.set(row.id, { ...row, isFromNewsroom: row.isFromNewsroom === 1 });
  }
  return found;
}
