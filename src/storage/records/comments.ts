import type { Moment } from '#content/article.ts';
import type { CommentStatus } from '#content/comment.ts';
import type { Database } from '../database.ts';

/** A reader's comment as it is stored. The contact is private: it is kept in a table of its own, never read for a page. */
export type NewComment = {
  articleId: number;
  /** The comment that it answers; null when it answers the article. */
  parentId: number | null;
  authorName: string;
  authorUrl: string | null;
  /** Plain text; line breaks are kept. */
  text: string;
  status: CommentStatus;
  isFromNewsroom: boolean;
  createdAt: Moment;
  contact: { email: string | null; ipAddress: string | null } | null;
};

/** Stores a comment; gives back its identity. */
export async function insertComment(db: Database, comment: NewComment): Promise<number> {
  const { contact, isFromNewsroom, ...columns } = comment;
  const { id } = await db.query
    .insertInto('comments')
    .values({ ...columns, isFromNewsroom: isFromNewsroom ? 1 : 0 })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (contact)
    await db.query
      .insertInto('commentContacts')
      .values({ commentId: id, ...contact })
      .execute();
  return id;
}
