import { momentOf } from '#content/clock.ts';
import type { Role } from '#content/permissions.ts';
import { tidyName } from '#content/user.ts';
import { inTransaction } from '#storage/database.ts';
import { hasUsers, oneTimeLink, userById } from '#storage/queries/house/users.ts';
import { addJournalEntry } from '#storage/records/journal.ts';
import {
  deleteOneTimeLink,
  deleteOneTimeLinks,
  deleteSessionByToken,
  deleteSessions,
} from '#storage/records/sessions.ts';
import { updateUser } from '#storage/records/users.ts';
import type { Backstage } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { enterUser } from './invite-user.ts';
import { acceptable, hashPassword, hashToken } from './secrets.ts';
import { askSecondFactor, beginSession, type Entrance } from './sign-in.ts';
import { tieAuthor } from './tie-author.ts';
import { mustBeHardToGuess } from './weigh-password.ts';
import { writeLetter } from './write-letter.ts';

/** What someone who opened a link sends; e-mail and name only from the first administrator. */
export type LinkUse = {
  token: string;
  password: string;
  device: string;
  /** What this browser's cookie held until now: that session ends, whoever's it was. */
  formerToken?: string | null;
  email?: string;
  name?: string;
  language?: string;
  /** Whether the first administrator also leads the newsroom. */
  isAlsoEditor?: boolean;
};

/**
 * Uses a one-time link: sets the password, ends the sessions that were open, and signs its owner in, or asks for their second
 * factor: whoever reads somebody's letters does not get past it. A refusal leaves the link good for another try.
 */
export async function useLink({ db, clock }: Backstage, use: LinkUse): Promise<Entrance> {
  const password = acceptable(use.password);
  // Asked before the costly hash, so that nobody can keep the machine busy with links that are none.
  const opened = await oneTimeLink(db, hashToken(use.token), momentOf(clock.now()));
  if (!opened) throw new Refusal('linkUsed');
  const known = opened.userId === null ? null : await userById(db, opened.userId);
  await mustBeHardToGuess(db, password, known ?? { email: use.email ?? '', name: use.name ?? '' });
  const passwordHash = await hashPassword(password);
  return inTransaction(db, async (tx) => {
    const now = momentOf(clock.now());
    const link = await oneTimeLink(tx, hashToken(use.token), now);
    if (!link || !(await deleteOneTimeLink(tx, hashToken(use.token)))) throw new Refusal('linkUsed');
    const userId = link.userId ?? (await enterFirstAdministrator({ db: tx, clock }, use));
    const user = await userById(tx, userId);
    if (!user || user.isDisabled) throw new Refusal('linkUsed');
    await updateUser(tx, userId, { passwordHash });
    await deleteOneTimeLinks(tx, userId);
    await deleteSessions(tx, { userId });
    if (use.formerToken) await deleteSessionByToken(tx, hashToken(use.formerToken));
    const line = { at: now, actorId: userId, actorName: user.name, aboutUserId: userId };
    await addJournalEntry(tx, { ...line, action: 'passwordSet', subject: user.name });
    if (link.kind === 'passwordReset') await writeLetter({ db: tx, clock }, { kind: 'passwordChanged', to: user });
    if (user.hasSecondFactor) return askSecondFactor({ db: tx, clock }, userId);
    const token = await beginSession({ db: tx, clock }, { user, device: use.device, hasSecondFactor: false });
    return { is: 'in', token };
  });
}

/** Who also leads the newsroom gets a byline too: in a new newspaper there is no other to sign the first article with. */
async function enterFirstAdministrator(
  { db: tx, clock }: Backstage,
  { email = '', name = '', language = 'fr', isAlsoEditor = false }: LinkUse,
): Promise<number> {
  if (await hasUsers(tx)) throw new Refusal('linkUsed');
  const at = momentOf(clock.now());
  const roles: Role[] = isAlsoEditor ? ['editor', 'administrator'] : ['administrator'];
  const userId = await enterUser(tx, { email, name, roles, language, createdAt: at });
  const actor = { userId, name: tidyName(name), roles, authorId: null };
  const deed = { action: 'userCreated', aboutUserId: userId, subject: actor.name, after: roles.join(' ') } as const;
  await noteInJournal({ db: tx, clock, actor }, deed);
  if (isAlsoEditor) await tieAuthor({ db: tx, clock, actor }, { userId, author: 'new' });
  return userId;
}
