import type { Moment } from '#content/article.ts';
import type { CommentStatus } from '#content/comment.ts';
import type { Database } from '../database.ts';
import { rowGroups } from '../rows.ts';
import { reserveIdentities } from './identities.ts';

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
  const [id] = (await reserveIdentities(db, 'comments', 1)) as [number];
  await insertComments(db, [{ id, ...comment }]);
  return id;
}

/** Stores comments, those that are answered before their answers, under identities that were reserved for them. */
export async function insertComments(db: Database, comments: (NewComment & { id: number })[]): Promise<void> {
  const rows = comments.map(({ contact: _, isFromNewsroom, ...columns }) => ({
    ...columns,
    isFromNewsroom: isFromNewsroom ? (1 as const) : (0 as const),
  }));
  const contacts = comments.flatMap(({ id, contact }) => (contact ? [{ commentId: id, ...contact }] : []));
  for (const group of rowGroups(rows)) await db.query.insertInto('comments').values(group).execute();
  for (const group of rowGroups(contacts)) await db.query.insertInto('commentContacts').values(group).execute();
}
