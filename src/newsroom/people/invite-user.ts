import { momentOf } from '#content/clock.ts';
import type { Role } from '#content/permissions.ts';
import { canonicalEmail, isEmail, tidyName, type User } from '#content/user.ts';
import { type Database, inTransaction } from '#storage/database.ts';
import { hasUsers, userByEmail, userById } from '#storage/queries/house/users.ts';
import { deleteUser, insertUser } from '#storage/records/users.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Backstage, Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { linkAddress, makeLink } from './one-time-links.ts';
import { writeLetter } from './write-letter.ts';

/** Someone to be entered at the desk. */
export type Invitation = {
  email: string;
  name: string;
  roles: Role[];
  language: string;
  /** The newspaper's public address, for the link in the letter; without it no letter is written. */
  origin?: string;
};

/** Enters someone, still without a password; gives back their identity and the secret of the link by which they choose one. */
export async function inviteUser(
  { db, clock, actor }: Newsroom,
  invitation: Invitation,
): Promise<{ userId: number; token: string }> {
  mustBeAllowed(actor, 'managePeople');
  return inTransaction(db, async (tx) => {
    const userId = await enterUser(tx, { ...invitation, createdAt: momentOf(clock.now()) });
    const user = await knownUser(tx, userId);
    return { userId, token: await sendInvitation({ db: tx, clock, actor }, user, invitation.origin) };
  });
}

/** A new invitation for someone who did not use theirs; the link before no longer works. Gives back its secret. */
export async function renewInvitation(
  { db, clock, actor }: Newsroom,
  { userId, origin }: { userId: number; origin?: string | undefined },
): Promise<string> {
  mustBeAllowed(actor, 'managePeople');
  return inTransaction(db, async (tx) => {
    const user = await waitingUser(tx, userId);
    return sendInvitation({ db: tx, clock, actor }, user, origin);
  });
}

/** Takes an invitation back: there is no such account any more, and its e-mail is free. */
export async function withdrawInvitation(
  { db, clock, actor }: Newsroom,
  { userId }: { userId: number },
): Promise<void> {
  mustBeAllowed(actor, 'managePeople');
  await inTransaction(db, async (tx) => {
    const { name } = await waitingUser(tx, userId);
    await deleteUser(tx, userId);
    const deed = { action: 'invitationWithdrawn', subject: name, aboutUserId: userId } as const;
    await noteInJournal({ db: tx, clock, actor }, deed);
  });
}

/** Stores someone's account. Throws a `Refusal` for what is no name or e-mail, or an e-mail that has an account. */
export async function enterUser(
  tx: Database,
  { language, roles, createdAt, ...given }: Omit<Invitation, 'origin'> & { createdAt: string },
): Promise<number> {
  const email = await freeEmail(tx, given.email);
  const name = tidyName(given.name);
  if (name === '') throw new Refusal('nameMissing');
  if (roles.length === 0) throw new Refusal('roleMissing');
  return insertUser(tx, { email, name, roles, language, createdAt });
}

/** An e-mail in the form in which it is kept. Throws a `Refusal` when it is none, or somebody has it. */
export async function freeEmail(tx: Database, given: string): Promise<string> {
  const email = canonicalEmail(given);
  if (!isEmail(email)) throw new Refusal('emailInvalid');
  if (await userByEmail(tx, email)) throw new Refusal('emailTaken');
  return email;
}

/** The user with this identity; a `Refusal` when there is none. */
export async function knownUser(tx: Database, userId: number): Promise<User> {
  const user = await userById(tx, userId);
  if (!user) throw new Refusal('notFound', `user ${userId}`);
  return user;
}

/** The link by which the first administrator of a newspaper enters; null when somebody is there already. */
export async function inviteFirstAdministrator({ db, clock }: Backstage): Promise<string | null> {
  return inTransaction(db, async (tx) => {
    if (await hasUsers(tx)) return null;
    return (await makeLink({ db: tx, clock }, { kind: 'firstAdministrator', userId: null })).token;
  });
}

async function waitingUser(tx: Database, userId: number): Promise<User> {
  const user = await knownUser(tx, userId);
  if (user.hasPassword) throw new Refusal('invitationOver');
  return user;
}

async function sendInvitation(newsroom: Newsroom, user: User, origin: string | undefined): Promise<string> {
  const { name, roles, id } = user;
  const deed = { action: 'userInvited', subject: name, aboutUserId: id, after: roles.join(' ') } as const;
  await noteInJournal(newsroom, deed);
  const { token, expiresAt } = await makeLink(newsroom, { kind: 'invitation', userId: id });
  if (origin === undefined) return token;
  const link = { address: linkAddress(origin, token), expiresAt };
  await writeLetter(newsroom, { kind: 'invitation', to: user, by: newsroom.actor.name, link });
  return token;
}
