import { momentOf } from '#content/clock.ts';
import { inTransaction } from '#storage/database.ts';
import { commentsUnder, readerRequest } from '#storage/queries/comments/reader-data.ts';
import { deleteComments, noteCommentsChanged } from '#storage/records/comments.ts';
import { noteTakenBack } from '#storage/records/editions.ts';
import { addJournalEntry } from '#storage/records/journal.ts';
import { forgetReader } from '#storage/records/reader-requests.ts';
import type { Backstage } from '../context.ts';
import { Refusal } from '../errors.ts';
import { hashToken } from '../people/secrets.ts';

/**
 * Erases every comment that was written under the e-mail to which the letter with this link went, and all that was kept of its
 * writer. What others answered stays, under a line that says that something stood there. Gives back how many comments are
 * gone. Throws a `Refusal` when the link has expired, was used, or is for something else.
 */
export async function eraseReader({ db, clock }: Backstage, token: string): Promise<number> {
  return inTransaction(db, async (tx) => {
    const at = momentOf(clock.now());
    const request = await readerRequest(tx, hashToken(token), at);
    if (request?.kind !== 'erasure') throw new Refusal('linkUsed');
    const comments = await commentsUnder(tx, request.email);
    const shown = comments.filter(({ status }) => status === 'approved' || status === 'hidden');
    await noteCommentsChanged(tx, [...new Set(shown.map(({ articleId }) => articleId))], at);
    if (shown.length > 0) await noteTakenBack(tx);
    await deleteComments(
      tx,
      comments.map(({ id }) => id),
    );
    await forgetReader(tx, request.email);
    // Who it was is what nobody is to know any more.
    const line = { at, actorId: null, actorName: '', action: 'readerErased' as const };
    await addJournalEntry(tx, { ...line, subject: String(comments.length) });
    return comments.length;
  });
}
