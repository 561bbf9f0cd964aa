import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { except } from 'hono/combine';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { sameOrigin } from '#web/same-origin.ts';
import { showScript } from './assets.ts';
import type { Desk } from './desk.ts';
import { gatesOf } from './gates.tsx';
import { MOST_BYTES } from './json.ts';
import { accountRoutes } from './routes/account.tsx';
import { articlesRoutes } from './routes/articles.tsx';
import { backupsRoutes } from './routes/backups.tsx';
import { commentRulesRoutes } from './routes/comment-rules.tsx';
import { commentsRoutes } from './routes/comments.tsx';
import { deliveriesRoutes } from './routes/deliveries.tsx';
import { draftRoutes } from './routes/drafts.ts';
import { editorRoutes } from './routes/editor.tsx';
import { showBroken, showNothing, showTooLong, showTrouble } from './routes/errors.tsx';
import { frontRoutes } from './routes/front.tsx';
import { homeRoutes } from './routes/home.tsx';
import { houseRoutes } from './routes/house.tsx';
import { importRoutes } from './routes/import.tsx';
import { journalRoutes } from './routes/journal.tsx';
import { linksRoutes } from './routes/links.tsx';
import { moderationLinkRoutes } from './routes/moderation-link.tsx';
import { noteRoutes } from './routes/notes.tsx';
import { peopleRoutes } from './routes/people.tsx';
import { personRoutes } from './routes/person.tsx';
import { pictureRoutes } from './routes/picture.tsx';
import { libraryRoutes } from './routes/pictures.tsx';
import { planningRoutes } from './routes/planning.tsx';
import { previewRoutes } from './routes/preview.tsx';
import { publicationRoutes } from './routes/publication.tsx';
import { secondFactorRoutes } from './routes/second-factor.tsx';
import { secondStepRoutes } from './routes/second-step.tsx';
import { sessionRoutes } from './routes/session.tsx';
import { uploadRoutes } from './routes/uploads.ts';
import { versionRoutes } from './routes/versions.tsx';
import { storageRefusal } from './storage-refusal.ts';

/** Every address of the desk; each file of `routes/` names its own. */
export function deskRoutes(desk: Desk): Hono {
  const app = new Hono({ strict: true });
  const gates = gatesOf(desk);
  // No page of another site may act in the name of someone who is signed in here, be it by a form or by a script.
  const isOurs = (origin: string, url: string) => origin === desk.origin || origin === new URL(url).origin;
  app.use('/desk/*', csrf({ origin: (origin, c) => isOurs(origin, c.req.url) }));
  app.use('/desk/*', sameOrigin(isOurs));

  app.use(
    '/desk/*',
    except(
      (c) => takesFiles(c.req.path),
      bodyLimit({ maxSize: MOST_BYTES, onError: gates.anybody(showTooLong) as never }),
    ),
  );

  app.get('/desk/assets/:file', (c) => showScript(c, desk.scripts));
  for (const add of AREAS) add(app, gates);
  app.get('/desk/*', gates.signedIn(showNothing));
  app.onError(async (error, c) => {
    // What another site's page sent is refused, and is no failure.
    if (error instanceof HTTPException) return error.getResponse();
    desk.reportError(error, c.req.path);
    const trouble = storageRefusal(error);
    if (trouble) return showTrouble(c, { code: trouble.code, masthead: desk.masthead() });
    return gates.anybody(showBroken)(c, async () => {});
  });
  return app;
}

/** Whether a file is sent to a path, which may be large, and take its time; each such route has a limit of its own. */
export function takesFiles(path: string): boolean {
  return /^\/desk\/(uploads\/.*|pictures\/(\d+\/file\/)?|import\/(\d+\/)?file\/)$/.test(path);
}

const AREAS = [
  // One a line, so that two who add one do not meet.
  sessionRoutes,
  secondStepRoutes,
  secondFactorRoutes,
  accountRoutes,
  homeRoutes,
  articlesRoutes,
  commentsRoutes,
  commentRulesRoutes,
  moderationLinkRoutes,
  planningRoutes,
  draftRoutes,
  versionRoutes,
  noteRoutes,
  frontRoutes,
  houseRoutes,
  libraryRoutes,
  pictureRoutes,
  uploadRoutes,
  peopleRoutes,
  personRoutes,
  journalRoutes,
  deliveriesRoutes,
  linksRoutes,
  editorRoutes,
  publicationRoutes,
  previewRoutes,
  importRoutes,
  backupsRoutes,
];
