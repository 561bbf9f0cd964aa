import { momentOf } from '#content/clock.ts';
import type { User } from '#content/user.ts';
import { type Session, sessionByToken } from '#storage/queries/house/users.ts';
import { touchSession } from '#storage/records/sessions.ts';
import type { Backstage } from '../context.ts';
import { hashToken } from './secrets.ts';
import { SESSION_DAYS } from './sign-in.ts';

/** A session in use is noted so often, in milliseconds: not at every click. */
const TOUCH_EVERY_MS = 10 * 60_000;

/** Who holds this cookie; null when the session has ended. A session in use lasts longer. */
export async function recogniseSession(
  { db, clock }: Backstage,
  token: string,
): Promise<{ session: Session; user: User } | null> {
  if (!/^[0-9a-f]{64}$/.test(token)) return null;
  const now = clock.now();
  const found = await sessionByToken(db, hashToken(token), momentOf(now));
  if (found && now.epochMilliseconds - Date.parse(found.session.lastSeenAt) > TOUCH_EVERY_MS) {
    const expiresAt = momentOf(now.add({ hours: SESSION_DAYS * 24 }));
    await touchSession(db, found.session.id, { lastSeenAt: momentOf(now), expiresAt });
  }
  return found;
}
