import { tidyName } from '#content/user.ts';
import { inTransaction } from '#storage/database.ts';
import { deleteOneTimeLinks } from '#storage/records/sessions.ts';
import { updateUser } from '#storage/records/users.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { freeEmail, knownUser } from './invite-user.ts';
import { writeLetter } from './write-letter.ts';

/** Gives an account another name, or the desk another language: one's own, or anybody's for who manages people. */
export async function changeAccount(
  { db, clock, actor }: Newsroom,
  { userId, language, ...wanted }: { userId: number; name: string; language: 'fr' | 'en' },
): Promise<void> {
  if (actor.userId !== userId) mustBeAllowed(actor, 'managePeople');
  const name = tidyName(wanted.name);
  if (name === '') throw new Refusal('nameMissing');
  await inTransaction(db, async (tx) => {
    const user = await knownUser(tx, userId);
    await updateUser(tx, userId, { name, language });
    if (name === user.name) return;
    const deed = { action: 'userRenamed', subject: user.name, aboutUserId: userId, after: name } as const;
    await noteInJournal({ db: tx, clock, actor }, deed);
  });
}

/**
 * Gives someone the e-mail by which they sign in from now on. Links that were sent to the one before no longer work, and
 * the one before is told. Neither is written in the journal, which editors read.
 */
export async function changeEmail(
  { db, clock, actor }: Newsroom,
  { userId, email }: { userId: number; email: string },
): Promise<void> {
  mustBeAllowed(actor, 'managePeople');
  await inTransaction(db, async (tx) => {
    const user = await knownUser(tx, userId);
    if (email.trim().toLowerCase() === user.email) return;
    await updateUser(tx, userId, { email: await freeEmail(tx, email) });
    await deleteOneTimeLinks(tx, userId);
    if (user.hasPassword) await writeLetter({ db: tx, clock }, { kind: 'emailChanged', to: user, by: actor.name });
    const deed = { action: 'emailChanged', subject: user.name, aboutUserId: userId } as const;
    await noteInJournal({ db: tx, clock, actor }, deed);
  });
}
