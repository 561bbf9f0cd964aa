import { setImmediate as letOthersIn } from 'node:timers/promises';
import { momentOf } from '#content/clock.ts';
import type { CommentStatus } from '#content/comment.ts';
import { inTransaction } from '#storage/database.ts';
import { spamLessonCount, spamVocabulary } from '#storage/queries/comments/spam-knowledge.ts';
import { deleteOldComments } from '#storage/records/comment-decisions.ts';
import { fadeSpamTerms, keepMostFrequentTerms } from '#storage/records/spam-terms.ts';
import type { Backstage } from '../context.ts';

/** Days for which comments are kept that nobody but the newsroom sees. */
export const KEPT_DAYS = { spam: 30, refused: 365 } satisfies Partial<Record<CommentStatus, number>>;

const AT_ONCE = 500;
/** Terms that the spam filter knows, at most; the rarest go first. */
const MOST_TERMS = 30_000;
/** Decisions of one kind that weigh in full; then all that was learnt weighs half. */
const MOST_LESSONS = 10_000;

/** Removes spam and refused comments whose time is over, some at a time until the program stops, and keeps the spam filter small. */
export async function forgetComments({ db, clock }: Backstage, end: AbortSignal): Promise<void> {
  for (const [status, days] of Object.entries(KEPT_DAYS) as [CommentStatus, number][]) {
    const before = momentOf(clock.now().subtract({ hours: 24 * days }));
    for (let gone = AT_ONCE; gone === AT_ONCE && !end.aborted; ) {
      gone = await inTransaction(db, (tx) => deleteOldComments(tx, { status, before, most: AT_ONCE }));
      await letOthersIn();
    }
  }
  await inTransaction(db, async (tx) => {
    const { spam, ham } = await spamLessonCount(tx);
    if (Math.max(spam, ham) > MOST_LESSONS) await fadeSpamTerms(tx);
    if ((await spamVocabulary(tx)) > MOST_TERMS) await keepMostFrequentTerms(tx, MOST_TERMS);
  });
}
