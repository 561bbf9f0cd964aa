import { Hono } from 'hono';
import type { Clock } from '#content/clock.ts';
import type { DeskScripts } from '#desk/assets.ts';
import { deskRoutes } from '#desk/routes.tsx';
import { deskStyles } from '#desk/styles/desk.ts';
import { diskStore } from '#media/stores/disk.ts';
import type { Secret } from '#newsroom/keys.ts';
import { frontPreview } from '#site/front-preview.tsx';
import { draftViewer } from '#site/preview.tsx';
import { siteRoutes } from '#site/routes.ts';
import type { Database } from '#storage/database.ts';
import { currentEdition } from '#storage/queries/edition.ts';
import { canonicalAddress } from '#web/canonical-address.ts';
import { compression } from '#web/compression.ts';
import { conditionalRequests } from '#web/conditional-requests.ts';
import { securityHeaders } from '#web/security-headers.ts';
import { sessionCookie } from '#web/session-cookie.ts';
import { backupShelf } from './backup-shelf.ts';
import type { Config } from './config.ts';
import { importerWith } from './importer.ts';
import type { Log } from './logging.ts';

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
};

/** What of the settings matters while requests are answered. */
export type AppConfig = Pick<Config, 'origin' | 'mediaFolder' | 'uploadsFolder'> &
  Partial<Pick<Config, 'mail' | 'dataFolder' | 'backups'>>;

/** Everything that answers HTTP, put together. */
export function createApp({ db, clock, config, log, scripts, isSample = async () => false }: Parts): Hono {
  const app = new Hono({ strict: true });
  app.get('/healthz', (c) => c.text('ok'));
  app.get('/readyz', async (c) => ((await isReady(db)) ? c.text('ok') : c.text('database unreachable', 503)));

  const isDesk = (path: string) => path.startsWith('/desk/');
  app.use(securityHeaders({ styleHashes: [deskStyles.hash], isDesk }));
  app.use(compression());
  app.use(conditionalRequests());
  const store = diskStore(config.mediaFolder);
  app.route(
    '/',
    deskRoutes({
      db,
      clock,
      origin: config.origin,
      cookie: sessionCookie(config.origin),
      scripts,
      store,
      uploadsFolder: config.uploadsFolder,
      hasMailServer: Boolean(config.mail?.server),
      readers: draftViewer({ db, clock, origin: config.origin }),
      importer: importerWith({ isSample }),
      backups: backupShelf(config),
      drawFront: frontPreview({ db, clock, origin: config.origin }),
      reportError: (error, path) => log.error({ err: error, path }, 'a page of the desk failed'),
    }),
  );
  app.use(canonicalAddress({ bare: ['/recherche'], parameters: parametersOf }));
  app.route(
    '/',
    siteRoutes({
      db,
      clock,
      origin: config.origin,
      readMedia: store.read,
      reportError: (error, path) => log.error({ err: error, path }, 'a page failed'),
    }),
  );
  return app;
}

/** Query parameters that mean something; on the front page those of WordPress's plain addresses. */
function parametersOf(path: string): readonly string[] {
  if (path === '/recherche') return ['q', 'page'];
  if (path === '/') return ['p', 'page_id', 'attachment_id', 'cat', 'tag', 'author', 'm', 's', 'feed', 'post_type'];
  return [];
}

async function isReady(db: Database): Promise<boolean> {
  return currentEdition(db).then(
    () => true,
    () => false,
  );
}
