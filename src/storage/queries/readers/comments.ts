import { sql } from 'kysely';
import type { Moment } from '#content/article.ts';
import type { Database } from '../../database.ts';

/** A comment as readers see it: no e-mail, no network address. */
export type PublicComment = {
  id: number;
  /** The comment that it answers, which may be gone; null when it answers the article. */
  parentId: number | null;
  /** '' of one that is hidden, as is `text`. */
  authorName: string;
  text: string;
  isFromNewsroom: boolean;
  createdAt: Moment;
  /** Of one that the newsroom took back: why, as readers are told. */
  hidden: { reason: string | null } | null;
  /** Whether this is only its beginning. */
  isCut?: boolean;
};

/** A comment with all that answers it, answers to answers too, oldest first. The first of them may be gone: `id` is still its identity. */
export type CommentThread = { id: number; comments: PublicComment[] };

/** Some threads of an article, oldest first; how many comments and threads there are in all. */
export type CommentThreads = { total: number; threadCount: number; threads: CommentThread[] };

/** Which threads, and how many of their comments at most. */
type Excerpt = { limit: number; offset: number; most?: number };

/** Threads of an article, by when they began. Costs as much as readers see of them, whatever waits or was refused. */
export async function commentThreads(
  db: Database,
  articleId: number,
  { limit, offset, most }: Excerpt,
): Promise<CommentThreads> {
  const begun = await threadStarts(db, articleId).limit(limit).offset(offset).execute();
  const [first] = begun;
  if (!first) return { total: 0, threadCount: 0, threads: [] };
  const ids = begun.map(({ threadId }) => threadId);
  const rows = await visibleOn(db, articleId)
    .select(['id', 'parentId', 'threadId', 'authorName', 'text', 'isFromNewsroom', 'createdAt'])
    .select(['status', 'publicReason'])
    .where('threadId', 'in', ids)
    .orderBy('createdAt')
    .orderBy('id')
    .$if(most !== undefined, (query) => query.limit(most ?? 0))
    .execute();
  const byThread = Map.groupBy(rows, ({ threadId }) => threadId);
  return {
    total: Number(first.total),
    threadCount: Number(first.threadCount),
    threads: ids.map((id) => ({ id, comments: (byThread.get(id) ?? []).map(publicComment) })),
  };
}

/** Where a comment that readers see stands: its article, and the number of threads before its own; null for any other. */
export async function placeOfComment(
  db: Database,
  id: number,
): Promise<{ articleId: number; threadsBefore: number } | null> {
  const comment = await db.query
    .selectFrom('comments')
    .innerJoin('articles', 'articles.id', 'comments.articleId')
    .select(['comments.articleId', 'comments.threadId'])
    .where('comments.id', '=', id)
    .where('comments.status', 'in', VISIBLE)
    .where('articles.status', '=', 'published')
    .executeTakeFirst();
  if (!comment) return null;
  const starts = await threadStarts(db, comment.articleId).execute();
  return {
    articleId: comment.articleId,
    threadsBefore: Math.max(
      0,
      starts.findIndex(({ threadId }) => threadId === comment.threadId),
    ),
  };
}

/** A comment that can be answered or reported: readers see it, and its article is published. Null for any other. */
export async function commentAtHand(db: Database, id: number) {
  const row = await db.query
    .selectFrom('comments')
    .innerJoin('articles', 'articles.id', 'comments.articleId')
    .select(['comments.id', 'comments.parentId', 'comments.authorName', 'comments.text', 'comments.isFromNewsroom'])
    .select(['comments.createdAt', 'comments.articleId', 'comments.status', 'comments.publicReason'])
    .where('comments.id', '=', id)
    .where('comments.status', '=', 'approved')
    .where('articles.status', '=', 'published')
    .executeTakeFirst();
  return row ? { ...publicComment(row), articleId: row.articleId } : null;
}

/** A comment as its writer may see it again who holds the link to it, whatever became of it; null when it is gone. */
export function writtenComment(db: Database, id: number) {
  return db.query
    .selectFrom('comments')
    .select(['id', 'articleId', 'authorName', 'text', 'status', 'reportCount'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** A comment with what it stands under. */
export type NewestComment = {
  id: number;
  authorName: string;
  text: string;
  createdAt: Moment;
  isFromNewsroom: boolean;
  path: string;
  headline: string;
};

/** The newest approved comments of the whole newspaper, or of one article, with the article that they answer. */
export async function newestComments(
  db: Database,
  limit: number,
  articleId: number | null = null,
): Promise<NewestComment[]> {
  const rows = await db.query
    .selectFrom('comments')
    .innerJoin('articles', 'articles.id', 'comments.articleId')
    .select(['comments.id', 'comments.authorName', 'comments.text', 'comments.createdAt', 'comments.isFromNewsroom'])
    .select(['articles.path', 'articles.headline'])
    .where('comments.status', '=', 'approved')
    .where('articles.status', '=', 'published')
    .$if(articleId !== null, (query) => query.where('comments.articleId', '=', articleId))
    .orderBy('comments.createdAt', 'desc')
    .orderBy('comments.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, path: row.path ?? '', isFromNewsroom: row.isFromNewsroom === 1 }));
}

/** Hidden ones leave their place, so that nobody wonders what is being answered. */
const VISIBLE = ['approved', 'hidden'] as const;

function visibleOn(db: Database, articleId: number) {
  return db.query.selectFrom('comments').where('articleId', '=', articleId).where('status', 'in', VISIBLE);
}

/** Each thread with something to see, by when it began; every row tells how many there are, of comments too. */
function threadStarts(db: Database, articleId: number) {
  return visibleOn(db, articleId)
    .select((eb) => [
      'threadId',
      eb.fn.min('createdAt').as('begunAt'),
      sql<number>`count(*) over ()`.as('threadCount'),
      sql<number>`sum(sum(case when status = 'approved' then 1 else 0 end)) over ()`.as('total'),
    ])
    .groupBy('threadId')
    .orderBy('begunAt')
    .orderBy('threadId');
}

type Row = Omit<PublicComment, 'isFromNewsroom' | 'hidden'> & {
  isFromNewsroom: 0 | 1;
  status: string;
  publicReason: string | null;
};

function publicComment({ id, parentId, authorName, text, isFromNewsroom, createdAt, ...row }: Row): PublicComment {
  const isHidden = row.status === 'hidden';
  return {
    id,
    parentId,
    authorName: isHidden ? '' : authorName,
    text: isHidden ? '' : text,
    isFromNewsroom: isFromNewsroom === 1,
    createdAt,
    hidden: isHidden ? { reason: row.publicReason } : null,
  };
}
