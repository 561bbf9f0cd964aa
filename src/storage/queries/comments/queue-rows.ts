import { sql } from 'kysely';
import type { Moment } from '#content/article.ts';
import type { CommentStatus, WriterStanding } from '#content/comment.ts';
import type { Database } from '../../database.ts';
import { valueGroups } from '../../rows.ts';

/** A comment as a moderator reads it. The e-mail is for moderators alone. */
export type QueueRow = {
  id: number;
  article: { id: number; headline: string; path: string | null };
  parent: { id: number; authorName: string; text: string; status: CommentStatus } | null;
  authorName: string;
  text: string;
  status: CommentStatus;
  isFromNewsroom: boolean;
  createdAt: Moment;
  /** Codes with a space between them. */
  suspicions: string;
  spamScore: number | null;
  reportCount: number;
  /** Why readers reported it since it was last decided upon, with how many of them. */
  reports: { reason: string; count: number }[];
  decidedAt: Moment | null;
  /** Null for what nobody decided upon. */
  decidedByName: string | null;
  decisionReason: string | null;
  publicReason: string | null;
  email: string | null;
  standing: WriterStanding | null;
  /** What the same writer wrote, this one too, by what became of it; null without an e-mail. */
  history: Record<CommentStatus, number> | null;
  /** How many came from the same machine on the same day, this one too; null when that is not known. */
  fromMachine: number | null;
};

/** Of what one writer wrote, or one machine sent, that many are counted, the newest of them. */
export const MOST_OF_ONE = 50;

/** These comments in this order, with all that helps to decide; those that are gone are left out. */
export async function queueRows(db: Database, ids: readonly number[]): Promise<QueueRow[]> {
  if (ids.length === 0) return [];
  const comments = await rowsOf(db, ids);
  const [reports, histories, machines] = await Promise.all([
    reportsOf(db, ids),
    eachOnce(comments, 'email', (email) => historyOf(db, email)),
    eachOnce(comments, 'addressHash', (hash) => machineCount(db, hash)),
  ]);
  const rows = new Map(comments.map(({ addressHash, ...row }) => [row.id, { row, addressHash }]));
  return ids.flatMap((id) => {
    const { row, addressHash = null } = rows.get(id) ?? {};
    if (!row) return [];
    const history = row.email === null ? null : (histories.get(row.email) ?? null);
    const fromMachine = addressHash === null ? null : (machines.get(addressHash) ?? null);
    return [{ ...row, reports: reports.get(id) ?? [], history, fromMachine }];
  });
}

async function rowsOf(db: Database, ids: readonly number[]) {
  const found = [];
  for (const group of valueGroups(ids)) {
    const rows = await db.query
      .selectFrom('comments')
      .innerJoin('articles', 'articles.id', 'comments.articleId')
      .leftJoin('comments as parents', 'parents.id', 'comments.parentId')
      .leftJoin('commentContacts', 'commentContacts.commentId', 'comments.id')
      .leftJoin('commentWriters', 'commentWriters.email', 'commentContacts.email')
      .leftJoin('users', 'users.id', 'comments.decidedBy')
      .select(['comments.id', 'comments.authorName', 'comments.text', 'comments.status', 'comments.createdAt'])
      .select(['comments.isFromNewsroom', 'comments.suspicions', 'comments.spamScore', 'comments.reportCount'])
      .select(['comments.decidedAt', 'comments.decisionReason', 'comments.publicReason', 'comments.articleId'])
      .select(['articles.headline', 'articles.path', 'users.name as decidedByName', 'commentWriters.standing'])
      .select(['commentContacts.email', 'commentContacts.addressHash', 'comments.parentId'])
      .select(['parents.authorName as parentName', 'parents.text as parentText', 'parents.status as parentStatus'])
      .where('comments.id', 'in', group)
      .execute();
    found.push(...rows);
  }
  return found.map(({ articleId, headline, path, parentId, parentName, parentText, parentStatus, ...row }) => ({
    ...row,
    isFromNewsroom: row.isFromNewsroom === 1,
    article: { id: articleId, headline, path },
    parent:
      parentId === null || parentStatus === null
        ? null
        : { id: parentId, authorName: parentName ?? '', text: parentText ?? '', status: parentStatus },
  }));
}

async function reportsOf(db: Database, ids: readonly number[]) {
  const rows = await db.query
    .selectFrom('commentReports')
    .innerJoin('comments', 'comments.id', 'commentReports.commentId')
    .select(['commentReports.commentId', 'commentReports.reason'])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('commentReports.commentId', 'in', [...ids])
    .where('comments.reportCount', '>', 0)
    .where((eb) => eb.or([eb('decidedAt', 'is', null), eb('commentReports.at', '>', eb.ref('comments.decidedAt'))]))
    .groupBy(['commentReports.commentId', 'commentReports.reason'])
    .orderBy('count', 'desc')
    .execute();
  const told = rows.map((row) => ({ ...row, count: Number(row.count) }));
  return Map.groupBy(told, ({ commentId }) => commentId);
}

/** What is known of each e-mail or machine among some comments, each asked for once. */
async function eachOnce<K extends 'email' | 'addressHash', T>(
  comments: readonly Record<K, string | null>[],
  key: K,
  ask: (value: string) => Promise<T>,
): Promise<Map<string, T>> {
  const values = [...new Set(comments.flatMap((comment) => comment[key] ?? []))];
  return new Map(await Promise.all(values.map(async (value) => [value, await ask(value)] as const)));
}

async function historyOf(db: Database, email: string): Promise<Record<CommentStatus, number>> {
  const { rows } = await sql<{ status: CommentStatus; count: number }>`select status, count(*) as count from (
    select comments.status from comment_contacts join comments on comments.id = comment_contacts.comment_id
    where comment_contacts.email = ${email} order by comment_contacts.comment_id desc limit ${MOST_OF_ONE + 1}
  ) as theirs group by status`.execute(db.query);
  const none = { waiting: 0, approved: 0, hidden: 0, refused: 0, spam: 0 };
  return { ...none, ...Object.fromEntries(rows.map(({ status, count }) => [status, Number(count)])) };
}

async function machineCount(db: Database, hash: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from (
    select 1 from comment_contacts where address_hash = ${hash} limit ${MOST_OF_ONE + 1}) as sent`.execute(db.query);
  return Number(rows[0]?.count ?? 0);
}
