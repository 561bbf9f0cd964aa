import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Clock } from '#content/clock.ts';
import type { Role } from '#content/permissions.ts';
import type { AppConfig } from '#server/app.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { launchBrowser, PHONE, serveApp } from './browser.ts';
import { memoryDatabase } from './databases.ts';
import { type Colleague, hire } from './desk.ts';
import { THAT_MORNING } from './sample.ts';
import { appOver } from './site.ts';

/** The morning on which the tests work at the desk. */
export const AT_WORK: Clock = THAT_MORNING;

/** A newspaper as the server needs it; `remove` puts it away. */
type Newspaper = { db: OpenDatabase; config: AppConfig; remove: () => Promise<void> };

/** The window in which one looks, and who is signed in there: nobody, on a phone, unless it is said. */
export type Looking = BrowserContextOptions & { by?: Colleague };

/** A newspaper that is served, and a browser to read it and to work on it. */
export type OpenDesk = {
  db: OpenDatabase;
  origin: string;
  /** Somebody new at the desk. */
  hire: (name: string, ...roles: Role[]) => Promise<Colleague>;
  /** What makes a browser theirs. */
  cookieOf: (who: Colleague) => { name: string; value: string; url: string };
  /** A window with nothing in it yet. */
  openWindow: (looking?: Looking) => Promise<Page>;
  /** A window in which somebody new of this role is signed in. */
  signIn: (role: Role, options?: BrowserContextOptions) => Promise<{ context: BrowserContext; page: Page }>;
  /** Opens an address in a window that is closed once one has looked. */
  look: <T>(path: string, looking: Looking, see: (page: Page) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
};

/** Serves a newspaper, an empty one unless another is given, and opens a browser. */
export async function openDesk(newspaper?: Newspaper, clock = AT_WORK): Promise<OpenDesk> {
  const { db, config, remove } = newspaper ?? (await emptyNewspaper());
  const server = await serveApp(appOver(db, clock, config));
  const browser = await launchBrowser();
  const { origin } = server;
  const cookieOf = ({ token }: Colleague) => ({ name: 'griot', value: token, url: origin });
  const someone = (name: string, ...roles: Role[]) => hire({ db, clock }, { name, roles });
  const openWindow = async ({ by, ...options }: Looking = {}) => {
    const context = await browser.newContext({ viewport: PHONE, ...options });
    if (by) await context.addCookies([cookieOf(by)]);
    return context.newPage();
  };
  return {
    db,
    origin,
    hire: someone,
    cookieOf,
    openWindow,
    signIn: async (role, options) => {
      const page = await openWindow({ by: await someone(`Awa ${role}`, role), ...options });
      return { context: page.context(), page };
    },
    look: async (path, looking, see) => {
      const page = await openWindow(looking);
      try {
        await page.goto(origin + path);
        return await see(page);
      } finally {
        await page.context().close();
      }
    },
    close: async () => {
      await browser.close();
      await server.stop();
      await remove();
    },
  };
}

async function emptyNewspaper(): Promise<Newspaper> {
  const db = await memoryDatabase();
  const config = { origin: 'http://127.0.0.1', mediaFolder: '/nonexistent', uploadsFolder: '/nonexistent' };
  return { db, config, remove: () => db.close() };
}
