import type { Moment } from '#content/article.ts';
import type { Database } from '../database.ts';

/**
 * What readers should be seeing now: a number that grows with every change that they can see, when it last did, and how
 * often something was taken back that they had seen: an article, a comment, a picture, a statement that was not true.
 */
export type Edition = { number: number; changedAt: Moment; takenBack: number };

/** The present edition. */
export function currentEdition(db: Database): Promise<Edition> {
  return db.query.selectFrom('editions').select(['number', 'changedAt', 'takenBack']).executeTakeFirstOrThrow();
}
