import { momentOf } from '#content/clock.ts';
import type { JournalAction } from '#content/journal.ts';
import type { Role } from '#content/permissions.ts';
import type { User } from '#content/user.ts';
import { type Database, inTransaction } from '#storage/database.ts';
import { countAdministrators, userById } from '#storage/queries/users.ts';
import { addJournalEntry } from '#storage/records/journal.ts';
import { deleteSessions } from '#storage/records/sessions.ts';
import { updateUser } from '#storage/records/users.ts';
import { type Actor, mustBeAllowed } from './actor.ts';
import type { Newsroom } from './context.ts';
import { Refusal } from './errors.ts';

type Change = { userId: number; role?: Role; isDisabled?: boolean };

/**
 * Gives someone another role, closes the desk to them, or opens it again. Who is shut out is signed out everywhere at
 * once. Refused when nobody would be left to manage people.
 */
export async function changeUser(
  { db, clock, actor }: Newsroom & { actor: Actor },
  { userId, role, isDisabled }: Change,
): Promise<void> {
  mustBeAllowed(actor, 'managePeople');
  await inTransaction(db, async (tx) => {
    const user = await userById(tx, userId);
    if (!user) throw new Refusal('notFound', `user ${userId}`);
    await mustKeepAnAdministrator(tx, user, { role, isDisabled });
    const note = (action: JournalAction, before: string | null, after: string | null) => {
      const entry = { at: momentOf(clock.now()), actorId: actor.userId, actorName: actor.name, subject: user.name };
      return addJournalEntry(tx, { ...entry, action, before, after });
    };
    if (role && role !== user.role) {
      await updateUser(tx, userId, { role });
      await note('roleChanged', user.role, role);
    }
    if (isDisabled !== undefined && isDisabled !== user.isDisabled) {
      await shut(tx, userId, isDisabled);
      await note(isDisabled ? 'userDisabled' : 'userEnabled', null, null);
    }
  });
}

type Wanted = { role: Role | undefined; isDisabled: boolean | undefined };

async function mustKeepAnAdministrator(tx: Database, user: User, { role, isDisabled }: Wanted): Promise<void> {
  if (user.role !== 'administrator' || user.isDisabled) return;
  const goes = (role !== undefined && role !== user.role) || isDisabled === true;
  if (goes && (await countAdministrators(tx)) === 1) throw new Refusal('lastAdministrator');
}

async function shut(tx: Database, userId: number, isDisabled: boolean): Promise<void> {
  await updateUser(tx, userId, { isDisabled: isDisabled ? 1 : 0 });
  if (isDisabled) await deleteSessions(tx, { userId });
}
