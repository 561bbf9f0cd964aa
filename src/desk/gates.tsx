import type { Context, Handler, Hono } from 'hono';
import { type Action, may } from '#content/permissions.ts';
import { mustHaveSecondFactor } from '#content/second-factor.ts';
import { Refusal } from '#newsroom/errors.ts';
import { recogniseSession } from '#newsroom/people/recognise-session.ts';
import { readSettings } from '#storage/queries/house/settings.ts';
import { subscriberOf } from '#web/network-of.ts';
import { type Rate, throttle, tooOften } from '#web/throttle.ts';
import { withoutVoidSlashes } from '#web/void-elements.ts';
import { type Desk, type DeskVisit, deskPage, type SignedInVisit } from './desk.ts';
import { fieldsOf, hasFormToken, TOKEN_FIELD } from './form-token.ts';
import { wantsJson } from './json.ts';
import { AgainPage } from './pages/again-page.tsx';
import { PlainPage } from './pages/session-pages.tsx';
import { SECOND_FACTOR_PATH } from './second-factor-path.ts';
import { isOfStorage, storageRefusal } from './storage-refusal.ts';

/** Answers one request at the desk. */
export type Show<V> = (visit: V) => Response | Promise<Response>;

/** The ways into a page: by anybody, or by who is signed in and, if said so, has that right. */
export type Gates = {
  anybody: (show: Show<DeskVisit>) => Handler;
  signedIn: (show: Show<SignedInVisit>, action?: Action) => Handler;
};

/** Adds pages and forms that one right opens. */
export function behind(app: Hono, { signedIn }: Gates, action: Action) {
  return {
    get: (path: string, show: Show<SignedInVisit>) => app.get(path, signedIn(show, action)),
    post: (path: string, show: Show<SignedInVisit>) => app.post(path, signedIn(show, action)),
  };
}

/** The gates of this desk. A page says which right opens it; the verbs behind it check again. */
export function gatesOf(desk: Desk): Gates {
  const [bySubscriber, byPerson] = [throttle(OUTSIDE, desk.clock), throttle(INSIDE, desk.clock)];
  const anybody: Gates['anybody'] = (show) => async (c) => {
    refuseBrokenForms(c);
    const visit = await visitOf(desk, c);
    const take = () => (visit.user ? byPerson.take(String(visit.user.id)) : bySubscriber.take(subscriberOf(c)));
    const wait = isCounted(c) ? take() : null;
    return finished(await (wait === null ? orRefused(visit, () => show(visit)) : askToWait(visit, wait)));
  };
  return {
    anybody,
    signedIn: (show, action) => anybody((visit) => guarded(visit, { show, action })),
  };
}

/** What whoever is not signed in may ask of the desk's door: a newsroom that all comes in at nine has one address. */
const OUTSIDE: Rate = { burst: 120, perMinute: 60 };

/** What one person may do: far more than hands do, and less than a script that has gone mad. */
const INSIDE: Rate = { burst: 1000, perMinute: 600 };

/**
 * Whether a request is counted: what changes something, and the drafts that are drawn for outsiders. Parts of files are not:
 * how much of them comes in is counted by the day.
 */
function isCounted({ req }: Context): boolean {
  if (req.path.startsWith('/desk/apercu/')) return true;
  return !/^(GET|HEAD|OPTIONS|PATCH)$/.test(req.method);
}

/** Too much at once: in words for a person, in JSON for a script. Nothing was done. */
function askToWait(visit: DeskVisit, seconds: number): Response | Promise<Response> {
  const { c } = visit;
  const page = deskPage(visit);
  tooOften(c, seconds);
  if (wantsJson(c)) return c.json({ refusal: 'tooOften', text: page.t('refusal.tooOften') });
  const text = visit.user ? page.t('refusal.tooOften') : page.t('guard.tooOften.intro', { seconds });
  return c.html(<PlainPage page={page} title={page.t('guard.tooOften')} text={text} />);
}

async function visitOf(desk: Desk, c: Context): Promise<DeskVisit> {
  const settings = await readSettings(desk.db);
  const token = desk.cookie.read(c);
  const found = token ? await recogniseSession(desk, token) : null;
  return { ...desk, c, settings, user: found?.user ?? null, session: found?.session ?? null, refusal: null };
}

type Guarded = { show: Show<SignedInVisit>; action: Action | undefined };

