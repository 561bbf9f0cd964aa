import type { JournalAction } from '#content/journal.ts';
import { type Database, inTransaction } from '#storage/database.ts';
import { codeKeyOf, passkeysOf } from '#storage/queries/house/second-factors.ts';
import { deleteCodeKey, deletePasskey, deleteSecondFactors } from '#storage/records/second-factors.ts';
import { deleteSessions } from '#storage/records/sessions.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { knownUser } from '../people/invite-user.ts';
import { writeLetter } from '../people/write-letter.ts';
import { beginAnew, type PasswordAgain, whoGivesPassword } from './guarding.ts';

type Removal = PasswordAgain & { device: string };

/** Takes the application away that gives one codes. Gives back what this browser's cookie is to hold. */
export function removeCodes(newsroom: Newsroom, removal: Removal): Promise<string> {
  return remove(newsroom, removal, async (tx, userId) => {
    if (!(await codeKeyOf(tx, userId))) throw new Refusal('notFound', 'codes');
    await deleteCodeKey(tx, userId);
    return { action: 'codesRemoved', what: null };
  });
}

/** Takes one of one's passkeys away. Gives back what this browser's cookie is to hold. */
export function removePasskey(
  newsroom: Newsroom,
  { passkeyId, ...removal }: Removal & { passkeyId: number },
): Promise<string> {
  return remove(newsroom, removal, async (tx, userId) => {
    const passkey = (await passkeysOf(tx, userId)).find(({ id }) => id === passkeyId);
    if (!passkey) throw new Refusal('notFound', `passkey ${passkeyId}`);
    await deletePasskey(tx, { userId, id: passkeyId });
    return { action: 'passkeyRemoved', what: passkey.name };
  });
}

/**
 * Takes away all that someone shows besides the password, recovery codes too: the telephone is lost, and the paper with it.
 * They are signed out everywhere, and told.
 */
export async function resetSecondFactors(
  { db, clock, actor }: Newsroom,
  { userId }: { userId: number },
): Promise<void> {
  mustBeAllowed(actor, 'managePeople');
  await inTransaction(db, async (tx) => {
    const user = await knownUser(tx, userId);
    if (!user.hasSecondFactor) throw new Refusal('secondFactorMissing');
    await deleteSecondFactors(tx, userId);
    await deleteSessions(tx, { userId });
    const deed = { action: 'secondFactorsReset', subject: user.name, aboutUserId: userId } as const;
    await noteInJournal({ db: tx, clock, actor }, deed);
    await writeLetter({ db: tx, clock }, { kind: 'secondFactorsReset', to: user });
  });
}

type Removed = { action: Extract<JournalAction, 'codesRemoved' | 'passkeyRemoved'>; what: string | null };

async function remove(
  newsroom: Newsroom,
  { device, ...given }: Removal,
  take: (tx: Database, userId: number) => Promise<Removed>,
): Promise<string> {
  const { db, clock, actor } = newsroom;
  const user = await whoGivesPassword(newsroom, given);
  return inTransaction(db, async (tx) => {
    const { action, what } = await take(tx, user.id);
    await noteInJournal({ db: tx, clock, actor }, { action, subject: user.name, aboutUserId: user.id, before: what });
    await writeLetter({ db: tx, clock }, { kind: action, to: user, what: what ?? '' });
    return beginAnew(tx, newsroom, { user, device });
  });
}
