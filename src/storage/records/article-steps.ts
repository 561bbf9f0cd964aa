import type { Insertable } from 'kysely';
import type { Database } from '../database.ts';
import type { ArticleStepsTable } from '../desk-tables.ts';

/** A step on an article's way from draft to print, or beside it. */
export type NewArticleStep = Insertable<ArticleStepsTable>;

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
