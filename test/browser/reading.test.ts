import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '#server/serve.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { faultsFound } from '#test/support/accessibility.ts';
import { COMPUTER, launchBrowser, NO_BROWSER, PHONE, serveApp } from '#test/support/browser.ts';
import { openSample, THAT_MORNING } from '#test/support/sample.ts';
import { appOver } from '#test/support/site.ts';

const AGREEMENTS = '/2020/10/02/tunisie-maroc-deux-accords-militaires-de-dix-ans-avec-washington/';

/** One of each type of page. */
const PAGES = [
  '/',
  AGREEMENTS,
  '/2020/10/03/tunisia-morocco-two-ten-year-military-agreements/',
  '/rubrique/economie/',
  '/dossier/elections/',
  '/pays/tchad/',
  '/auteur/mame-coumba-seck/',
  '/archives/',
  '/archives/2020/10/02/',
  '/recherche?q=eau',
  '/corrections/',
  '/charte/',
  '/page-inconnue/',
  '/2026/09/14/breve-retiree-une-rumeur-de-fermeture/',
];

describe.skipIf(NO_BROWSER)('in a real browser', () => {
  let browser: Browser;
  let server: RunningServer & { origin: string };
  let db: OpenDatabase;

  beforeAll(async () => {
    const sample = await openSample();
    db = sample.db;
    const config = { origin: 'http://127.0.0.1', mediaFolder: sample.mediaFolder, uploadsFolder: '/nonexistent' };
    server = await serveApp(appOver(db, THAT_MORNING, config));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await db?.close();
  });

  async function openPage<T>(path: string, look: (page: Page) => Promise<T>, options: object = {}): Promise<T> {
    const context = await browser.newContext({ viewport: PHONE, bypassCSP: true, ...options });
    try {
      const page = await context.newPage();
      await page.goto(server.origin + path);
      return await look(page);
    } finally {
      await context.close();
    }
  }

  it('a reader on a phone without script goes from the front page to an article and back by a search', async () => {
    await openPage(
      '/',
      async (page) => {
        await page.locator('main h2 a').first().click();
        await page.waitForURL(/\/20\d\d\/\d\d\/\d\d\//);
        expect(await page.locator('article h1').count()).toBe(1);
        await page.getByRole('link', { name: 'Rechercher' }).click();
        await page.getByLabel('Rechercher dans le journal').fill('elections senegal');
        await page.keyboard.press('Enter');
        await page.waitForURL(/q=elections/);
        expect(await page.locator('.results article').count()).toBeGreaterThan(0);
      },
      { javaScriptEnabled: false },
    );
  });

  it('the keyboard reaches the text by the skip link', async () => {
    await openPage(AGREEMENTS, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aller au contenu');
      await page.keyboard.press('Enter');
      await page.waitForURL(/#contenu$/);
    });
  });

  it('an article asks nothing of anyone but the newspaper, and its pictures shift nothing', async () => {
    await openPage('/', async (page) => {
      const hosts = new Set<string>();
      page.on('request', (request) => hosts.add(new URL(request.url()).host));
      await page.goto(server.origin + AGREEMENTS);
      const shift = await page.evaluate(layoutShift);
      expect([...hosts]).toEqual([new URL(server.origin).host]);
      expect(shift).toBe(0);
    });
  });

  it.each([320, 360, 1280])('no page is wider than a screen of %i pixels', async (width) => {
    for (const path of PAGES) {
      const overflow = await openPage(path, (page) => page.evaluate(() => document.documentElement.scrollWidth), {
        viewport: { width, height: 740 },
      });
      expect(overflow, path).toBeLessThanOrEqual(width);
    }
  });

  it('text at twice its size still fits a phone', async () => {
    const overflow = await openPage(AGREEMENTS, async (page) => {
      await page.addStyleTag({ content: 'html{font-size:200%}' });
      return page.evaluate(() => document.documentElement.scrollWidth);
    });
    expect(overflow).toBeLessThanOrEqual(PHONE.width);
  });

  it.each([
    ['on a phone', { viewport: PHONE, colorScheme: 'light' }],
    ['on a phone in the dark', { viewport: PHONE, colorScheme: 'dark' }],
    ['on a computer', { viewport: COMPUTER, colorScheme: 'light' }],
  ] as const)('axe finds no fault by WCAG 2.2 AA on any type of page, %s', async (_, options) => {
    for (const path of PAGES) {
      const faults = await openPage(path, faultsFound, options);
      expect(faults, path).toEqual([]);
    }
  });
});

/** The sum of all shifts so far: https://web.dev/articles/cls. Scrolls to the end first, so that lazy pictures come in. */
async function layoutShift(): Promise<number> {
  const seen = new Promise<number>((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    Promise.all(pictures.map((picture) => picture.decode())).then(() =>
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum))),
    );
  });
  return seen;
}
