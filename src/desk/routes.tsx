import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { showScript } from './assets.ts';
import type { Desk } from './desk.ts';
import { gatesOf } from './gates.tsx';
import { accountRoutes } from './routes/account.tsx';
import { showBroken, showNothing } from './routes/errors.tsx';
import { journalRoutes } from './routes/journal.tsx';
import { peopleRoutes } from './routes/people.tsx';
import { previewRoutes } from './routes/preview.tsx';
import { publicationRoutes } from './routes/publication.tsx';
import { sessionRoutes } from './routes/session.tsx';

/** Every address of the desk; each file of `routes/` names its own. */
export function deskRoutes(desk: Desk): Hono {
  const app = new Hono({ strict: true });
  const gates = gatesOf(desk);
  // A form of another site must not act in the name of someone who is signed in here.
  app.use('/desk/*', csrf({ origin: (origin, c) => origin === desk.origin || origin === new URL(c.req.url).origin }));

  app.get('/desk/assets/:file', (c) => showScript(c, desk.scripts));
  for (const add of AREAS) add(app, gates);
  app.get('/desk/*', gates.signedIn(showNothing));
  app.onError((error, c) => {
    desk.reportError(error, c.req.path);
    return gates.anybody(showBroken)(c, async () => {});
  });
  return app;
}

const AREAS = [sessionRoutes, accountRoutes, peopleRoutes, journalRoutes, publicationRoutes, previewRoutes];
