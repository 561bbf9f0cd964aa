import { momentOf } from '#content/clock.ts';
import { inTransaction } from '#storage/database.ts';
import { topicById } from '#storage/queries/house/topics.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { insertTopic, updateTopic } from '#storage/records/topics.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { difference, nameIn, textIn } from '../plain-words.ts';
import { leaveSlug, settleSlug } from './settle-address.ts';

/** A topic as it is wanted; an empty slug is made from the name. */
export type TopicChange = { topicId: number | null; name: string; slug: string; introduction: string };

/**
 * Renames a running story or writes its introduction, or with a null identity begins one. Its former address leads to it
 * for ever. Gives back its identity. Throws a `Refusal` when it has no name or its address is taken.
 */
export async function changeTopic({ db, clock, actor }: Newsroom, change: TopicChange): Promise<number> {
  mustBeAllowed(actor, 'manageHouse');
  const name = nameIn(change.name);
  const introduction = textIn(change.introduction);
  return inTransaction(db, async (tx) => {
    const { topicId } = change;
    const before = topicId === null ? null : await topicById(tx, topicId);
    if (topicId !== null && !before) throw new Refusal('notFound', `topic ${topicId}`);
    const slug = await settleSlug(tx, { kind: 'topic', id: topicId }, { slug: change.slug, name });
    const wanted = { name, slug, introduction };
    if (!before) {
      await noteInJournal({ db: tx, clock, actor }, { action: 'topicAdded', subject: name, after: name });
      return insertTopic(tx, wanted);
    }
    const { id: _, ...old } = before;
    const note = difference(old, wanted);
    if (!note) return before.id;
    if (before.slug !== slug) await leaveSlug(tx, 'topic', before);
    await updateTopic(tx, before.id, wanted);
    await noteInJournal({ db: tx, clock, actor }, { action: 'topicChanged', subject: name, ...note });
    await advanceEdition(tx, momentOf(clock.now()));
    return before.id;
  });
}
