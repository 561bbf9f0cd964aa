import { sql } from 'kysely';
import type { Moment } from '#content/article.ts';
import type { Database } from '../database.ts';

/**
 * Turns to the next edition: to be called in every transaction that changes what readers see, so that no page made
 * before it is ever served after it. Gives back the new edition's number.
 */
export async function advanceEdition(db: Database, changedAt: Moment): Promise<number> {
  const { number } = await db.query
    .updateTable('editions')
    .set({ number: sql<number>`number + 1`, changedAt })
    .where('id', '=', 1)
    .returning('number')
    .executeTakeFirstOrThrow();
  return number;
}
