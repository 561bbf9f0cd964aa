import { momentOf } from '#content/clock.ts';
import { numberedSlugs, slugOf } from '#content/slug.ts';
import type { User } from '#content/user.ts';
import { type Database, inTransaction } from '#storage/database.ts';
import { authorById, takenAuthorSlugs } from '#storage/queries/house/authors.ts';
import { userByAuthor } from '#storage/queries/house/users.ts';
import { insertAuthor } from '#storage/records/authors.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { updateUser } from '#storage/records/users.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { knownUser } from './invite-user.ts';

/** The author under whom someone signs from now on: one that is there, a new one of their name, or none. */
export type Tie = { userId: number; author: number | 'new' | null };

/** Ties someone to the public page under which they sign. What it signs is then theirs to work on, as rights go. */
export async function tieAuthor({ db, clock, actor }: Newsroom, { userId, author }: Tie): Promise<void> {
  mustBeAllowed(actor, 'managePeople');
  await inTransaction(db, async (tx) => {
    const user = await knownUser(tx, userId);
    const newsroom = { db: tx, clock, actor };
    const about = { subject: user.name, aboutUserId: userId };
    const before = user.authorId === null ? null : ((await authorById(tx, user.authorId))?.name ?? null);
    if (author === user.authorId) return;
    if (author === null) {
      await updateUser(tx, userId, { authorId: null });
      return noteInJournal(newsroom, { ...about, action: 'userUntied', before });
    }
    const found = author === 'new' ? await createAuthor(newsroom, user) : await freeAuthor(tx, author);
    await updateUser(tx, userId, { authorId: found.id });
    await noteInJournal(newsroom, { ...about, action: 'userTied', before, after: found.name });
  });
}

async function freeAuthor(tx: Database, id: number): Promise<{ id: number; name: string }> {
  const author = await authorById(tx, id);
  if (!author) throw new Refusal('notFound', `author ${id}`);
  if (await userByAuthor(tx, id)) throw new Refusal('authorTaken');
  return author;
}

/** Their page is public at once, at an address made from their name. */
async function createAuthor(
  { db, clock }: Omit<Newsroom, 'actor'>,
  { name }: User,
): Promise<{ id: number; name: string }> {
  const slugs = numberedSlugs(slugOf(name) || 'auteur', 100);
  const taken = await takenAuthorSlugs(db, slugs);
  const slug = slugs.find((each) => !taken.has(each));
  if (!slug) throw new Refusal('addressTaken', name);
  const nothingYet = { role: null, biography: null, portraitMediaId: null };
  const id = await insertAuthor(db, { slug, name, kind: 'person', ...nothingYet });
  await advanceEdition(db, momentOf(clock.now()));
  return { id, name };
}
