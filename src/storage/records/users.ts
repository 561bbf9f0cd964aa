import type { Moment } from '#content/article.ts';
import type { CommentLetters } from '#content/comment-letters.ts';
import type { Role } from '#content/permissions.ts';
import type { Database } from '../database.ts';

/** Someone as they are entered at the desk; the e-mail in canonical form. */
export type NewUser = { email: string; name: string; roles: Role[]; language: string; createdAt: Moment };

/** Enters someone, still without a password; gives back the identity. */
export async function insertUser(db: Database, { roles, ...user }: NewUser): Promise<number> {
  const { id } = await db.query
    .insertInto('users')
    .values({
      ...user,
      roles: roles.join(' '),
      authorId: null,
      passwordHash: null,
      isDisabled: 0,
      lastSeenAt: null,
      commentLetters: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** What of a user can be changed. */
export type UserChange = {
  /** In canonical form. */
  email?: string;
  name?: string;
  roles?: Role[];
  authorId?: number | null;
  language?: string;
  passwordHash?: string;
  isDisabled?: 0 | 1;
  lastSeenAt?: Moment;
  commentLetters?: CommentLetters | null;
};

/** Changes some of a user's fields. */
export async function updateUser(db: Database, id: number, { roles, ...change }: UserChange): Promise<void> {
  const columns = { ...change, ...(roles ? { roles: roles.join(' ') } : {}) };
  await db.query.updateTable('users').set(columns).where('id', '=', id).execute();
}

/** Takes out someone who never came in; the articles that were asked of them are nobody's again. */
export async function deleteUser(db: Database, id: number): Promise<void> {
  await db.query.updateTable('articles').set({ assignedTo: null }).where('assignedTo', '=', id).execute();
  await db.query.deleteFrom('users').where('id', '=', id).execute();
}

/** Keeps everybody else from changing accounts until the transaction ends, so that two do not part with the last administrator. */
export async function holdUsers(db: Database): Promise<void> {
  await db.query
    .updateTable('users')
    .set((eb) => ({ isDisabled: eb.ref('isDisabled') }))
    .execute();
}
