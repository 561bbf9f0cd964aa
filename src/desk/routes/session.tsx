import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, Hono } from 'hono';
import { momentOf } from '#content/clock.ts';
import { Refusal } from '#newsroom/errors.ts';
import { hashToken } from '#newsroom/secrets.ts';
import { signIn } from '#newsroom/sign-in.ts';
import { useLink } from '#newsroom/use-link.ts';
import { oneTimeLink, userById } from '#storage/queries/users.ts';
import { type DeskVisit, deskPage, deviceOf } from '../desk.ts';
import { formText } from '../forms.ts';
import type { Gates } from '../gates.tsx';
import { LinkPage, PlainPage, SignInPage } from '../pages/session-pages.tsx';

/** Signing in. */
export function sessionRoutes(app: Hono, { anybody }: Gates): void {
  app.get('/desk/session/', anybody(showSignIn));
  app.post('/desk/session/', anybody(submitSignIn));
  app.get('/desk/link/:token/', anybody(showLink));
  app.post('/desk/link/:token/', anybody(submitLink));
}

/** The form to sign in with. */
function showSignIn(visit: DeskVisit): Response | Promise<Response> {
  const page = deskPage(visit);
  const { c } = visit;
  const note = c.req.query('out') === '1' ? page.t('desk.signedOut') : null;
  return c.html(<SignInPage page={page} email="" next={safeNext(c.req.query('next'))} note={note} refusal={null} />);
}

/** Signs in, and goes to where one wanted to go. */
async function submitSignIn(visit: DeskVisit): Promise<Response> {
  const { c, cookie } = visit;
  const form = await c.req.formData();
  const email = formText(form, 'email');
  const next = safeNext(formText(form, 'next'));
  try {
    const attempt = { email, password: formText(form, 'password'), network: networkOf(c), device: deviceOf(c) };
    cookie.write(c, await signIn(visit, attempt));
    return c.redirect(next, 303);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const page = deskPage(visit);
    const refusal = page.t(`refusal.${error.code}`);
    const status = error.code === 'signInTooOften' ? 429 : 422;
    return c.html(<SignInPage page={page} email={email} next={next} note={null} refusal={refusal} />, status);
  }
}

/** What a one-time link opens; looking at it does not use it up. */
async function showLink(visit: DeskVisit): Promise<Response> {
  return linkPage(visit, { refusal: null, email: '', name: '' });
}

/** Uses a one-time link. */
async function submitLink(visit: DeskVisit): Promise<Response> {
  const { c, cookie, settings } = visit;
  const form = await c.req.formData();
  const [email, name] = [formText(form, 'email'), formText(form, 'name')];
  const use = {
    isAlsoEditor: form.has('isAlsoEditor'),
    token: c.req.param('token') ?? '',
    password: formText(form, 'password'),
    device: deviceOf(c),
  };
  try {
    cookie.write(c, await useLink(visit, { ...use, email, name, language: settings.language === 'en' ? 'en' : 'fr' }));
    return c.redirect('/desk/', 303);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return linkPage(visit, { refusal: deskPage(visit).t(`refusal.${error.code}`), email, name });
  }
}

async function linkPage(visit: DeskVisit, form: { refusal: string | null; email: string; name: string }) {
  const { c, db, clock } = visit;
  const page = { ...deskPage(visit), user: null };
  const link = await oneTimeLink(db, hashToken(c.req.param('token') ?? ''), momentOf(clock.now()));
  if (!link) {
    return c.html(
      <PlainPage page={page} title={page.t('desk.link.used')} text={page.t('desk.link.used.intro')} />,
      410,
    );
  }
  const email = link.userId === null ? form.email : ((await userById(db, link.userId))?.email ?? '');
  const status = form.refusal ? 422 : 200;
  return c.html(
    <LinkPage page={page} kind={link.kind} email={email} name={form.name} refusal={form.refusal} />,
    status,
  );
}

/** Only ever to a page of the desk. */
function safeNext(next: string | undefined): string {
  return next && /^\/desk\/[a-z0-9/-]*$/.test(next) ? next : '/desk/';
}

/** Who asks, by network address; behind a web server on this machine, whom that server says. */
function networkOf(c: Context): string {
  const direct = connectedFrom(c);
  const isLocal = direct === '' || /^(127\.|::1$|::ffff:127\.)/.test(direct);
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return (isLocal && forwarded) || direct;
}

function connectedFrom(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? '';
  } catch {
    return '';
  }
}
