import type { JournalAction } from '#content/journal.ts';
import type { Role } from '#content/permissions.ts';
import type { User } from '#content/user.ts';
import { type Database, inTransaction } from '#storage/database.ts';
import { countAdministrators, userById } from '#storage/queries/house/users.ts';
import { deleteOneTimeLinks, deleteSessions } from '#storage/records/sessions.ts';
import { holdUsers, updateUser } from '#storage/records/users.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { openSession } from './sign-in.ts';

type Change = {
  userId: number;
  roles?: Role[];
  isDisabled?: boolean;
  /** The browser in which it is done, for who gives roles to themselves. */
  device?: string;
};

/**
 * Gives someone another role, closes the desk to them, or opens it again. Who is shut out is signed out everywhere at
 * once; and so is who is given a role more, so that no session holds more rights than were shown for at its door. Gives back
 * what this browser's cookie is to hold when it is one's own session that ends by it, else null. Refused when nobody would be
 * left to manage people.
 */
export async function changeUser(
  { db, clock, actor }: Newsroom,
  { userId, roles, isDisabled, device = '?' }: Change,
): Promise<string | null> {
  mustBeAllowed(actor, 'managePeople');
  if (roles?.length === 0) throw new Refusal('roleMissing');
  return inTransaction(db, async (tx) => {
    await holdUsers(tx);
    const user = await userById(tx, userId);
    if (!user) throw new Refusal('notFound', `user ${userId}`);
    await mustKeepAnAdministrator(tx, user, { roles, isDisabled });
    const note = (action: JournalAction, before: string | null, after: string | null) =>
      noteInJournal({ db: tx, clock, actor }, { action, subject: user.name, aboutUserId: userId, before, after });
    if (roles && roles.join() !== user.roles.join()) {
      await updateUser(tx, userId, { roles });
      await note('rolesChanged', user.roles.join(' '), roles.join(' '));
    }
    if (isDisabled !== undefined && isDisabled !== user.isDisabled) {
      await shut(tx, userId, isDisabled);
      await note(isDisabled ? 'userDisabled' : 'userEnabled', null, null);
    }
    return roles ? renewAtRise(tx, { clock, actor }, { user, roles, device }) : null;
  });
}

type Rise = { user: User; roles: Role[]; device: string };

async function renewAtRise(
  tx: Database,
  { clock, actor }: Pick<Newsroom, 'clock' | 'actor'>,
  { user, roles, device }: Rise,
): Promise<string | null> {
  if (roles.every((role) => user.roles.includes(role))) return null;
  await deleteSessions(tx, { userId: user.id });
  if (actor.userId !== user.id) return null;
  return openSession({ db: tx, clock }, { userId: user.id, device, hasSecondFactor: user.hasSecondFactor });
}

type Wanted = { roles: Role[] | undefined; isDisabled: boolean | undefined };

async function mustKeepAnAdministrator(tx: Database, user: User, { roles, isDisabled }: Wanted): Promise<void> {
  if (!user.roles.includes('administrator') || user.isDisabled) return;
  const goes = (roles !== undefined && !roles.includes('administrator')) || isDisabled === true;
  if (goes && (await countAdministrators(tx)) === 1) throw new Refusal('lastAdministrator');
}

async function shut(tx: Database, userId: number, isDisabled: boolean): Promise<void> {
  await updateUser(tx, userId, { isDisabled: isDisabled ? 1 : 0 });
  if (!isDisabled) return;
  await deleteSessions(tx, { userId });
  await deleteOneTimeLinks(tx, userId);
}