async function guarded(visit: DeskVisit, { show, action }: Guarded): Promise<Response> {
  const { c, user, session } = visit;
  if (!user || !session) return askToSignIn(c);
  if (!(await hasFormToken(c, visit.secret, session))) return askAgain(visit);
  if (isLacking(visit) && !isWayToSecondFactor(c.req.path)) return leadToSecondFactor(visit);
  if (action && !may(user.roles, action)) return refused(visit, { code: 'notAllowed', status: 403 });
  const { id: userId, name, roles, authorId } = user;
  return show({ ...visit, user, session, actor: { userId, name, roles, authorId } });
}

/** What is refused, and no form took back, is told. */
async function orRefused(visit: DeskVisit, work: () => Response | Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    const refusal = error instanceof Refusal ? error : storageRefusal(error);
    if (!refusal) throw error;
    if (refusal !== error) visit.reportError(error, visit.c.req.path);
    return refused(visit, { code: refusal.code, status: statusOf(refusal) });
  }
}

/**
 * What comes where a form is wanted, and is none or broke off on the way, is refused wherever it is read: taken for a form without
 * fields, it would empty what they hold.
 */
function refuseBrokenForms({ req }: Context): void {
  const read = req.formData.bind(req);
  req.formData = () =>
    read().catch((error: Error) => {
      throw new Refusal('formBroken', error.message);
    });
}

/** A script is told by the status alone; a person is sent to sign in, and comes back. */
function askToSignIn(c: Context): Response {
  if (wantsJson(c)) return c.json({ refusal: 'signedOut' }, 401);
  const { pathname, search } = new URL(c.req.url);
  const next = c.req.method === 'GET' ? pathname + search : '/desk/';
  return c.redirect(`/desk/session/?next=${encodeURIComponent(next).replaceAll('%2F', '/')}`, 303);
}

/** What a page of another session has sent is not done before its sender says so again; a script is told. */
async function askAgain(visit: DeskVisit): Promise<Response> {
  const { c } = visit;
  const page = deskPage(visit);
  c.header('Griot-Refusal', 'formTooOld');
  const text = page.t('refusal.formTooOld');
  if (wantsJson(c)) return c.json({ refusal: 'formTooOld', text }, 403);
  const sent = await fieldsOf(c);
  const fields = sent && [...sent].filter((entry): entry is [string, string] => isKept(entry));
  return c.html(<AgainPage page={{ ...page, refusal: text }} fields={fields} />, 403);
}

/** A secret that was typed is not written into a page. */
function isKept([name, value]: [string, FormDataEntryValue]): boolean {
  return typeof value === 'string' && ![TOKEN_FIELD, 'password', 'current', 'code', 'credential'].includes(name);
}

/** Whether the newspaper asks more of somebody than the password that they have. */
export function isLacking({ user, settings }: DeskVisit): boolean {
  return user !== null && !user.hasSecondFactor && mustHaveSecondFactor(user.roles, settings.secondFactorRoles);
}

/** The pages that one needs on the way, and the way out. */
function isWayToSecondFactor(path: string): boolean {
  return path.startsWith(SECOND_FACTOR_PATH) || path.startsWith('/desk/session/');
}

function leadToSecondFactor(visit: DeskVisit): Response | Promise<Response> {
  if (!wantsJson(visit.c)) return visit.c.redirect(SECOND_FACTOR_PATH, 303);
  return refused(visit, { code: 'secondFactorRequired', status: 403 });
}

function statusOf({ code }: Refusal): RefusedAs['status'] {
  if (isOfStorage(code)) return 503;
  return code === 'notFound' ? 404 : code === 'notAllowed' ? 403 : 422;
}

type RefusedAs = { code: Refusal['code']; status: 403 | 404 | 422 | 503 };

/** A refusal that no form took back: in words for a person, in JSON for a script. */
function refused(visit: DeskVisit, { code, status }: RefusedAs): Response | Promise<Response> {
  const { c } = visit;
  const page = deskPage(visit);
  const text = page.t(`refusal.${code}`);
  if (wantsJson(c)) return c.json({ refusal: code, text }, status);
  const isForbidden = code === 'notAllowed';
  const title = page.t(isForbidden ? 'desk.forbidden' : status === 503 ? 'trouble.title' : 'desk.refused');
  return c.html(
    <PlainPage page={page} title={title} text={isForbidden ? page.t('desk.forbidden.intro') : text} />,
    status,
  );
}

/** Nothing of the desk is ever kept by a browser or on the way to it. */
async function finished(answer: Response): Promise<Response> {
  const isPage = answer.headers.get('Content-Type')?.startsWith('text/html') ?? false;
  const result = isPage
    ? new Response(withoutVoidSlashes(await answer.text()), answer)
    : new Response(answer.body, answer);
  if (!result.headers.has('Cache-Control')) result.headers.set('Cache-Control', 'no-store');
  result.headers.set('Referrer-Policy', 'same-origin');
  return result;
}
