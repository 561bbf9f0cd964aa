import type { Moment } from '#content/article.ts';
import type { Database } from '../database.ts';

/** What readers should be seeing now: a number that grows with every change that they can see, and when it last did. */
export type Edition = { number: number; changedAt: Moment };

/** The present edition. */
export function currentEdition(db: Database): Promise<Edition> {
  return db.query.selectFrom('editions').select(['number', 'changedAt']).executeTakeFirstOrThrow();
}
