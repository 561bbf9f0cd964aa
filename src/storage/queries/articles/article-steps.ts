import type { Selectable } from 'kysely';
import type { Moment } from '#content/article.ts';
import type { Database } from '../../database.ts';
import type { ArticleStepsTable } from '../../desk-tables.ts';

/** A step that an article took, as its history tells it. */
export type ArticleStep = Selectable<ArticleStepsTable>;

/** An article's steps, newest first. */
export function stepsOf(db: Database, articleId: number): Promise<ArticleStep[]> {
  const steps = db.query.selectFrom('articleSteps').selectAll().where('articleId', '=', articleId);
  return steps.orderBy('id', 'desc').execute();
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
