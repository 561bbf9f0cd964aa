import type { Moment } from '#content/article.ts';
import type { FrontArrangement } from '#content/front.ts';
import type { Database } from '../database.ts';

/** An arrangement for an hour to come, and who planned it. */
export type NewFrontPlan = {
  at: Moment;
  arrangement: FrontArrangement;
  createdBy: number | null;
  createdByName: string;
};

/** Writes down a front page for its hour; gives back its identity. */
export async function insertFrontPlan(db: Database, { arrangement, ...plan }: NewFrontPlan): Promise<number> {
  const { id } = await db.query
    .insertInto('frontPlans')
    .values({ ...plan, placements: JSON.stringify(arrangement), doneAt: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Gives a plan another hour, another arrangement, or both. False when its hour has come or it was cancelled. */
export async function updateFrontPlan(
  db: Database,
  id: number,
  { at, arrangement }: { at: Moment; arrangement: FrontArrangement },
): Promise<boolean> {
  const row = await db.query
    .updateTable('frontPlans')
    .set({ at, placements: JSON.stringify(arrangement) })
    .where('id', '=', id)
    .where('doneAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes a plan off the list. False when its hour has come or it was cancelled already. */
export async function deleteFrontPlan(db: Database, id: number): Promise<boolean> {
  const row = await db.query
    .deleteFrom('frontPlans')
    .where('id', '=', id)
    .where('doneAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Takes a plan on whose hour has come, for whoever comes first: its arrangement for one caller only, in the transaction
 * that carries it out; null for all others.
 */
export async function takeFrontPlan(db: Database, id: number, now: Moment): Promise<FrontArrangement | null> {
  const row = await db.query
    .updateTable('frontPlans')
    .set({ doneAt: now })
    .where('id', '=', id)
    .where('at', '<=', now)
    .where('doneAt', 'is', null)
    .returning('placements')
    .executeTakeFirst();
  return row ? JSON.parse(row.placements) : null;
}
