import { momentOf } from '#content/clock.ts';
import type { OneTimeLinkKind } from '#content/one-time-link.ts';
import { LINK_HOURS } from '#content/one-time-link.ts';
import type { Role } from '#content/permissions.ts';
import { canonicalEmail } from '#content/user.ts';
import { type Database, inTransaction } from '#storage/database.ts';
import { hasUsers, userByEmail, userById } from '#storage/queries/users.ts';
import { replaceOneTimeLink } from '#storage/records/sessions.ts';
import { insertUser, updateUser } from '#storage/records/users.ts';
import { mustBeAllowed } from './actor.ts';
import type { Backstage, Newsroom } from './context.ts';
import { Refusal } from './errors.ts';
import { noteInJournal } from './note-in-journal.ts';
import { acceptable, hashPassword, hashToken, newToken } from './secrets.ts';

/** Someone to be entered at the desk. */
export type Invitation = { email: string; name: string; roles: Role[]; language: string };

/**
 * Enters someone, without a password unless one is given; gives back their identity and the secret of the link that lets
 * them choose one.
 */
export async function inviteUser(
  { db, clock, actor }: Newsroom,
  invitation: Invitation,
  password: string | null = null,
): Promise<{ userId: number; token: string }> {
  mustBeAllowed(actor, 'managePeople');
  const passwordHash = password === null ? null : await hashPassword(acceptable(password));
  return inTransaction(db, async (tx) => {
    const userId = await enterUser(tx, { ...invitation, createdAt: momentOf(clock.now()) });
    if (passwordHash) await updateUser(tx, userId, { passwordHash });
    const deed = { action: 'userInvited', subject: invitation.name, after: invitation.roles.join(' ') } as const;
    await noteInJournal({ db: tx, clock, actor }, deed);
    return { userId, token: await makeLink({ db: tx, clock }, { kind: 'invitation', userId }) };
  });
}

/** Stores someone's account. Throws a `Refusal` for what is no name or e-mail, or an e-mail that has an account. */
export async function enterUser(tx: Database, invitation: Invitation & { createdAt: string }): Promise<number> {
  const email = canonicalEmail(invitation.email);
  const name = invitation.name.trim().replace(/\s+/g, ' ');
  if (!/^[^\s@]{1,64}@[^\s@]+\.[^\s@]{2,}$/.test(email) || email.length > 254) throw new Refusal('emailInvalid', email);
  if (name === '' || name.length > 120) throw new Refusal('nameMissing');
  if (invitation.roles.length === 0) throw new Refusal('roleMissing');
  if (await userByEmail(tx, email)) throw new Refusal('emailTaken', email);
  return insertUser(tx, { ...invitation, email, name });
}

/** A new link by which someone chooses a new password; the one before no longer works. Gives back its secret. */
export async function resetPassword({ db, clock, actor }: Newsroom, { userId }: { userId: number }): Promise<string> {
  mustBeAllowed(actor, 'managePeople');
  return inTransaction(db, async (tx) => {
    if (!(await userById(tx, userId))) throw new Refusal('notFound', `user ${userId}`);
    return makeLink({ db: tx, clock }, { kind: 'passwordReset', userId });
  });
}

/** The link by which the first administrator of a newspaper enters; null when somebody is there already. */
export async function inviteFirstAdministrator({ db, clock }: Backstage): Promise<string | null> {
  return inTransaction(db, async (tx) => {
    if (await hasUsers(tx)) return null;
    return makeLink({ db: tx, clock }, { kind: 'firstAdministrator', userId: null });
  });
}

async function makeLink(
  { db, clock }: Backstage,
  { kind, userId }: { kind: OneTimeLinkKind; userId: number | null },
): Promise<string> {
  const token = newToken();
  const expiresAt = momentOf(clock.now().add({ hours: LINK_HOURS[kind] }));
  await replaceOneTimeLink(db, { tokenHash: hashToken(token), kind, userId, expiresAt });
  return token;
}
