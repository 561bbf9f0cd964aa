import type { Database } from '../database.ts';

/** Who is to write an article, for which day (`2026-11-24`) and how long (in signs); what is left out stays. */
export type PlanChange = { assignedTo?: number | null; dueOn?: string | null; plannedSigns?: number | null };

/** Writes an article's plan. Its text, and when it was last changed, are not touched. */
export async function writePlan(db: Database, articleId: number, change: PlanChange): Promise<void> {
  await db.query.updateTable('articles').set(change).where('id', '=', articleId).execute();
}
