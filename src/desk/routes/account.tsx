import type { Hono } from 'hono';
import { momentOf } from '#content/clock.ts';
import { COMMENT_LETTERS } from '#content/comment-letters.ts';
import { Refusal } from '#newsroom/errors.ts';
import { changeAccount } from '#newsroom/people/change-account.ts';
import { changePassword } from '#newsroom/people/change-password.ts';
import { chooseCommentLetters } from '#newsroom/people/choose-comment-letters.ts';
import { endSessions } from '#newsroom/people/end-sessions.ts';
import { authorById } from '#storage/queries/house/authors.ts';
import { sessionsOf } from '#storage/queries/house/users.ts';
import { subscriberOf } from '#web/network-of.ts';
import { orAgain } from '../answers.ts';
import { deskPage, deviceOf, type SignedInVisit } from '../desk.ts';
import { formText } from '../forms.ts';
import type { Gates } from '../gates.tsx';
import { AccountPage } from '../pages/account-page.tsx';
import { languageIn } from './people.tsx';

/** One’s own account. */
export function accountRoutes(app: Hono, { signedIn }: Gates): void {
  app.post('/desk/session/end/', signedIn(submitSignOut));
  app.get('/desk/me/', signedIn(showAccount));
  app.post('/desk/me/details/', signedIn(submitDetails));
  app.post('/desk/me/password/', signedIn(submitPassword));
  app.post('/desk/me/letters/', signedIn(submitLetters, 'moderateComments'));
  app.post('/desk/me/sessions/end/', signedIn(submitSessionEnd));
  app.post('/desk/me/sessions/:id{[0-9]{1,9}}/end/', signedIn(submitSessionEnd));
}

/** Name, language, password and devices. */
function showAccount(visit: SignedInVisit): Promise<Response> {
  return accountPage(visit, visit.user.name);
}

/** Gives oneself another name, or the desk another language. */
async function submitDetails(visit: SignedInVisit): Promise<Response> {
  const form = await visit.c.req.formData();
  const name = formText(form, 'name');
  const language = languageIn(form, visit.user.language);
  return orAgain(
    visit,
    async () => {
      await changeAccount(visit, { userId: visit.user.id, name, language });
      return '/desk/me/?done=details';
    },
    (refused) => accountPage(refused, name),
  );
}

/** Gives oneself another password; this browser's session begins anew. */
async function submitPassword(visit: SignedInVisit): Promise<Response> {
  const { c, cookie } = visit;
  const form = await c.req.formData();
  const passwords = { current: formText(form, 'current'), next: formText(form, 'password') };
  return orAgain(
    visit,
    async () => {
      cookie.write(c, await changePassword(visit, { ...passwords, network: subscriberOf(c), device: deviceOf(c) }));
      return '/desk/me/?done=password';
    },
    showAccount,
  );
}

/** Chooses when one is written to of comments that wait. */
async function submitLetters(visit: SignedInVisit): Promise<Response> {
  const form = await visit.c.req.formData();
  const letters = COMMENT_LETTERS.find((each) => each === formText(form, 'letters'));
  if (!letters) throw new Refusal('nothingChosen');
  await chooseCommentLetters(visit, { letters });
  return visit.c.redirect('/desk/me/?done=letters', 303);
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

async function accountPage(visit: SignedInVisit, name: string): Promise<Response> {
  const { c, db, clock, user, session } = visit;
  const sessions = await sessionsOf(db, user.id, momentOf(clock.now()));
  const author = user.authorId === null ? null : await authorById(db, user.authorId);
  const about = { user, name, author, sessions, currentId: session.id };
  return c.html(<AccountPage page={deskPage(visit)} {...about} />);
}
