import type { ArticleStatus, Moment } from '#content/article.ts';
import type { ArticleStepAction } from '#content/journal.ts';
import type { Database } from '../../database.ts';

/** A step that an article took, as its history tells it. */
export type ArticleStep = {
  id: number;
  at: Moment;
  /** Null for the program itself. */
  actorId: number | null;
  actorName: string;
  fromStatus: ArticleStatus;
  toStatus: ArticleStatus;
  action: ArticleStepAction;
  before: string | null;
  after: string | null;
  comment: string;
};

/** An article's steps, newest first. */
export function stepsOf(db: Database, articleId: number): Promise<ArticleStep[]> {
  return db.query
    .selectFrom('articleSteps')
    .select(['id', 'at', 'actorId', 'actorName', 'fromStatus', 'toStatus', 'action', 'before', 'after', 'comment'])
    .where('articleId', '=', articleId)
    .orderBy('id', 'desc')
    .execute();
}

/** Notes on an article, and requests to correct it, that nobody has settled. */
export async function countOpenNotes(db: Database, articleId: number): Promise<number> {
  const { total } = await db.query
    .selectFrom('articleNotes')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('articleId', '=', articleId)
    .where('parentId', 'is', null)
    .where('resolvedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(total);
}

/** Why an article was withdrawn, as readers are told; null when it is not. */
export async function withdrawalReasonOf(db: Database, articleId: number): Promise<string | null> {
  const row = await db.query
    .selectFrom('articles')
    .select('withdrawalReason')
    .where('id', '=', articleId)
    .where('status', '=', 'withdrawn')
    .executeTakeFirst();
  return row?.withdrawalReason ?? null;
}

/** The articles whose hour has come, the earliest first, and when that was. */
export async function dueArticles(db: Database, now: Moment): Promise<{ id: number; scheduledAt: Moment }[]> {
  const rows = await db.query
    .selectFrom('articles')
    .select(['id', 'scheduledAt'])
    .where('status', '=', 'scheduled')
    .where('scheduledAt', '<=', now)
    .orderBy('scheduledAt')
    .orderBy('id')
    .execute();
  return rows.map(({ id, scheduledAt }) => ({ id, scheduledAt: scheduledAt ?? now }));
}
