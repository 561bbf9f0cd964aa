import { momentOf } from '#content/clock.ts';
import { inTransaction } from '#storage/database.ts';
import { topicById } from '#storage/queries/house/topics.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { inheritAddresses } from '#storage/records/former-addresses.ts';
import { moveArticles } from '#storage/records/shelves.ts';
import { deleteTopic } from '#storage/records/topics.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { leaveSlug } from './settle-address.ts';

/**
 * Makes two running stories one: the articles of the first, in every version, go to the second, and its addresses lead
 * there for ever. Throws a `Refusal` when there are not two of them.
 */
export async function mergeTopics(
  { db, clock, actor }: Newsroom,
  { topicId, intoId }: { topicId: number; intoId: number },
): Promise<void> {
  mustBeAllowed(actor, 'manageHouse');
  await inTransaction(db, async (tx) => {
    const topic = await topicById(tx, topicId);
    const heir = topicId === intoId ? null : await topicById(tx, intoId);
    if (!topic) throw new Refusal('notFound', `topic ${topicId}`);
    if (!heir) throw new Refusal('otherMissing', `topic ${intoId}`);
    const move = { from: topicId, to: intoId };
    await moveArticles(tx, 'topic', move);
    await inheritAddresses(tx, 'topic', move);
    await leaveSlug(tx, 'topic', { id: intoId, slug: topic.slug });
    await deleteTopic(tx, topicId);
    const deed = { action: 'topicsMerged', subject: topic.name, before: topic.name, after: heir.name } as const;
    await noteInJournal({ db: tx, clock, actor }, deed);
    await advanceEdition(tx, momentOf(clock.now()));
  });
}
