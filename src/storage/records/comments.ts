import type { Moment } from '#content/article.ts';
import type { CommentStatus } from '#content/comment.ts';
import type { Database } from '../database.ts';
import { rowGroups, valueGroups } from '../rows.ts';
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
  /** What `CommentsTable` says of them; left out for what comes from elsewhere. */
  suspicions?: string;
  spamScore?: number | null;
  decidedAt?: Moment | null;
  publicReason?: string | null;
  decidedBy?: number;
  fingerprint?: string;
  /** Who wrote it, for the newsroom alone; null when nothing is known. */
  contact: CommentContact | null;
};

/** `email` in the form of `canonicalEmail`; the hashes of the network address with the salt of the day, or none. */
export type CommentContact = {
  email: string | null;
  machine: Machine | null;
  /** Of what the cookie of their browser holds, if they have one. */
  writerHash?: string | null;
};

/** The network address that a comment came from, as it is kept for thirty days. */
export type Machine = { addressHash: string; networkHash: string; hashedOn: string };

/** Stores a comment; gives back its identity. */
export async function insertComment(db: Database, comment: NewComment): Promise<number> {
  const [id] = (await reserveIdentities(db, 'comments', 1)) as [number];
  await insertComments(db, [{ id, ...comment }]);
  return id;
}

/** Stores comments, those that are answered before their answers, under identities that were reserved for them. */
export async function insertComments(db: Database, comments: (NewComment & { id: number })[]): Promise<void> {
  const threads = await threadsOf(db, comments);
  const rows = comments.map(({ contact: _, isFromNewsroom, ...columns }) => ({
    ...columns,
    threadId: threads.get(columns.id) ?? columns.id,
    isFromNewsroom: isFromNewsroom ? (1 as const) : (0 as const),
  }));
  const contacts = comments.flatMap(({ id, contact }) => (contact ? [rowOf(id, contact)] : []));
  for (const group of rowGroups(rows)) await db.query.insertInto('comments').values(group).execute();
  for (const group of rowGroups(contacts)) await db.query.insertInto('commentContacts').values(group).execute();
}

/** The comment that began each one's thread, by identity. */
async function threadsOf(db: Database, comments: { id: number; parentId: number | null }[]) {
  const fresh = new Set(comments.map(({ id }) => id));
  const olderParents = comments.flatMap(({ parentId }) => (parentId === null || fresh.has(parentId) ? [] : [parentId]));
  const threads = new Map<number, number>();
  for (const group of rowGroups([...new Set(olderParents)].map((id) => ({ id })))) {
    const ids = group.map(({ id }) => id);
    const rows = await db.query.selectFrom('comments').select(['id', 'threadId']).where('id', 'in', ids).execute();
    for (const { id, threadId } of rows) threads.set(id, threadId);
  }
  for (const { id, parentId } of comments) threads.set(id, parentId === null ? id : (threads.get(parentId) ?? id));
  return threads;
}

function rowOf(commentId: number, { email, machine, writerHash = null }: CommentContact) {
  return { commentId, email, writerHash, ...(machine ?? { addressHash: null, networkHash: null, hashedOn: null }) };
}

/** What readers see of the comments of these articles has changed: their pages are as new as that, and no other page is. */
export async function noteCommentsChanged(db: Database, articleIds: readonly number[], at: Moment): Promise<void> {
  for (const group of valueGroups(articleIds)) {
    await db.query.updateTable('articles').set({ commentsChangedAt: at }).where('id', 'in', group).execute();
  }
}

/**
 * A reader found something wrong with a comment: one voice for each network address of a day. Gives back how many did since
 * it was last decided upon, null when this one had said so already.
 */
export async function insertReport(
  db: Database,
  report: { commentId: number; addressHash: string; reason: string; at: Moment },
): Promise<number | null> {
  const { numInsertedOrUpdatedRows } = await db.query
    .insertInto('commentReports')
    .values(report)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (!numInsertedOrUpdatedRows) return null;
  const { reportCount } = await db.query
    .updateTable('comments')
    .set((eb) => ({ reportCount: eb('reportCount', '+', 1) }))
    .where('id', '=', report.commentId)
    .returning('reportCount')
    .executeTakeFirstOrThrow();
  return reportCount;
}

/**
 * Takes an approved comment that nobody of the newsroom ever decided upon out of sight, until somebody does; false, and nothing
 * done, for any other.
 */
export async function holdUndecided(db: Database, id: number): Promise<boolean> {
  const { numUpdatedRows } = await db.query
    .updateTable('comments')
    .set({ status: 'waiting' })
    .where('id', '=', id)
    .where('status', '=', 'approved')
    .where('decidedAt', 'is', null)
    .where('isFromNewsroom', '=', 0)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Removes comments for good, with everything that was kept of who wrote them. What answers them stays, in its thread. */
export async function deleteComments(db: Database, ids: readonly number[]): Promise<void> {
  for (const group of valueGroups(ids)) {
    await db.query.updateTable('comments').set({ parentId: null }).where('parentId', 'in', group).execute();
    await db.query.deleteFrom('comments').where('id', 'in', group).execute();
  }
}
