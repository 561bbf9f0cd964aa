import { type Context, Hono } from 'hono';
import type { Clock } from '#content/clock.ts';
import type { Settings } from '#content/settings.ts';
import type { DeskScripts } from '#desk/assets.ts';
import { deskRoutes } from '#desk/routes.tsx';
import { deskStyles } from '#desk/styles/desk.ts';
import { diskStore } from '#media/stores/disk.ts';
import type { Secret } from '#newsroom/keys.ts';
import { frontPreview } from '#site/front-preview.tsx';
import { draftViewer } from '#site/preview.tsx';
import { siteRoutes } from '#site/routes.ts';
import type { Database } from '#storage/database.ts';
import { canonicalAddress } from '#web/canonical-address.ts';
import { compression } from '#web/compression.ts';
import { conditionalRequests } from '#web/conditional-requests.ts';
import type { KeptAnswers } from '#web/kept-answers.ts';
import { loggablePath } from '#web/loggable-path.ts';
import type { Masthead } from '#web/plain-page.ts';
import { routeNameOf } from '#web/route-name.ts';
import { securityHeaders } from '#web/security-headers.ts';
import { sessionCookie, stepCookie } from '#web/session-cookie.ts';
import { backupShelf } from './backup-shelf.ts';
import type { Config } from './config.ts';
import { importerWith } from './importer.ts';
import type { Log } from './logging.ts';
import { requestUnderWay } from './under-way.ts';
import { type Watch, watchRoutes } from './watch.ts';

/** What the whole program runs on. */
export type Parts = {
  db: Database;
  clock: Clock;
  config: AppConfig;
  log: Log;
  scripts: DeskScripts;
  /** What this installation signs with. */
  secret: Secret;
  /** Whether this is the sample newspaper, into which nothing is imported. */
  isSample?: () => Promise<boolean>;
  /** Answers to readers that are given while the database is away; without it, none are kept. */
  kept?: KeptAnswers;
  /** What is known of the newspaper when its database cannot be asked. */
  masthead?: Nameplate;
  watch?: Partial<Watch>;
};

/** What of the settings matters while requests are answered. */
export type AppConfig = Pick<Config, 'origin' | 'mediaFolder' | 'uploadsFolder'> &
  Partial<Pick<Config, 'mail' | 'dataFolder' | 'backups'>>;

/** Remembers the newspaper's name and language. */
export type Nameplate = { read: () => Masthead; write: (settings: Pick<Settings, 'name' | 'language'>) => void };

/** Everything that answers HTTP, put together. */
export function createApp(parts: Parts): Hono {
  const { db, clock, config, log, secret, kept, masthead = nameplate() } = parts;
  const app = new Hono({ strict: true });
  app.use(noteRoute);
  if (kept) app.use(kept.middleware);
  app.use(securityHeaders(securityRules(config)));
  watchRoutes(app, { db, ...parts.watch });
  app.use(compression());
  app.use(conditionalRequests());
  const store = diskStore(config.mediaFolder);
  app.route('/', deskRoutes({ ...deskParts(parts, masthead), store }));
  app.use(canonicalAddress({ bare: ['/recherche'], parameters: parametersOf }));
  app.route(
    '/',
    siteRoutes({
      db,
      clock,
      secret,
      origin: config.origin,
      readMedia: store.read,
      onFrame: masthead.write,
      ...(kept ? { onTakenBack: kept.forget } : {}),
      reportError: reportTo(log, 'a page failed'),
    }),
  );
  return app;
}

/** A nameplate on which nothing is written yet. */
export function nameplate(): Nameplate {
  let written: Masthead = { language: 'fr', name: '' };
  return {
    read: () => written,
    write: ({ name, language }) => {
      written = { name, language };
    },
  };
}

/** What may be kept for readers: not what is somebody's own, has no end, tells of this moment, or lies on the disk anyway. */
export function mayKeep(path: string): boolean {
  return !/^\/(desk\/|media\/|recherche$|healthz$|readyz$|metrics$)/.test(path);
}

async function noteRoute(c: Context, next: () => Promise<void>): Promise<void> {
  await next();
  const request = requestUnderWay();
  if (request) request.route ??= routeNameOf(c);
}

/** What the headers of every answer are made by. */
function securityRules({ origin }: AppConfig): Parameters<typeof securityHeaders>[0] {
  return {
    deskStyleHashes: [deskStyles.hash],
    isDesk: (path) => path.startsWith('/desk/'),
    isShownElsewhere: (path) => /^\/(media\/|icon-|favicon)/.test(path),
    isSecure: origin.startsWith('https:'),
  };
}

function deskParts(
  { db, clock, config, log, scripts, secret, isSample = async () => false }: Parts,
  masthead: Nameplate,
) {
  const { origin } = config;
  return {
    db,
    clock,
    origin,
    cookie: sessionCookie(origin),
    stepCookie: stepCookie(origin),
    secret,
    scripts,
    uploadsFolder: config.uploadsFolder,
    hasMailServer: Boolean(config.mail?.server),
    readers: draftViewer({ db, clock, origin, secret }),
    importer: importerWith({ isSample }),
    backups: backupShelf(config),
    drawFront: frontPreview({ db, clock, origin }),
    masthead: masthead.read,
    reportError: reportTo(log, 'a page of the desk failed'),
  };
}

/** What fails because its reader has gone is no failure. */
function reportTo(log: Log, words: string) {
  return (error: unknown, path: string) => {
    const details = { err: error, path: loggablePath(path) };
    if (requestUnderWay()?.isGone) log.debug(details, words);
    else log.error(details, words);
  };
}

/** Query parameters that mean something; on the front page those of WordPress's plain addresses. */
function parametersOf(path: string): readonly string[] {
  if (path === '/commentaires/recus/') return ['c'];
  if (path === '/recherche') return ['q', 'page'];
  if (path === '/') return ['p', 'page_id', 'attachment_id', 'cat', 'tag', 'author', 'm', 's', 'feed', 'post_type'];
  return [];
}
