import type { Database } from '../../database.ts';
import { ALL_LESSONS, ALL_TERMS, type SpamCount } from '../../records/spam-terms.ts';
import { valueGroups } from '../../rows.ts';

/** What the newsroom's decisions say of some terms, and how many decisions and terms there are in all. */
export type SpamKnowledge = { lessons: SpamCount; words: SpamCount; vocabulary: number; terms: Map<string, SpamCount> };

const NOTHING: SpamCount = { spam: 0, ham: 0 };

/** How many comments the newsroom took for spam, and for none. */
export async function spamLessonCount(db: Database): Promise<SpamCount> {
  return (await countsOf(db, [ALL_LESSONS])).get(ALL_LESSONS) ?? NOTHING;
}

/** What is known of these terms; those that no lesson held are not in it. */
export async function spamKnowledge(db: Database, terms: readonly string[]): Promise<SpamKnowledge> {
  const counts = await countsOf(db, [...terms, ALL_LESSONS, ALL_TERMS]);
  const [lessons, words] = [counts.get(ALL_LESSONS) ?? NOTHING, counts.get(ALL_TERMS) ?? NOTHING];
  counts.delete(ALL_LESSONS);
  counts.delete(ALL_TERMS);
  return { lessons, words, vocabulary: await spamVocabulary(db), terms: counts };
}

/** How many different terms are known. */
export async function spamVocabulary(db: Database): Promise<number> {
  const { count } = await db.query
    .selectFrom('spamTerms')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** What these comments taught, by identity; those that taught nothing are not in it. */
export async function spamLessonsOf(db: Database, commentIds: readonly number[]): Promise<Map<number, 'spam' | 'ham'>> {
  const lessons = new Map<number, 'spam' | 'ham'>();
  for (const ids of valueGroups(commentIds)) {
    const rows = await db.query.selectFrom('spamLessons').selectAll().where('commentId', 'in', ids).execute();
    for (const { commentId, verdict } of rows) lessons.set(commentId, verdict);
  }
  return lessons;
}

async function countsOf(db: Database, terms: readonly string[]): Promise<Map<string, SpamCount>> {
  const counts = new Map<string, SpamCount>();
  for (const group of valueGroups(terms)) {
    const rows = await db.query.selectFrom('spamTerms').selectAll().where('term', 'in', group).execute();
    for (const { term, spam, ham } of rows) counts.set(term, { spam, ham });
  }
  return counts;
}
