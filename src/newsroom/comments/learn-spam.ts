import { spamTermsOf, type WeighedComment } from '#language/spam-terms.ts';
import type { Database } from '#storage/database.ts';
import { spamLessonsOf } from '#storage/queries/comments/spam-knowledge.ts';
import {
  ALL_LESSONS,
  ALL_TERMS,
  changeSpamTerms,
  keepSpamLessons,
  type SpamCount,
} from '#storage/records/spam-terms.ts';

/** What a comment teaches by what was decided of it: that it is spam, that it is none, or nothing. */
export type Lesson = { commentId: number; comment: WeighedComment; verdict: 'spam' | 'ham' | null };

/**
 * Learns from decisions, in their transaction. What the same comments taught before is taken back first, so that a decision
 * that is changed or undone leaves nothing behind.
 */
export async function learnSpam(tx: Database, lessons: readonly Lesson[]): Promise<void> {
  const known = await spamLessonsOf(
    tx,
    lessons.map(({ commentId }) => commentId),
  );
  const changed = lessons.filter(({ commentId, verdict }) => (known.get(commentId) ?? null) !== verdict);
  if (changed.length === 0) return;
  const changes = new Map<string, SpamCount>();
  const add = (term: string, kind: 'spam' | 'ham', by: number) => {
    const change = changes.get(term) ?? { spam: 0, ham: 0 };
    change[kind] += by;
    changes.set(term, change);
  };
  for (const { commentId, comment, verdict } of changed) {
    const terms = spamTermsOf(comment);
    const former = known.get(commentId);
    for (const [kind, way] of [[former, -1] as const, [verdict, 1] as const]) {
      if (!kind) continue;
      for (const term of terms) add(term, kind, way);
      add(ALL_LESSONS, kind, way);
      add(ALL_TERMS, kind, way * terms.length);
    }
  }
  await changeSpamTerms(tx, changes);
  await keepSpamLessons(
    tx,
    changed.map(({ commentId, verdict }) => ({ commentId, verdict })),
  );
}
