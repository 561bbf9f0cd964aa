import type { Hono } from 'hono';
import { momentOf } from '#content/clock.ts';
import { endSessions } from '#newsroom/end-sessions.ts';
import { sessionsOf } from '#storage/queries/users.ts';
import { deskPage, type SignedInVisit } from '../desk.ts';
import type { Gates } from '../gates.tsx';
import { AccountPage } from '../pages/account-page.tsx';

/** One’s own account. */
export function accountRoutes(app: Hono, { signedIn }: Gates): void {
  app.post('/desk/session/end/', signedIn(submitSignOut));
  app.get('/desk/me/', signedIn(showAccount));
  app.post('/desk/me/sessions/end/', signedIn(submitSessionEnd));
  app.post('/desk/me/sessions/:id{[0-9]+}/end/', signedIn(submitSessionEnd));
}

/** One's own account. */
async function showAccount(visit: SignedInVisit): Promise<Response> {
  const { c, db, clock, user, session } = visit;
  const sessions = await sessionsOf(db, user.id, momentOf(clock.now()));
  return c.html(<AccountPage page={deskPage(visit)} sessions={sessions} currentId={session.id} />);
}

/** Signs out of this device. */
async function submitSignOut(visit: SignedInVisit): Promise<Response> {
  return end(visit, visit.session.id);
}

/** Signs out of one device, or of all. */
async function submitSessionEnd(visit: SignedInVisit): Promise<Response> {
  const id = visit.c.req.param('id');
  return end(visit, id === undefined ? undefined : Number(id));
}

async function end(visit: SignedInVisit, sessionId: number | undefined): Promise<Response> {
  const { c, cookie, user, session } = visit;
  await endSessions(visit, sessionId === undefined ? { userId: user.id } : { userId: user.id, sessionId });
  if (sessionId !== undefined && sessionId !== session.id) return c.redirect('/desk/me/', 303);
  cookie.clear(c);
  return c.redirect('/desk/session/?out=1', 303);
}
