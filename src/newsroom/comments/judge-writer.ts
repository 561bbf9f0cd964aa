import { momentOf } from '#content/clock.ts';
import type { WriterStanding } from '#content/comment.ts';
import { inTransaction } from '#storage/database.ts';
import { commentsToDecide } from '#storage/queries/comments/comments-to-decide.ts';
import { setWriterStanding } from '#storage/records/comment-writers.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteComments } from './note-decisions.ts';

const ACTIONS = { trusted: 'writerTrusted', blocked: 'writerBlocked' } as const;

/**
 * Trusts whoever wrote a comment, takes nothing from them any more, or takes either back. They are known by their e-mail, which
 * is written in no journal. Throws a `Refusal` for a comment that came without one.
 */
export async function judgeWriter(
  { db, clock, actor }: Newsroom,
  { commentId, standing }: { commentId: number; standing: WriterStanding | null },
): Promise<void> {
  mustBeAllowed(actor, 'moderateComments');
  await inTransaction(db, async (tx) => {
    const comment = (await commentsToDecide(tx, [commentId])).get(commentId);
    if (!comment) throw new Refusal('notFound', `no comment ${commentId}`);
    if (comment.email === null) throw new Refusal('writerUnknown');
    const setAt = momentOf(clock.now());
    await setWriterStanding(tx, comment.email, { standing, setBy: actor.userId, setAt });
    const action = standing ? ACTIONS[standing] : 'writerReleased';
    await noteComments({ db: tx, clock, actor }, { action, comments: [comment] });
  });
}
