import { type Expression, type SqlBool, sql } from 'kysely';
import type { ArticleStatus, Moment } from '#content/article.ts';
import { type Colleague, may } from '#content/permissions.ts';
import type { Database } from '../../database.ts';
import { type DeskRow, deskRows, lastSteps } from '../articles/desk-rows.ts';
import { listUsers } from '../house/users.ts';

/** Some articles of a group, and how many it has, counted no further than `MOST_COUNTED`. */
export type DayGroup = { rows: DeskRow[]; total: number };

/** Rows of a group that the first page shows. */
const SHOWN = 8;
/** Beyond it, a group is said to have more than that. */
export const MOST_COUNTED = 99;

/** What is written at the moment, by everybody. */
const IN_PROGRESS: ArticleStatus[] = ['draft', 'submitted', 'ready', 'scheduled'];

/** What was handed in, the longest waiting first. */
export function articlesToRead(db: Database): Promise<DayGroup> {
  return groupOf(db, { status: ['submitted'], order: 'oldest' });
}

/** The marbre, the longest waiting first. */
export function readyArticles(db: Database): Promise<DayGroup> {
  return groupOf(db, { status: ['ready'], order: 'oldest' });
}

/** What comes out between these moments, by the hour. */
export function scheduledBetween(db: Database, from: Moment, to: Moment): Promise<DayGroup> {
  const where = sql<boolean>`articles.scheduled_at >= ${from} and articles.scheduled_at < ${to}`;
  return groupOf(db, { status: ['scheduled'], order: 'hour', where });
}

/** What came out since, the newest first. */
export function publishedSince(db: Database, since: Moment): Promise<DayGroup> {
  return groupOf(db, {
    status: ['published'],
    order: 'publication',
    where: sql<boolean>`articles.published_at >= ${since}`,
  });
}

/** An article that came out after the hour that was promised, and when that really was, whatever date it bears. */
export type LateRow = DeskRow & { promisedAt: Moment; cameOutAt: Moment };

/** What came out late since and is still out, the last first. */
export async function lateSince(db: Database, since: Moment): Promise<LateRow[]> {
  const lines = await db.query
    .selectFrom('journalEntries')
    .select(['articleId', 'at', 'before'])
    .where('action', '=', 'articlePublishedLate')
    .where('at', '>=', since)
    .orderBy('id', 'desc')
    .limit(MOST_COUNTED)
    .execute();
  // The oldest first, so that of an article that was late twice the last time stands.
  const told = new Map(lines.toReversed().map(({ articleId, at, before }) => [articleId, { at, before }]));
  const ids = [...told.keys()].filter((id) => id !== null).toReversed();
  const rows = await deskRows(db, ids);
  const late = rows.flatMap((row) => {
    const { at, before } = told.get(row.id) ?? {};
    return row.status === 'published' && at && before ? [{ ...row, promisedAt: before, cameOutAt: at }] : [];
  });
  return late.slice(0, SHOWN);
}

/** What people who cannot hand in have written since: their drafts wait without a word. */
export async function draftsOfContributors(db: Database, since: Moment): Promise<DayGroup> {
  const users = await listUsers(db);
  const ids = users
    .filter(({ roles }) => may(roles, 'writeArticle') && !may(roles, 'submitOwnArticle'))
    .map(({ id }) => id);
  if (ids.length === 0) return { rows: [], total: 0 };
  const theirs = sql.join(ids);
  const where = sql<boolean>`articles.modified_at >= ${since}
    and (articles.created_by in (${theirs}) or articles.assigned_to in (${theirs}))`;
  return groupOf(db, { status: ['draft'], order: 'newest', where });
}

/** An article of one's own, and what happened to it while one was away. */
export type OwnRow = DeskRow & {
  /** Who gave it back, and why; null unless that was the last thing that happened to it. */
  returned: { byName: string; comment: string } | null;
  /** Notes of others that nobody has settled. */
  openNotes: number;
};

