import { momentOf } from '#content/clock.ts';
import { type Database, inTransaction } from '#storage/database.ts';
import { authorForEditing, type EditableAuthor } from '#storage/queries/house/authors.ts';
import { listUsers } from '#storage/queries/house/users.ts';
import { absorbAuthor, updateAuthor } from '#storage/records/authors.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { inheritAddresses } from '#storage/records/former-addresses.ts';
import { moveArticles } from '#storage/records/shelves.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { leaveSlug } from './settle-address.ts';

/**
 * Makes two authors one: what the first signed, in every version, is signed by the second, who also takes over the
 * colleague tied to the first and whatever was not known of the second. The first's addresses lead to the second for
 * ever. Throws a `Refusal` when there are not two of them.
 */
export async function mergeAuthors(
  { db, clock, actor }: Newsroom,
  { authorId, intoId }: { authorId: number; intoId: number },
): Promise<void> {
  mustBeAllowed(actor, 'manageHouse');
  await inTransaction(db, async (tx) => {
    const author = await authorForEditing(tx, authorId);
    const heir = authorId === intoId ? null : await authorForEditing(tx, intoId);
    if (!author) throw new Refusal('notFound', `author ${authorId}`);
    if (!heir) throw new Refusal('otherMissing', `author ${intoId}`);
    await mustHaveOneColleague(tx, author.id, heir.id);
    await moveArticles(tx, 'author', { from: authorId, to: intoId });
    await inheritAddresses(tx, 'author', { from: authorId, to: intoId });
    await leaveSlug(tx, 'author', { id: intoId, slug: author.slug });
    await complete(tx, heir, author);
    await absorbAuthor(tx, { from: authorId, to: intoId });
    const deed = { action: 'authorsMerged', subject: author.name, before: author.name, after: heir.name } as const;
    await noteInJournal({ db: tx, clock, actor }, deed);
    await advanceEdition(tx, momentOf(clock.now()));
  });
}

/** Two people under one byline would each have the other's drafts. */
async function mustHaveOneColleague(tx: Database, ...authorIds: number[]): Promise<void> {
  const tied = (await listUsers(tx)).filter(({ authorId }) => authorId !== null && authorIds.includes(authorId));
  if (tied.length > 1) throw new Refusal('authorTaken', tied.map(({ name }) => name).join(', '));
}

async function complete(tx: Database, heir: EditableAuthor, other: EditableAuthor): Promise<void> {
  const { id, ...known } = heir;
  await updateAuthor(tx, id, {
    ...known,
    role: heir.role ?? other.role,
    biography: heir.biography ?? other.biography,
    portraitMediaId: heir.portraitMediaId ?? other.portraitMediaId,
    email: heir.email ?? other.email,
  });
}
