import { inTransaction } from '#storage/database.ts';
import { userById } from '#storage/queries/house/users.ts';
import { deleteSessions } from '#storage/records/sessions.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';

/** Ends one of someone's sessions, or all of them: one's own, or anybody's for who manages people. */
export async function endSessions(
  { db, clock, actor }: Newsroom,
  { userId, sessionId }: { userId: number; sessionId?: number },
): Promise<void> {
  if (actor.userId !== userId) mustBeAllowed(actor, 'managePeople');
  await inTransaction(db, async (tx) => {
    const user = await userById(tx, userId);
    if (!user) throw new Refusal('notFound', `user ${userId}`);
    const ended = await deleteSessions(tx, sessionId === undefined ? { userId } : { userId, id: sessionId });
    if (ended === 0) return;
    const deed = { action: 'sessionsEnded', subject: user.name, aboutUserId: userId, after: String(ended) } as const;
    await noteInJournal({ db: tx, clock, actor }, deed);
  });
}
