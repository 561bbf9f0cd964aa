import type { Insertable } from 'kysely';
import type { Database } from '../database.ts';
import type { AuthorsTable } from '../tables.ts';

/** Someone who signs, as created. The e-mail is private: it is kept in a table of its own. */
export type NewAuthor = Insertable<AuthorsTable> & { email?: string | null };

/** Stores an author; gives back the identity. */
export async function insertAuthor(db: Database, { email, ...author }: NewAuthor): Promise<number> {
  const { id } = await db.query.insertInto('authors').values(author).returning('id').executeTakeFirstOrThrow();
  if (email) await db.query.insertInto('authorContacts').values({ authorId: id, email }).execute();
  return id;
}

/** Puts what is known of an author in place of what was; without an e-mail, the one that was kept is forgotten. */
export async function updateAuthor(db: Database, id: number, { email, ...author }: NewAuthor): Promise<void> {
  await db.query.updateTable('authors').set(author).where('id', '=', id).execute();
  await db.query.deleteFrom('authorContacts').where('authorId', '=', id).execute();
  if (email) await db.query.insertInto('authorContacts').values({ authorId: id, email }).execute();
}

/** Makes two authors one: their colleagues and the ledger of imports follow. Their articles must have moved by then. */
export async function absorbAuthor(db: Database, { from, to }: { from: number; to: number }): Promise<void> {
  await db.query.updateTable('users').set({ authorId: to }).where('authorId', '=', from).execute();
  await db.query
    .updateTable('importedItems')
    .set({ targetId: to })
    .where('kind', '=', 'author')
    .where('targetId', '=', from)
    .execute();
  await db.query.deleteFrom('authorContacts').where('authorId', '=', from).execute();
  await db.query.deleteFrom('authors').where('id', '=', from).execute();
}
