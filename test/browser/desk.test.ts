import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES } from '#content/permissions.ts';
import type { RunningServer } from '#server/serve.ts';
import { faultsFound } from '#test/support/accessibility.ts';
import { COMPUTER, launchBrowser, NO_BROWSER, PHONE, serveApp } from '#test/support/browser.ts';
import { type CrawledPage, crawlDesk } from '#test/support/crawl.ts';
import { type Colleague, copySample, hire, type OwnSample } from '#test/support/desk.ts';
import { THAT_MORNING } from '#test/support/sample.ts';
import { appOver } from '#test/support/site.ts';

describe.skipIf(NO_BROWSER)('every page of the desk', () => {
  let browser: Browser;
  let server: RunningServer & { origin: string };
  let sample: OwnSample;
  let everybody: Colleague;

  beforeAll(async () => {
    sample = await copySample();
    everybody = await hire(
      { db: sample.db, clock: THAT_MORNING },
      { name: 'Aïssatou Bah', roles: [...ROLES], language: 'fr' },
    );
    server = await serveApp(appOver(sample.db, THAT_MORNING, sample.config));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await sample?.remove();
  });

  /** Opens every page once, and says what is wrong with each. */
  async function crawl(
    look: (page: Page) => Promise<string[]>,
    options: object,
  ): Promise<{ pages: CrawledPage[]; faults: string[] }> {
    const context = await browser.newContext({ bypassCSP: true, ...options });
    await context.addCookies([{ name: 'griot', value: everybody.token, url: server.origin }]);
    const page = await context.newPage();
    const faults: string[] = [];
    const pages = await crawlDesk(
      async (path) => {
        const answer = await page.goto(server.origin + path);
        faults.push(...(await look(page)).map((fault) => `${path}: ${fault}`));
        return { status: answer?.status() ?? 0, html: (await answer?.text()) ?? '' };
      },
      { each: 1 },
    );
    await context.close();
    return { pages, faults };
  }

  it.each([
    ['on a phone', { viewport: PHONE, hasTouch: true }],
    ['on a phone, dark', { viewport: PHONE, colorScheme: 'dark' }],
    ['on a computer', { viewport: COMPUTER }],
  ])('passes axe and fits the screen %s', { timeout: 300_000 }, async (_, options) => {
    const { pages, faults } = await crawl(
      async (page) => [...(await faultsFound(page)), ...(await overflow(page))],
      options,
    );
    expect(faults).toEqual([]);
    expect(pages.filter(({ status }) => status !== 200).map(({ path }) => path)).toEqual([]);
    expect(pages.length).toBeGreaterThan(3);
  });
});

/** Nobody scrolls sideways. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`wider than the screen by ${scrollWidth - clientWidth} px`] : [];
  });
}
