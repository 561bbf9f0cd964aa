import type { Moment } from '#content/article.ts';
import type { CommentStatus, WriterStanding } from '#content/comment.ts';
import type { Database } from '../../database.ts';

/** The same comment sent once already since that moment, by the same name to the same place; null when there is none. */
export async function sameComment(
  db: Database,
  comment: {
    articleId: number;
    parentId: number | null;
    authorName: string;
    text: string;
    fingerprint: string;
    since: Moment;
  },
): Promise<{ id: number; status: CommentStatus } | null> {
  const { articleId, parentId, authorName, text, fingerprint, since } = comment;
  const row = await db.query
    .selectFrom('comments')
    .select(['id', 'status'])
    .where('fingerprint', '=', fingerprint)
    .where('createdAt', '>=', since)
    .where('articleId', '=', articleId)
    .where('parentId', parentId === null ? 'is' : '=', parentId)
    .where('authorName', '=', authorName)
    .where('text', '=', text)
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** Who writes, as far as it can be told, and what. */
export type Traceable = {
  articleId: number;
  email: string | null;
  writerHash: string | null;
  machine: { addressHash: string; networkHash: string } | null;
  fingerprint: string;
  since: Moment;
};

/** What is known already of who writes a comment, and of what it says. */
export type CommentTraces = {
  /** What the newsroom decided of this e-mail once and for all. */
  standing: WriterStanding | null;
  /** Whether a comment under this e-mail, or without any, from this very browser was approved before. */
  isKnown: boolean;
  /** Whether one under this e-mail was approved, from wherever. */
  isEmailKnown: boolean;
  /** Comments that came today from this network address, and from its network. */
  fromAddress: number;
  fromNetwork: number;
  /** Whether the same text stands under another article since that moment. */
  isElsewhere: boolean;
};

/** Looks the traces up, each by an index. */
export async function commentTraces(db: Database, who: Traceable): Promise<CommentTraces> {
  const { email, writerHash, machine } = who;
  const writer = email === null ? undefined : await standingOf(db, email);
  return {
    standing: writer?.standing ?? null,
    isKnown: writerHash !== null && (await hasApproved(db, { email, writerHash })),
    isEmailKnown: email !== null && (await hasApproved(db, { email, writerHash: null })),
    fromAddress: machine ? await countOf(db, 'addressHash', machine.addressHash) : 0,
    fromNetwork: machine ? await countOf(db, 'networkHash', machine.networkHash) : 0,
    isElsewhere: await isElsewhere(db, who),
  };
}

function standingOf(db: Database, email: string) {
  return db.query.selectFrom('commentWriters').select('standing').where('email', '=', email).executeTakeFirst();
}

/** Of what somebody wrote last, so many are looked at: whoever wrote a thousand that were refused is not known by one of long ago. */
const LOOKED_AT = 200;

async function hasApproved(
  db: Database,
  { email, writerHash }: { email: string | null; writerHash: string | null },
): Promise<boolean> {
  const theirs = db.query
    .selectFrom('commentContacts')
    .select('commentId')
    .$if(writerHash !== null, (query) => query.where('writerHash', '=', writerHash))
    .where('email', email === null ? 'is' : '=', email)
    .orderBy('commentId', 'desc')
    .limit(LOOKED_AT);
  const row = await db.query
    .selectFrom(theirs.as('theirs'))
    .innerJoin('comments', 'comments.id', 'theirs.commentId')
    .select('comments.id')
    .where('comments.status', '=', 'approved')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function countOf(db: Database, column: 'addressHash' | 'networkHash', hash: string): Promise<number> {
  const { count } = await db.query
    .selectFrom('commentContacts')
    .select((eb) => eb.fn.countAll().as('count'))
    .where(column, '=', hash)
    .executeTakeFirstOrThrow();
  return Number(count);
}

async function isElsewhere(db: Database, { articleId, fingerprint, since }: Traceable): Promise<boolean> {
  const row = await db.query
    .selectFrom('comments')
    .select('id')
    .where('fingerprint', '=', fingerprint)
    .where('createdAt', '>=', since)
    .where('articleId', '!=', articleId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
