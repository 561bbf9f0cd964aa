import type { AuthorKind } from '#content/author.ts';
import type { Database } from '../database.ts';

/** Someone who signs, as created. The e-mail is private: it is kept in a table of its own. */
export type NewAuthor = {
  slug: string;
  name: string;
  kind: AuthorKind;
  role: string | null;
  biography: string | null;
  portraitMediaId: number | null;
  email?: string | null;
};

/** Stores an author; gives back the identity. */
export async function insertAuthor(db: Database, { email, ...author }: NewAuthor): Promise<number> {
  const { id } = await db.query.insertInto('authors').values(author).returning('id').executeTakeFirstOrThrow();
  if (email) await db.query.insertInto('authorContacts').values({ authorId: id, email }).execute();
  return id;
}
