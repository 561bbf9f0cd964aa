import type { Moment } from '#content/article.ts';
import type { OneTimeLinkKind } from '#content/one-time-link.ts';
import type { Database } from '../database.ts';

/** A browser in which someone is signed in. */
export type NewSession = {
  tokenHash: string;
  userId: number;
  device: string;
  createdAt: Moment;
  expiresAt: Moment;
  hasSecondFactor: 0 | 1;
};

/** Begins a session. */
export async function insertSession(db: Database, session: NewSession): Promise<void> {
  await db.query
    .insertInto('sessions')
    .values({ ...session, lastSeenAt: session.createdAt })
    .execute();
}

/** Notes that a session is in use, and lengthens it. */
export async function touchSession(
  db: Database,
  id: number,
  moments: { lastSeenAt: Moment; expiresAt: Moment },
): Promise<void> {
  await db.query.updateTable('sessions').set(moments).where('id', '=', id).execute();
}

/** Ends sessions of a user: one, or all; gives back how many. */
export async function deleteSessions(db: Database, { userId, id }: { userId: number; id?: number }): Promise<number> {
  const result = await db.query
    .deleteFrom('sessions')
    .where('userId', '=', userId)
    .$if(id !== undefined, (query) => query.where('id', '=', id as number))
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** Ends the session with this token: its browser begins another. */
export async function deleteSessionByToken(db: Database, tokenHash: string): Promise<void> {
  await db.query.deleteFrom('sessions').where('tokenHash', '=', tokenHash).execute();
}

/** A link that works once. */
export type NewOneTimeLink = { tokenHash: string; kind: OneTimeLinkKind; userId: number | null; expiresAt: Moment };

/** Makes a link, in place of those of the same kind for the same person. */
export async function replaceOneTimeLink(db: Database, link: NewOneTimeLink): Promise<void> {
  await db.query
    .deleteFrom('oneTimeLinks')
    .where('kind', '=', link.kind)
    .where('userId', link.userId === null ? 'is' : '=', link.userId)
    .execute();
  await db.query.insertInto('oneTimeLinks').values(link).execute();
}

/** Uses a link up; false when somebody else just did. */
export async function deleteOneTimeLink(db: Database, tokenHash: string): Promise<boolean> {
  const result = await db.query.deleteFrom('oneTimeLinks').where('tokenHash', '=', tokenHash).executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Takes back every link that someone was given. */
export async function deleteOneTimeLinks(db: Database, userId: number): Promise<void> {
  await db.query.deleteFrom('oneTimeLinks').where('userId', '=', userId).execute();
}

/** Notes a failed sign-in under each of these keys, and forgets those from before `since`. */
export async function noteSignInFailure(
  db: Database,
  keys: string[],
  { at, since }: { at: Moment; since: Moment },
): Promise<void> {
  await db.query.deleteFrom('signInFailures').where('at', '<', since).execute();
  await db.query
    .insertInto('signInFailures')
    .values(keys.map((key) => ({ key, at })))
    .execute();
}

/** Takes back the attempt that was counted last under a key: it did not fail. */
export async function forgetLastAttempt(db: Database, key: string): Promise<void> {
  await db.query
    .deleteFrom('signInFailures')
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('signInFailures')
        .select((each) => each.fn.max('id').as('id'))
        .where('key', '=', key),
    )
    .execute();
}

/** Forgets the failed sign-ins of a key: its owner has got in. */
export async function forgetSignInFailures(db: Database, key: string): Promise<void> {
  await db.query.deleteFrom('signInFailures').where('key', '=', key).execute();
}
