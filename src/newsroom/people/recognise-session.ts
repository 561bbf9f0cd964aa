import { momentOf } from '#content/clock.ts';
import type { User } from '#content/user.ts';
import { type Session, sessionByToken } from '#storage/queries/house/users.ts';
import { touchSession } from '#storage/records/sessions.ts';
import type { Backstage } from '../context.ts';
import { hashToken } from './secrets.ts';
import { LONGEST_SESSION_DAYS, SESSION_DAYS } from './sign-in.ts';

/** A session in use is noted so often, in milliseconds: not at every click. */
const TOUCH_EVERY_MS = 10 * 60_000;

/** Who holds this cookie; null when the session has ended. A session in use lasts longer, up to its absolute end. */
export async function recogniseSession(
  { db, clock }: Backstage,
  token: string,
): Promise<{ session: Session; user: User } | null> {
  if (!/^[0-9a-f]{64}$/.test(token)) return null;
  const now = clock.now();
  const found = await sessionByToken(db, hashToken(token), momentOf(now));
  if (found && now.epochMilliseconds - Date.parse(found.session.lastSeenAt) > TOUCH_EVERY_MS) {
    const last = Temporal.Instant.from(found.session.createdAt).add({ hours: LONGEST_SESSION_DAYS * 24 });
    const next = now.add({ hours: SESSION_DAYS * 24 });
    const expiresAt = momentOf(Temporal.Instant.compare(next, last) < 0 ? next : last);
    await touchSession(db, found.session.id, { lastSeenAt: momentOf(now), expiresAt });
  }
  return found;
}
