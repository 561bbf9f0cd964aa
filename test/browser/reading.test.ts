import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsFound, overflowOf } from '#test/support/accessibility.ts';
import { COMPUTER, NO_BROWSER, PHONE } from '#test/support/browser.ts';
import { type OpenDesk, openDesk } from '#test/support/desk-in-browser.ts';
import { openSample } from '#test/support/sample.ts';

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
  let newspaper: OpenDesk;

  beforeAll(async () => {
    newspaper = await openDesk(await openSample());
  });
  afterAll(() => newspaper?.close());

  /** A reader looks at a page, on a phone unless it is said. */
  const look = <T>(path: string, screen: BrowserContextOptions, see: (page: Page) => Promise<T>) =>
    newspaper.look(path, { bypassCSP: true, ...screen }, see);

  it('a reader on a phone without script goes from the front page to an article and back by a search', async () => {
    await look('/', { javaScriptEnabled: false }, async (page) => {
      await page.locator('main h2 a').first().click();
      await page.waitForURL(/\/20\d\d\/\d\d\/\d\d\//);
      expect(await page.locator('article h1').count()).toBe(1);
      await page.getByRole('link', { name: 'Rechercher' }).click();
      await page.getByLabel('Rechercher dans le journal').fill('elections senegal');
      await page.keyboard.press('Enter');
      await page.waitForURL(/q=elections/);
      expect(await page.locator('.results article').count()).toBeGreaterThan(0);
    });
  });

  it('the keyboard reaches the text by the skip link', async () => {
    await look(AGREEMENTS, {}, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aller au contenu');
      await page.keyboard.press('Enter');
      await page.waitForURL(/#contenu$/);
    });
  });

  it('an article asks nothing of anyone but the newspaper, and its pictures shift nothing', async () => {
    await look('/', {}, async (page) => {
      const hosts = new Set<string>();
      page.on('request', (request) => hosts.add(new URL(request.url()).host));
      await page.goto(newspaper.origin + AGREEMENTS);
      const shift = await page.evaluate(layoutShift);
      expect([...hosts]).toEqual([new URL(newspaper.origin).host]);
      expect(shift).toBe(0);
    });
  });

  it.each([320, 360, 1280])('no page is wider than a screen of %i pixels', async (width) => {
    for (const path of PAGES) {
      expect(await look(path, { viewport: { width, height: 740 } }, overflowOf), path).toEqual([]);
    }
  });

  it('text at twice its size still fits a phone', async () => {
    await look(AGREEMENTS, {}, async (page) => {
      await page.addStyleTag({ content: 'html{font-size:200%}' });
      expect(await overflowOf(page)).toEqual([]);
    });
  });

  it.each([
    ['on a phone', { viewport: PHONE, colorScheme: 'light' }],
    ['on a phone in the dark', { viewport: PHONE, colorScheme: 'dark' }],
    ['on a computer', { viewport: COMPUTER, colorScheme: 'light' }],
  ] as const)('axe finds no fault by WCAG 2.2 AA on any type of page, %s', async (_, screen) => {
    for (const path of PAGES) {
      expect(await look(path, screen, faultsFound), path).toEqual([]);
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
