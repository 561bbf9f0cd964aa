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

/**
 * Notes that something which readers had seen must not be seen again: to be called in the transaction that takes it back, so that
 * no page that was kept for when the database is away shows it.
 */
export async function noteTakenBack(db: Database): Promise<void> {
  await db.query
    .updateTable('editions')
    .set((eb) => ({ takenBack: eb('takenBack', '+', 1) }))
    .where('id', '=', 1)
    .execute();
}
