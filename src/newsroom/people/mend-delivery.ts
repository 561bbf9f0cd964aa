import { momentOf } from '#content/clock.ts';
import { inTransaction } from '#storage/database.ts';
import { failedDeliveries } from '#storage/queries/day/outbox.ts';
import { dropFromOutbox, putBackInOutbox } from '#storage/records/outbox.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';

/** What becomes of a letter that did not leave: it is tried anew, as if it had just been written, or dropped for good. */
export async function mendDelivery(
  { db, clock, actor }: Newsroom,
  { id, isDropped }: { id: number; isDropped: boolean },
): Promise<void> {
  mustBeAllowed(actor, 'readJournal');
  await inTransaction(db, async (tx) => {
    const letter = (await failedDeliveries(tx)).find((each) => each.id === id);
    if (!letter) throw new Refusal('notFound', `delivery ${id}`);
    const isDone = isDropped ? await dropFromOutbox(tx, id) : await putBackInOutbox(tx, id, momentOf(clock.now()));
    if (!isDone) throw new Refusal('notFound', `delivery ${id}`);
    const action = isDropped ? 'deliveryDropped' : 'deliveryRetried';
    await noteInJournal({ db: tx, clock, actor }, { action, subject: letter.subject, after: letter.name });
  });
}
