import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Clock, stoppedClock } from '#content/clock.ts';
import type { Role } from '#content/permissions.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { inviteUser } from '#newsroom/invite-user.ts';
import type { RunningServer } from '#server/serve.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { launchBrowser, serveApp } from './browser.ts';
import { memoryDatabase } from './databases.ts';
import { appOver } from './site.ts';

/** The morning on which the tests work at the desk. */
export const AT_WORK: Clock = stoppedClock('2026-11-24T08:00:00.000Z');

/** A newspaper of its own, served, with a browser to work in it. */
export type OpenDesk = {
  db: OpenDatabase;
  origin: string;
  /** A browser in which somebody of this role is signed in. */
  signIn: (role: Role, options?: object) => Promise<{ context: BrowserContext; page: Page; userId: number }>;
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
      const invitation = { email: `${role}@journal.example`, name: 'Awa Diallo', roles: [role], language: 'fr' };
      const { userId, token } = await inviteUser({ db, clock: AT_WORK, actor: SYSTEM }, invitation);
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.goto(`${server.origin}/desk/link/${token}/`);
      await page.locator('input[type=password]').first().fill('une phrase assez longue');
      await page.locator('main button[type=submit]').click();
      await page.waitForURL(`${server.origin}/desk/`);
      return { context, page, userId };
    },
    close: async () => {
      await browser.close();
      await server.stop();
      await db.close();
    },
  };
}
