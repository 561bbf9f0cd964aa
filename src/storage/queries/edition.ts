import type { Moment } from '#content/article.ts';
import type { Database } from '../database.ts';

/** What readers should be seeing now: a number that grows with every change that they can see, and when it last did. */
export type Edition = { number: number; changedAt: Moment };

/** The present edition. */
export function currentEdition(db: Database): Promise<Edition> {
  return db.query.selectFrom('editions').select(['number', 'changedAt']).executeTakeFirstOrThrow();
}

/**
 * Changes whenever something that readers had seen is withdrawn or corrected, and says nothing else. By an index: there are few
 * withdrawn articles in however many.
 */
export async function takenBackMark(db: Database): Promise<string> {
  const { withdrawn, corrected } = await db.query
    .selectNoFrom((eb) => [
      eb
        .selectFrom('articles')
        .select((all) => all.fn.max('withdrawnAt').as('at'))
        .where('status', '=', 'withdrawn')
        .as('withdrawn'),
      eb
        .selectFrom('corrections')
        .select((all) => all.fn.max('id').as('id'))
        .as('corrected'),
    ])
    .executeTakeFirstOrThrow();
  return `${withdrawn ?? ''} ${corrected ?? ''}`;
}
