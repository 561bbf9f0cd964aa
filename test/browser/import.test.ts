import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '#content/clock.ts';
import type { ImportFailure } from '#content/import-job.ts';
import { openDatabase } from '#storage/open-database.ts';
import { saveSettings } from '#storage/records/settings.ts';
import { faultsFound } from '#test/support/accessibility.ts';
import { COMPUTER, launchBrowser, NO_BROWSER, PHONE } from '#test/support/browser.ts';
import { hire } from '#test/support/desk.ts';
import { type ServingProgram, serveProgram } from '#test/support/program.ts';
import { writeExportOf } from '#test/support/wordpress-export.ts';

const POSTS = 1500;
/** Milliseconds: so many articles are work of minutes for a machine that has much else to do. */
const PATIENCE = 120_000;
const PARAGRAPH = `<p>${'Le fleuve monte, les marchés déménagent. '.repeat(60)}</p>`;

describe.skipIf(NO_BROWSER)('bringing a newspaper in from a browser', { timeout: 3 * PATIENCE }, () => {
  let browser: Browser;
  let file: string;
  let folder: string;
  let program: ServingProgram;
  let token: string;
  let context: BrowserContext;

  beforeAll(async () => {
    const posts = Array.from({ length: POSTS }, (_, index) => ({ id: index + 1, content: PARAGRAPH }));
    file = await writeExportOf([...posts, { id: POSTS + 1, status: 'trash' }]);
    browser = await launchBrowser();
  });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'griot-import-'));
    const db = await openDatabase({ sqlitePath: join(folder, 'griot.db') });
    token = (await hire({ db, clock: systemClock }, { name: 'Awa Diallo', roles: ['administrator'] })).token;
    await saveSettings(db, { name: 'Le Neuf' });
    await db.close();
    program = await serveProgram(folder);
    context = await newContext({});
  });
  afterEach(async () => {
    await context.close();
    await program.stop();
    await rm(folder, { recursive: true });
  });
  afterAll(() => browser?.close());

  async function newContext(options: object): Promise<BrowserContext> {
    const opened = await browser.newContext({ viewport: PHONE, bypassCSP: true, ...options });
    opened.setDefaultTimeout(PATIENCE);
    return opened;
  }

  async function openImport(): Promise<Page> {
    await context.addCookies([{ name: 'griot', value: token, url: program.origin }]);
    const page = await context.newPage();
    await page.goto(`${program.origin}/desk/import/`);
    return page;
  }

  async function chooseFile(page: Page): Promise<void> {
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Envoyer' }).click();
  }

  /** Waits for a page with this heading, whole. */
  async function heading(page: Page, name: string): Promise<void> {
    await page.getByRole('heading', { name }).waitFor();
    await page.waitForLoadState();
  }

  /** No fault of accessibility, nothing wider than the screen, on a phone and on a computer, by day and by night. */
  async function looksRight(page: Page, name: string): Promise<void> {
    for (const [screen, viewport] of Object.entries({ computer: COMPUTER, phone: PHONE })) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await faultsFound(page), `${name}, ${screen}, ${colorScheme}`).toEqual([]);
      }
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${name}, ${screen}`).toBeLessThanOrEqual(0);
    }
  }

  /** Lets the pieces of a file through up to one, over which it waits until it is let go. */
  async function holdPiece(page: Page, held: number): Promise<{ isHeld: Promise<void>; letGo: () => void }> {
    const [waiting, going] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let pieces = 0;
    await page.route('**/file/', async (route) => {
      if (route.request().method() === 'PATCH' && ++pieces === held) {
        waiting.resolve();
        await going.promise;
      }
      return route.continue();
    });
    return { isHeld: waiting.promise, letGo: going.resolve };
  }

  /** Keeps the page from hearing how far the work is, so that it stays as it is meanwhile. */
  async function holdNews(page: Page): Promise<() => Promise<void>> {
    const { promise, resolve } = Promise.withResolvers<void>();
    await page.route('**/progress.json', async (route) => {
      await promise;
      return route.continue();
    });
    return async () => {
      resolve();
      await page.unroute('**/progress.json');
    };
  }

  /** The import of before, as it ended badly. */
  async function fail(error: ImportFailure): Promise<void> {
    const db = await openDatabase({ sqlitePath: join(folder, 'griot.db') });
    await db.query.updateTable('importJobs').set({ state: 'failed', error }).execute();
    await db.close();
  }

  it('passes axe and fits the screen while it is sent, tried and done, and when it fails', async () => {
    const page = await openImport();
    await looksRight(page, 'before');
    const { isHeld, letGo } = await holdPiece(page, 3);
    await chooseFile(page);
    await isHeld;
    await page.getByText('Laissez cette page ouverte').waitFor();
    await looksRight(page, 'being sent');
    letGo();
    await heading(page, 'Le fichier est arrivé');
    await looksRight(page, 'arrived');
    const tellOfTrial = await holdNews(page);
    await page.getByRole('button', { name: 'Faire un essai' }).click();
    await heading(page, 'Essai en cours');
    await looksRight(page, 'being tried');
    await tellOfTrial();
    await heading(page, 'L’essai est fini : rien n’a été écrit');
    await looksRight(page, 'tried');
    const tellOfImport = await holdNews(page);
    await page.getByRole('button', { name: 'Importer', exact: true }).click();
    await heading(page, 'Import en cours');
    await looksRight(page, 'running');
    await tellOfImport();
    await heading(page, 'Import terminé');
    await looksRight(page, 'done');
    await fail('unexpected');
    await page.reload();
    await heading(page, 'L’import n’a pas abouti');
    await looksRight(page, 'failed');
    await page.locator('input[type=file]').setInputFiles('package.json');
    await page.getByRole('button', { name: 'Envoyer' }).click();
    await page.getByText('L’envoi est refusé').waitFor();
    await looksRight(page, 'refused');
  });

  it('goes on by itself when the network is cut in the middle, and the work goes on when the tab is closed', async () => {
    const page = await openImport();
    let pieces = 0;
    await page.route('**/file/', async (route) => {
      if (route.request().method() !== 'PATCH' || ++pieces !== 3) return route.continue();
      await context.setOffline(true);
      return route.abort('internetdisconnected');
    });
    await chooseFile(page);
    await page.getByText('Pas de réseau. L’envoi reprendra tout seul').waitFor();
    await context.setOffline(false);
    await heading(page, 'Le fichier est arrivé');
    await page.getByRole('button', { name: 'Faire un essai' }).click();
    await heading(page, 'Essai en cours');
    await page.close();
    const back = await openImport();
    await heading(back, 'L’essai est fini : rien n’a été écrit');
    expect(await back.locator('.import-numbers').textContent()).toContain(`${POSTS + 1}`);
    expect(await back.locator('.import-reasons').first().textContent()).toContain('corbeille');
    expect(await faultsFound(back)).toEqual([]);
    await back.setViewportSize(COMPUTER);
    expect(await faultsFound(back)).toEqual([]);
  });

  it('goes on where it was when the tab was closed in the middle of the sending', async () => {
    const page = await openImport();
    let pieces = 0;
    const { promise: isHeld, resolve: held } = Promise.withResolvers<void>();
    await page.route('**/file/', (route) => {
      if (route.request().method() !== 'PATCH' || ++pieces < 3) return route.continue();
      // Neither sent nor refused: the tab is closed over it.
      return held();
    });
    await chooseFile(page);
    await isHeld;
    await page.close();
    const back = await openImport();
    await heading(back, 'Le fichier n’est pas arrivé en entier');
    const first = back.waitForRequest((request) => request.method() === 'PATCH');
    await chooseFile(back);
    expect(Number((await first).headers()['upload-offset'])).toBeGreaterThan(0);
    await heading(back, 'Le fichier est arrivé');
  });

  it('goes on after the server was killed, by itself, and the newspaper is there whole', async () => {
    const page = await openImport();
    await chooseFile(page);
    await page.getByRole('button', { name: 'Importer', exact: true }).click();
    await heading(page, 'Import en cours');
    await page.waitForFunction(() => ((document.getElementById('progress') as HTMLProgressElement)?.value ?? 0) > 0);
    await program.kill();
    program = await serveProgram(folder);
    const back = await openImport();
    await heading(back, 'Import terminé');
    const [article] = await back.locator('.import-numbers tbody tr').first().locator('td').allTextContents();
    expect(article).toBe(`${POSTS + 1}`);
    await back.goto(`${program.origin}/archives/2021/03/`);
    expect(await back.locator('main').textContent()).toMatch(/1\s?500 articles/);
  });

  it('works without a script too', async () => {
    await context.close();
    context = await newContext({ javaScriptEnabled: false });
    const page = await openImport();
    await chooseFile(page);
    await heading(page, 'Le fichier est arrivé');
    await page.getByRole('button', { name: 'Faire un essai' }).click();
    // The page loads itself again until the trial is over.
    await heading(page, 'L’essai est fini : rien n’a été écrit');
  });
});
