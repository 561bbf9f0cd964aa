import type { Moment } from '#content/article.ts';
import type { CommentStatus } from '#content/comment.ts';
import type { Database } from '../../database.ts';

/** One comment, with all that is kept of it that came from who wrote it. */
export type GivenComment = {
  id: number;
  articleId: number;
  headline: string;
  /** Null while the article is not published. */
  path: string | null;
  authorName: string;
  authorUrl: string | null;
  email: string | null;
  text: string;
  createdAt: Moment;
  status: CommentStatus;
  /** Whether hashes of the network address are still kept, of which day; null when they are forgotten. */
  hashedOn: string | null;
  /** Whether it is known which browser it was written in. */
  isFromKnownBrowser: boolean;
};

/** Every comment that was written under an e-mail, in canonical form, oldest first. */
export async function commentsUnder(db: Database, email: string): Promise<GivenComment[]> {
  const rows = await db.query
    .selectFrom('commentContacts')
    .innerJoin('comments', 'comments.id', 'commentContacts.commentId')
    .innerJoin('articles', 'articles.id', 'comments.articleId')
    .select(['comments.id', 'comments.articleId', 'articles.headline', 'articles.path'])
    .select('articles.status as articleStatus')
    .select(['comments.authorName', 'comments.authorUrl', 'comments.text', 'comments.createdAt', 'comments.status'])
    .select(['commentContacts.email', 'commentContacts.hashedOn', 'commentContacts.writerHash'])
    .where('commentContacts.email', '=', email)
    .orderBy('comments.createdAt')
    .orderBy('comments.id')
    .execute();
  return rows.map(({ articleStatus, writerHash, ...row }) => ({
    ...row,
    path: articleStatus === 'published' ? row.path : null,
    isFromKnownBrowser: writerHash !== null,
  }));
}

/** What somebody is known by under whose e-mail something is kept: the name of their newest comment; null when nothing is. */
export async function nameUnder(db: Database, email: string): Promise<string | null> {
  const row = await db.query
    .selectFrom('commentContacts')
    .innerJoin('comments', 'comments.id', 'commentContacts.commentId')
    .select('comments.authorName')
    .where('commentContacts.email', '=', email)
    .orderBy('comments.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.authorName ?? null;
}

/** The request that a link of a letter stands for; null when it has expired, was used up, or never was. */
export async function readerRequest(db: Database, tokenHash: string, now: Moment) {
  const row = await db.query
    .selectFrom('readerRequests')
    .select(['kind', 'email', 'expiresAt'])
    .where('tokenHash', '=', tokenHash)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  return row ?? null;
}

/** How many links that still work were written to an e-mail. */
export async function openRequests(db: Database, email: string, now: Moment): Promise<number> {
  const { count } = await db.query
    .selectFrom('readerRequests')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('email', '=', email)
    .where('expiresAt', '>', now)
    .executeTakeFirstOrThrow();
  return Number(count);
}
