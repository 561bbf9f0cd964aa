import type { Moment } from '#content/article.ts';
import { ROLES, type Role } from '#content/permissions.ts';
import type { User } from '#content/user.ts';
import type { Database } from '../../database.ts';

/** Everybody at the desk, by name. */
export async function listUsers(db: Database): Promise<User[]> {
  return (await selectUsers(db).orderBy('name').orderBy('id').execute()).map(userOf);
}

/** The user with this identity, or null. */
export async function userById(db: Database, id: number): Promise<User | null> {
  const row = await selectUsers(db).where('id', '=', id).executeTakeFirst();
  return row ? userOf(row) : null;
}

/** The user with this e-mail in canonical form, and the hash of the password; or null. */
export async function userByEmail(
  db: Database,
  email: string,
): Promise<{ user: User; passwordHash: string | null } | null> {
  const row = await selectUsers(db).where('email', '=', email).executeTakeFirst();
  return row ? { user: userOf(row), passwordHash: row.passwordHash } : null;
}

/** Who is tied to this author, or null. */
export async function userByAuthor(db: Database, authorId: number): Promise<User | null> {
  const row = await selectUsers(db).where('authorId', '=', authorId).executeTakeFirst();
  return row ? userOf(row) : null;
}

/** Whether anybody can sign in at all. */
export async function hasUsers(db: Database): Promise<boolean> {
  return (await db.query.selectFrom('users').select('id').limit(1).execute()).length > 0;
}

/** How many administrators can sign in. */
export async function countAdministrators(db: Database): Promise<number> {
  const rows = await db.query.selectFrom('users').select('roles').where('isDisabled', '=', 0).execute();
  return rows.filter(({ roles }) => rolesOf(roles).includes('administrator')).length;
}

/** A browser in which someone is signed in, as its owner sees it. */
export type Session = {
  id: number;
  device: string;
  createdAt: Moment;
  lastSeenAt: Moment;
  expiresAt: Moment;
  /** 1 when more than a password was shown at the door. */
  hasSecondFactor: 0 | 1;
};

/**
 * The session behind a token's hash with its user, unless it has ended, the user was disabled, or has a second factor that
 * was not shown when it began.
 */
export async function sessionByToken(
  db: Database,
  tokenHash: string,
  now: Moment,
): Promise<{ session: Session; user: User } | null> {
  const row = await db.query
    .selectFrom('sessions')
    .selectAll()
    .where('tokenHash', '=', tokenHash)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  const user = row ? await userById(db, row.userId) : null;
  if (!row || !user || user.isDisabled) return null;
  if (user.hasSecondFactor && row.hasSecondFactor === 0) return null;
  const { userId: _, tokenHash: __, ...session } = row;
  return { session, user };
}

/** The browsers in which a user is signed in, the last used first. */
export function sessionsOf(db: Database, userId: number, now: Moment): Promise<Session[]> {
  return db.query
    .selectFrom('sessions')
    .select(['id', 'device', 'createdAt', 'lastSeenAt', 'expiresAt', 'hasSecondFactor'])
    .where('userId', '=', userId)
    .where('expiresAt', '>', now)
    .orderBy('lastSeenAt', 'desc')
    .execute();
}

/** What a one-time link is for, unless it is used up or too old. */
export async function oneTimeLink(db: Database, tokenHash: string, now: Moment) {
  const row = await db.query
    .selectFrom('oneTimeLinks')
    .select(['kind', 'userId'])
    .where('tokenHash', '=', tokenHash)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  return row ?? null;
}

/** How often each of these keys failed to sign in since then; the most often of them. */
export async function signInFailures(db: Database, keys: string[], since: Moment): Promise<Map<string, number>> {
  const rows = await db.query
    .selectFrom('signInFailures')
    .select('key')
    .where('key', 'in', keys)
    .where('at', '>=', since)
    .execute();
  return new Map([...Map.groupBy(rows, ({ key }) => key)].map(([key, all]) => [key, all.length]));
}

function selectUsers(db: Database) {
  return db.query.selectFrom('users').selectAll();
}

type UserRow = Awaited<ReturnType<ReturnType<typeof selectUsers>['execute']>>[number];

function userOf({ passwordHash, isDisabled, hasSecondFactor, roles, ...user }: UserRow): User {
  return {
    ...user,
    roles: rolesOf(roles),
    isDisabled: isDisabled === 1,
    hasPassword: passwordHash !== null,
    hasSecondFactor: hasSecondFactor === 1,
  };
}

function rolesOf(kept: string): Role[] {
  return ROLES.filter((role) => kept.split(' ').includes(role));
}
