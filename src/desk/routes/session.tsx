import type { Hono } from 'hono';
import { momentOf } from '#content/clock.ts';
import { askPassword } from '#newsroom/people/ask-password.ts';
import { hashToken } from '#newsroom/people/secrets.ts';
import { signIn } from '#newsroom/people/sign-in.ts';
import { useLink } from '#newsroom/people/use-link.ts';
import { oneTimeLink, userById } from '#storage/queries/house/users.ts';
import { subscriberOf } from '#web/network-of.ts';
import { orAgain } from '../answers.ts';
import { type DeskPage, type DeskVisit, deskPage, deviceOf, type SignedInVisit } from '../desk.ts';
import { formTokenOf } from '../form-token.ts';
import { formText, formTexts } from '../forms.ts';
import type { Gates } from '../gates.tsx';
import { ForgottenPage, type LinkForm, LinkPage, SignInPage, UsedLinkPage } from '../pages/session-pages.tsx';
import { passkeyPlace } from '../passkey-place.ts';
import { safeNext } from '../safe-next.ts';
import { enter } from './second-step.tsx';

/** Signing in. */
export function sessionRoutes(app: Hono, { anybody, signedIn }: Gates): void {
  app.get('/desk/session/', anybody(showSignIn));
  app.get('/desk/session/token/', signedIn(tellToken));
  app.post('/desk/session/', anybody(submitSignIn));
  app.get('/desk/session/forgotten/', anybody(showForgotten));
  app.post('/desk/session/forgotten/', anybody(submitForgotten));
  app.get('/desk/link/:token/', anybody(showLink));
  app.post('/desk/link/:token/', anybody(submitLink));
}

/** The form to sign in with. */
function showSignIn(visit: DeskVisit): Response | Promise<Response> {
  const page = deskPage(visit);
  const { c } = visit;
  const next = safeNext(c.req.query('next'));
  if (visit.user) return c.redirect(next, 303);
  const note = c.req.query('out') === '1' ? page.t('desk.signedOut') : null;
  const isRefused = c.req.query('passkey') === 'refused';
  const told = isRefused ? { ...page, refusal: page.t('refusal.passkeyRefused') } : page;
  return signInPage(visit, told, { email: '', next, note });
}

/** Signs in, and goes to where one wanted to go. */
async function submitSignIn(visit: DeskVisit): Promise<Response> {
  const { c, cookie } = visit;
  const form = await c.req.formData();
  const email = formText(form, 'email');
  const next = safeNext(formText(form, 'next'));
  const from = { network: subscriberOf(c), device: deviceOf(c), formerToken: cookie.read(c) };
  return orAgain(
    visit,
    async () => {
      return enter(visit, await signIn(visit, { email, password: formText(form, 'password'), ...from }), next);
    },
    (refused) => signInPage(visit, outsidePage(refused), { email, next, note: null }),
  );
}

type SignInMatter = { email: string; next: string; note: string | null };

function signInPage({ c, origin }: DeskVisit, page: DeskPage, matter: SignInMatter): Response | Promise<Response> {
  return c.html(<SignInPage page={page} rpId={passkeyPlace(origin).rpId} {...matter} />);
}

/** The token of the session that this browser has now, for a page that was shown in one before. */
function tellToken({ c, secret, session }: SignedInVisit): Response {
  return c.json({ token: formTokenOf(secret, session) });
}

/** The form to ask for a new password with. */
function showForgotten(visit: DeskVisit): Response | Promise<Response> {
  return forgottenPage(visit, false);
}

/** Asks for a new password. The answer is the same, and takes the same time, whether there is such an account or not. */
async function submitForgotten(visit: DeskVisit): Promise<Response> {
  const { c, origin } = visit;
  const form = await c.req.formData();
  await askPassword(visit, { email: formText(form, 'email'), network: subscriberOf(c), origin });
  return forgottenPage(visit, true);
}

function forgottenPage(visit: DeskVisit, isDone: boolean): Response | Promise<Response> {
  const { c, hasMailServer } = visit;
  return c.html(<ForgottenPage page={outsidePage(visit)} isDone={isDone} hasMailServer={hasMailServer} />);
}

/** What a one-time link opens; looking at it does not use it up. */
function showLink(visit: DeskVisit): Promise<Response> {
  return linkPage(visit, { email: '', name: '', isAlsoEditor: true });
}

/** Uses a one-time link. */
async function submitLink(visit: DeskVisit): Promise<Response> {
  const { c, cookie, settings } = visit;
  const form = await c.req.formData();
  const person = { ...formTexts(form, ['email', 'name']), isAlsoEditor: form.has('isAlsoEditor') };
  const use = {
    token: c.req.param('token') ?? '',
    password: formText(form, 'password'),
    device: deviceOf(c),
    formerToken: cookie.read(c),
  };
  return orAgain(
    visit,
    async () => {
      const language = settings.language === 'en' ? 'en' : 'fr';
      return enter(visit, await useLink(visit, { ...use, ...person, language }), '/desk/');
    },
    (refused) => linkPage(refused, person),
  );
}

async function linkPage(visit: DeskVisit, form: LinkForm): Promise<Response> {
  const { c, db, clock } = visit;
  const page = outsidePage(visit);
  const link = await oneTimeLink(db, hashToken(c.req.param('token') ?? ''), momentOf(clock.now()));
  if (!link) return c.html(<UsedLinkPage page={page} />, 410);
  const email = link.userId === null ? form.email : ((await userById(db, link.userId))?.email ?? '');
  return c.html(<LinkPage page={page} kind={link.kind} form={{ ...form, email }} />);
}

/** A page for whoever is not in yet: without the desk's menus, even if somebody else has left this browser signed in. */
function outsidePage(visit: DeskVisit): DeskPage {
  return { ...deskPage(visit), user: null, formToken: '' };
}
