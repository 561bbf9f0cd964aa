import { momentOf } from '#content/clock.ts';
import { REPORTS_THAT_HOLD, type ReportReason } from '#content/comment-report.ts';
import { inTransaction } from '#storage/database.ts';
import { commentAtHand } from '#storage/queries/readers/comments.ts';
import { holdUndecided, insertReport, noteCommentsChanged } from '#storage/records/comments.ts';
import { noteTakenBack } from '#storage/records/editions.ts';
import type { Backstage } from '../context.ts';
import { Refusal } from '../errors.ts';
import type { Secret } from '../keys.ts';
import { hashMachine, type Sender } from './hash-machine.ts';

/**
 * Notes that a reader finds something wrong with a comment: one voice for each network address of a day. When several do, one
 * that nobody of the newsroom has read yet goes out of sight until somebody has; one that was approved by hand stays, and
 * only the newsroom sees it raised. Throws a `Refusal` for a comment that readers do not see.
 */
export async function reportComment(
  { db, clock, secret }: Backstage & { secret: Secret },
  { commentId, reason, from }: { commentId: number; reason: ReportReason; from: Sender },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const comment = await commentAtHand(tx, commentId);
    if (!comment) throw new Refusal('notFound', `no comment ${commentId}`);
    const now = clock.now();
    const at = momentOf(now);
    // Those of whom no address is known have one voice together.
    const addressHash = (await hashMachine({ tx, at: now, secret }, from))?.addressHash ?? at.slice(0, 10);
    const reports = await insertReport(tx, { commentId, addressHash, reason, at });
    if (reports === null || reports < REPORTS_THAT_HOLD) return;
    if (!(await holdUndecided(tx, commentId))) return;
    await noteCommentsChanged(tx, [comment.articleId], at);
    await noteTakenBack(tx);
  });
}
