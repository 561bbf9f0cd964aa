import type { CommentStatus } from '#content/comment.ts';
import type { Database } from '#storage/database.ts';
import { insertComment, type NewComment } from '#storage/records/comments.ts';
import { NOW } from './newsroom.ts';

/** What a reader wrote, as the tests want it; waiting unless it is said. */
export type WrittenComment = Partial<Omit<NewComment, 'contact'>> & { email?: string; machine?: string };

/** Stores what a reader wrote under an article; gives back its identity. */
export function readerWrites(
  db: Database,
  articleId: number,
  { email, machine, ...comment }: WrittenComment = {},
): Promise<number> {
  return insertComment(db, {
    articleId,
    parentId: null,
    authorName: 'Mariam',
    authorUrl: null,
    text: 'Bien vu.',
    status: 'waiting' as CommentStatus,
    isFromNewsroom: false,
    createdAt: NOW,
    contact: {
      email: email ?? null,
      machine: machine ? { addressHash: machine, networkHash: machine, hashedOn: NOW.slice(0, 10) } : null,
    },
    ...comment,
  });
}

/** What a comment is now. */
export async function statusOf(db: Database, id: number): Promise<CommentStatus | null> {
  const row = await db.query.selectFrom('comments').select('status').where('id', '=', id).executeTakeFirst();
  return row?.status ?? null;
}
