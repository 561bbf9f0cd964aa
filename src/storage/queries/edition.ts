import type { Database } from '../database.ts';

/** The number of the edition that readers should be seeing now; it grows with every change that they can see. */
export async function editionNumber(db: Database): Promise<number> {
  const { number } = await db.query.selectFrom('editions').select('number').executeTakeFirstOrThrow();
  return number;
}
