import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { rowGroups, valueGroups } from '../rows.ts';

/** In how many comments that were taken for spam, and for none, something stood; as a change, either may be below zero. */
export type SpamCount = { spam: number; ham: number };

/** Rows of `spam_terms` that count lessons, and terms in all of them; no term begins with this sign. */
export const ALL_LESSONS = '#lessons';
export const ALL_TERMS = '#terms';

/** Adds to what is known of terms, or takes away from it; no count goes below zero. Terms go by the alphabet, so that two who learn at once wait for each other and no more. */
export async function changeSpamTerms(db: Database, changes: ReadonlyMap<string, SpamCount>): Promise<void> {
  const entries = [...changes].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const growing = entries.map(([term, { spam, ham }]) => ({ term, spam: Math.max(0, spam), ham: Math.max(0, ham) }));
  for (const rows of rowGroups(growing.filter(({ spam, ham }) => spam + ham > 0))) {
    await db.query
      .insertInto('spamTerms')
      .values(rows)
      .onConflict((conflict) =>
        conflict.column('term').doUpdateSet({
          spam: sql`spam_terms.spam + excluded.spam`,
          ham: sql`spam_terms.ham + excluded.ham`,
        }),
      )
      .execute();
  }
  for (const column of ['spam', 'ham'] as const) await shrink(db, column, entries);
}

async function shrink(db: Database, column: 'spam' | 'ham', entries: [string, SpamCount][]): Promise<void> {
  const shrinking = entries.filter(([, change]) => change[column] < 0);
  for (const [by, same] of Map.groupBy(shrinking, ([, change]) => -change[column])) {
    for (const terms of valueGroups(same.map(([term]) => term))) {
      const left = sql<number>`case when ${sql.ref(column)} > ${by} then ${sql.ref(column)} - ${by} else 0 end`;
      await db.query
        .updateTable('spamTerms')
        .set({ [column]: left })
        .where('term', 'in', terms)
        .execute();
    }
  }
}

/** Notes what a comment taught, or that it teaches nothing any more. */
export async function keepSpamLessons(
  db: Database,
  lessons: { commentId: number; verdict: 'spam' | 'ham' | null }[],
): Promise<void> {
  for (const ids of valueGroups(lessons.map(({ commentId }) => commentId))) {
    await db.query.deleteFrom('spamLessons').where('commentId', 'in', ids).execute();
  }
  const rows = lessons.flatMap(({ commentId, verdict }) => (verdict ? [{ commentId, verdict }] : []));
  for (const group of rowGroups(rows)) await db.query.insertInto('spamLessons').values(group).execute();
}

/** Halves what is known, so that what is decided now weighs more than what was decided long ago; what is left of nothing goes. */
export async function fadeSpamTerms(db: Database): Promise<void> {
  await db.query.updateTable('spamTerms').set({ spam: sql`spam / 2`, ham: sql`ham / 2` }).execute();
  await db.query.deleteFrom('spamTerms').where('spam', '=', 0).where('ham', '=', 0).execute();
}

/** Forgets the rarest terms beyond so many, and counts anew how many all lessons hold. */
export async function keepMostFrequentTerms(db: Database, most: number): Promise<void> {
  const rarest = db.query
    .selectFrom('spamTerms')
    .select('term')
    .where('term', 'not like', '#%')
    .orderBy(sql`spam + ham`, 'desc')
    .orderBy('term')
    .limit(1_000_000)
    .offset(most);
  await db.query.deleteFrom('spamTerms').where('term', 'in', rarest).execute();
  const { spam, ham } = await db.query
    .selectFrom('spamTerms')
    .select((eb) => [eb.fn.sum('spam').as('spam'), eb.fn.sum('ham').as('ham')])
    .where('term', 'not like', '#%')
    .executeTakeFirstOrThrow();
  const all = { spam: Number(spam ?? 0), ham: Number(ham ?? 0) };
  await db.query.updateTable('spamTerms').set(all).where('term', '=', ALL_TERMS).execute();
}
