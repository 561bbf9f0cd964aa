import type { Context, Handler, Hono } from 'hono';
import { type Action, may } from '#content/permissions.ts';
import { Refusal } from '#newsroom/errors.ts';
import { recogniseSession } from '#newsroom/people/recognise-session.ts';
import { readSettings } from '#storage/queries/house/settings.ts';
import { withoutVoidSlashes } from '#web/void-elements.ts';
import { type Desk, type DeskVisit, deskPage, type SignedInVisit } from './desk.ts';
import { wantsJson } from './json.ts';
import { PlainPage } from './pages/session-pages.tsx';
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
  const anybody: Gates['anybody'] = (show) => async (c) => finished(await show(await visitOf(desk, c)));
  return {
    anybody,
    signedIn: (show, action) => anybody((visit) => guarded(visit, { show, action })),
  };
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
  if (action && !may(user.roles, action)) return refused(visit, { code: 'notAllowed', status: 403 });
  const { id: userId, name, roles, authorId } = user;
  try {
    return await show({ ...visit, user, session, actor: { userId, name, roles, authorId } });
  } catch (error) {
    const refusal = error instanceof Refusal ? error : storageRefusal(error);
    if (!refusal) throw error;
    if (refusal !== error) visit.reportError(error, c.req.path);
    return refused(visit, { code: refusal.code, status: statusOf(refusal) });
  }
}

/** A script is told by the status alone; a person is sent to sign in, and comes back. */
function askToSignIn(c: Context): Response {
  if (wantsJson(c)) return c.json({ refusal: 'signedOut' }, 401);
  const { pathname, search } = new URL(c.req.url);
  const next = c.req.method === 'GET' ? pathname + search : '/desk/';
  return c.redirect(`/desk/session/?next=${encodeURIComponent(next).replaceAll('%2F', '/')}`, 303);
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
