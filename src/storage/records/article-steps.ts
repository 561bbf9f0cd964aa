import type { ArticleStatus, Moment } from '#content/article.ts';
import type { ArticleStepAction } from '#content/journal.ts';
import type { Database } from '../database.ts';

/** A step on an article's way from draft to print, or beside it. */
export type NewArticleStep = {
  articleId: number;
  at: Moment;
  actorId: number | null;
  actorName: string;
  fromStatus: ArticleStatus;
  toStatus: ArticleStatus;
  action: ArticleStepAction;
  /** From what, and to what: an hour, an address, a public reason; null when the action says it all. */
  before: string | null;
  after: string | null;
  /** What the newsroom is told; '' for nothing. */
  comment: string;
};

/** Keeps a step. There is no way to change or remove one. */
export async function addArticleStep(db: Database, step: NewArticleStep): Promise<void> {
  await db.query.insertInto('articleSteps').values(step).execute();
}

/** Notes why an article did not appear at its hour; false when that was noted already, or it is no longer scheduled. */
export async function noteScheduleFailure(db: Database, articleId: number, failure: string): Promise<boolean> {
  const result = await db.query
    .updateTable('articles')
    .set({ scheduleFailure: failure })
    .where('id', '=', articleId)
    .where('status', '=', 'scheduled')
    .where((eb) => eb.or([eb('scheduleFailure', 'is', null), eb('scheduleFailure', '!=', failure)]))
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
