import { type Context, type Handler, Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { type Action, may } from '#content/permissions.ts';
import { recogniseSession } from '#newsroom/recognise-session.ts';
import { readSettings } from '#storage/queries/settings.ts';
import { withoutVoidSlashes } from '#web/void-elements.ts';
import { type Desk, type DeskVisit, deskPage, type SignedInVisit } from './desk.ts';
import { PlainPage } from './pages/session-pages.tsx';
import { showAccount, showHome, submitSessionEnd, submitSignOut } from './routes/account.tsx';
import { showJournal } from './routes/journal.tsx';
import { showPeople, submitAccess, submitInvitation, submitPasswordLink, submitRole } from './routes/people.tsx';
import { showLink, showSignIn, submitLink, submitSignIn } from './routes/session.tsx';

/** Every address of the desk. A page says which right opens it; the verbs behind it check again. */
export function deskRoutes(desk: Desk): Hono {
  const app = new Hono({ strict: true });
  const anybody =
    (show: Show<DeskVisit>): Handler =>
    async (c) =>
      finished(await show(await visitOf(desk, c)));
  const signedIn = (show: Show<SignedInVisit>, action?: Action): Handler => {
    return anybody((visit) => guarded(visit, { show, action }));
  };

  // A form of another site must not act in the name of someone who is signed in here.
  app.use('/desk/*', csrf({ origin: (origin, c) => origin === desk.origin || origin === new URL(c.req.url).origin }));

  app.get('/desk/session/', anybody(showSignIn));
  app.post('/desk/session/', anybody(submitSignIn));
  app.post('/desk/session/end/', signedIn(submitSignOut));
  app.get('/desk/link/:token/', anybody(showLink));
  app.post('/desk/link/:token/', anybody(submitLink));

  app.get('/desk/', signedIn(showHome));
  app.get('/desk/me/', signedIn(showAccount));
  app.post('/desk/me/sessions/end/', signedIn(submitSessionEnd));
  app.post('/desk/me/sessions/:id{[0-9]+}/end/', signedIn(submitSessionEnd));

  app.get('/desk/people/', signedIn(showPeople, 'managePeople'));
  app.post('/desk/people/', signedIn(submitInvitation, 'managePeople'));
  app.post('/desk/people/:id{[0-9]+}/role/', signedIn(submitRole, 'managePeople'));
  app.post('/desk/people/:id{[0-9]+}/closing/', signedIn(submitAccess(true), 'managePeople'));
  app.post('/desk/people/:id{[0-9]+}/opening/', signedIn(submitAccess(false), 'managePeople'));
  app.post('/desk/people/:id{[0-9]+}/password/', signedIn(submitPasswordLink, 'managePeople'));
  app.get('/desk/journal/', signedIn(showJournal, 'readJournal'));
  return app;
}

type Show<V> = (visit: V) => Response | Promise<Response>;

async function visitOf(desk: Desk, c: Context): Promise<DeskVisit> {
  const settings = await readSettings(desk.db);
  const token = desk.cookie.read(c);
  const found = token ? await recogniseSession(desk, token) : null;
  return { ...desk, c, settings, user: found?.user ?? null, session: found?.session ?? null };
}

type Guarded = { show: Show<SignedInVisit>; action: Action | undefined };

function guarded(visit: DeskVisit, { show, action }: Guarded): Response | Promise<Response> {
  const { c, user, session } = visit;
  if (!user || !session) {
    const next = c.req.method === 'GET' ? new URL(c.req.url).pathname : '/desk/';
    return c.redirect(`/desk/session/?next=${next}`, 303);
  }
  if (action && !may(user.role, action)) {
    const page = deskPage(visit);
    return c.html(
      <PlainPage page={page} title={page.t('desk.forbidden')} text={page.t('desk.forbidden.intro')} />,
      403,
    );
  }
  return show({ ...visit, user, session, actor: { userId: user.id, name: user.name, role: user.role } });
}

/** Nothing of the desk is ever kept by a browser or on the way to it. */
async function finished(answer: Response): Promise<Response> {
  const isPage = answer.headers.get('Content-Type')?.startsWith('text/html') ?? false;
  const result = isPage
    ? new Response(withoutVoidSlashes(await answer.text()), answer)
    : new Response(answer.body, answer);
  result.headers.set('Cache-Control', 'no-store');
  result.headers.set('Referrer-Policy', 'same-origin');
  return result;
}
