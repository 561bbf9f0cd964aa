import type { AuthorKind } from '#content/author.ts';
import { momentOf } from '#content/clock.ts';
import { type Database, inTransaction } from '#storage/database.ts';
import { authorForEditing, type EditableAuthor } from '#storage/queries/house/authors.ts';
import { picturesById } from '#storage/queries/pictures/pictures.ts';
import { insertAuthor, updateAuthor } from '#storage/records/authors.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { difference, emailIn, nameIn, oneLine, textIn } from '../plain-words.ts';
import { leaveSlug, settleSlug } from './settle-address.ts';

/** An author as it is wanted; an empty slug is made from the name. The e-mail is for the newsroom alone. */
export type AuthorChange = {
  authorId: number | null;
  name: string;
  slug: string;
  kind: AuthorKind;
  role: string;
  biography: string;
  portraitMediaId: number | null;
  email: string;
};

/**
 * Changes what readers are told of someone who signs, or with a null identity adds someone. A former address leads to them
 * for ever. Gives back the identity. Throws a `Refusal` when there is no name, the address is taken, the portrait is no
 * picture of the library or the e-mail is none.
 */
export async function changeAuthor({ db, clock, actor }: Newsroom, change: AuthorChange): Promise<number> {
  mustBeAllowed(actor, 'manageHouse');
  const plain = plainOf(change);
  return inTransaction(db, async (tx) => {
    const { authorId, portraitMediaId } = change;
    const before = authorId === null ? null : await authorForEditing(tx, authorId);
    if (authorId !== null && !before) throw new Refusal('notFound', `author ${authorId}`);
    await mustBePicture(tx, portraitMediaId);
    const slug = await settleSlug(tx, { kind: 'author', id: authorId }, { slug: change.slug, name: plain.name });
    const wanted = { ...plain, slug, portraitMediaId };
    if (!before) {
      const deed = { action: 'authorAdded', subject: wanted.name, after: wanted.name } as const;
      await noteInJournal({ db: tx, clock, actor }, deed);
      return insertAuthor(tx, wanted);
    }
    await keep(tx, before, wanted);
    const note = difference(told(before), told(wanted));
    if (!note) return before.id;
    await noteInJournal({ db: tx, clock, actor }, { action: 'authorChanged', subject: wanted.name, ...note });
    await advanceEdition(tx, momentOf(clock.now()));
    return before.id;
  });
}

/** Throws a `Refusal` when a picture that is asked for is not in the library, or cannot be shown. */
export async function mustBePicture(tx: Database, mediaId: number | null): Promise<void> {
  if (mediaId === null) return;
  if (!(await picturesById(tx, [mediaId])).has(mediaId)) throw new Refusal('pictureMissing', String(mediaId));
}

type Wanted = Omit<EditableAuthor, 'id'>;

function plainOf(change: AuthorChange) {
  return {
    name: nameIn(change.name),
    kind: change.kind,
    role: textIn(oneLine(change.role), 120),
    biography: textIn(change.biography),
    email: emailIn(change.email),
  };
}

async function keep(tx: Database, before: EditableAuthor, wanted: Wanted): Promise<void> {
  if (before.slug !== wanted.slug) await leaveSlug(tx, 'author', before);
  await updateAuthor(tx, before.id, wanted);
}

/** What the journal may tell: that the e-mail changed, never the e-mail. */
function told({ name, slug, kind, role, biography, portraitMediaId, email }: Wanted) {
  return { name, slug, kind, role, biography, portraitMediaId, email: email === null ? null : maskOf(email) };
}

function maskOf(email: string): string {
  return `${email.slice(0, 1)}…@…`;
}
