import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Clock, stoppedClock } from '#content/clock.ts';
import type { Role } from '#content/permissions.ts';
import type { RunningServer } from '#server/serve.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { launchBrowser, serveApp } from './browser.ts';
import { memoryDatabase } from './databases.ts';
import { hire } from './desk.ts';
import { appOver } from './site.ts';

/** The morning on which the tests work at the desk. */
export const AT_WORK: Clock = stoppedClock('2026-11-24T08:00:00.000Z');

/** A newspaper of its own, served, with a browser to work in it. */
export type OpenDesk = {
  db: OpenDatabase;
  origin: string;
  /** A window in which somebody new of this role is signed in. */
  signIn: (role: Role, options?: object) => Promise<{ context: BrowserContext; page: Page }>;
  close: () => Promise<void>;
};

/** Opens an empty newspaper and a browser. */
export async function openDesk(): Promise<OpenDesk> {
  const db = await memoryDatabase();
  const config = { origin: 'http://127.0.0.1', mediaFolder: '/nonexistent', uploadsFolder: '/nonexistent' };
  const server: RunningServer & { origin: string } = await serveApp(appOver(db, AT_WORK, config));
  const browser: Browser = await launchBrowser();
  return {
    db,
    origin: server.origin,
    signIn: async (role, options = {}) => {
      const { token } = await hire({ db, clock: AT_WORK }, { name: `Awa ${role}`, roles: [role] });
      const context = await browser.newContext(options);
      await context.addCookies([{ name: 'griot', value: token, url: server.origin }]);
      return { context, page: await context.newPage() };
    },
    close: async () => {
      await browser.close();
      await server.stop();
      await db.close();
    },
  };
}