/**
 * What somebody has in hand: begun by them, asked of them, or signed by them. First what somebody else wants something of,
 * then what was changed last.
 */
export async function ownInProgress(
  db: Database,
  { userId, authorId }: Colleague,
): Promise<{ rows: OwnRow[]; total: number }> {
  const where = sql<boolean>`(articles.created_by = ${userId} or articles.assigned_to = ${userId} or exists (
    select 1 from article_authors where author_id = ${authorId} and article_id = articles.id))`;
  const { rows, total } = await groupOf(db, { status: IN_PROGRESS, order: 'newest', where });
  const ids = rows.map(({ id }) => id);
  const [steps, notes] = await Promise.all([lastSteps(db, ids), openNotes(db, ids, userId)]);
  const own = rows.map((row) => {
    const step = steps.get(row.id);
    const isReturned = row.status === 'draft' && step?.toStatus === 'draft' && step.actorId !== userId;
    return {
      ...row,
      returned: isReturned && step ? { byName: step.actorName, comment: step.comment } : null,
      openNotes: notes.get(row.id) ?? 0,
    };
  });
  const isAsking = ({ returned, openNotes }: OwnRow) => returned !== null || openNotes > 0;
  return { rows: [...own.filter(isAsking), ...own.filter((row) => !isAsking(row))], total };
}

/** Somebody of the newsroom says that something published is wrong. */
export type CorrectionRequest = {
  articleId: number;
  headline: string;
  userName: string;
  text: string;
  createdAt: Moment;
};

/** What is said to be wrong in what was published and not settled, the oldest first. */
export function openCorrectionRequests(db: Database): Promise<CorrectionRequest[]> {
  return db.query
    .selectFrom('articleNotes')
    .innerJoin('articles', 'articles.id', 'articleNotes.articleId')
    .select(['articleNotes.articleId', 'articles.headline', 'articleNotes.userName', 'articleNotes.text'])
    .select('articleNotes.createdAt')
    .where('articleNotes.kind', '=', 'correctionRequest')
    .where('articleNotes.resolvedAt', 'is', null)
    .orderBy('articleNotes.id')
    .limit(SHOWN)
    .execute();
}

const ORDERS = {
  oldest: ['articles.modifiedAt', 'asc'],
  newest: ['articles.modifiedAt', 'desc'],
  hour: ['articles.scheduledAt', 'asc'],
  publication: ['articles.publishedAt', 'desc'],
} as const;

type Asked = { status: ArticleStatus[]; order: keyof typeof ORDERS; where?: Expression<SqlBool> };

async function groupOf(db: Database, { status, order, where }: Asked): Promise<DayGroup> {
  const [column, direction] = ORDERS[order];
  const all = db.query
    .selectFrom('articles')
    .select('articles.id')
    .$if(status.length === 1, (query) => query.where('articles.status', '=', status[0] as ArticleStatus))
    .$if(status.length > 1, (query) => query.where('articles.status', 'in', status))
    .$if(where !== undefined, (query) => query.where(where as Expression<SqlBool>));
  const [found, counted] = await Promise.all([
    all.orderBy(column, direction).orderBy('articles.id', direction).limit(SHOWN).execute(),
    all.limit(MOST_COUNTED + 1).execute(),
  ]);
  const ids = found.map(({ id }) => id);
  return { rows: await deskRows(db, ids), total: counted.length };
}

async function openNotes(db: Database, articleIds: number[], userId: number): Promise<Map<number, number>> {
  if (articleIds.length === 0) return new Map();
  const rows = await db.query
    .selectFrom('articleNotes')
    .select('articleId')
    .where('articleId', 'in', articleIds)
    .where('kind', '=', 'note')
    .where('parentId', 'is', null)
    .where('resolvedAt', 'is', null)
    .where('userId', '<>', userId)
    .execute();
  return new Map([...Map.groupBy(rows, ({ articleId }) => articleId)].map(([id, notes]) => [id, notes.length]));
}
