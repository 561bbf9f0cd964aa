import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES } from '#content/permissions.ts';
import { faultsOnScreen } from '#test/support/accessibility.ts';
import { COMPUTER, NO_BROWSER, PHONE } from '#test/support/browser.ts';
import { type CrawledPage, crawlDesk } from '#test/support/crawl.ts';
import { type Colleague, copySample } from '#test/support/desk.ts';
import { type OpenDesk, openDesk } from '#test/support/desk-in-browser.ts';

describe.skipIf(NO_BROWSER)('every page of the desk', () => {
  let desk: OpenDesk;
  let everybody: Colleague;

  beforeAll(async () => {
    desk = await openDesk(await copySample());
    everybody = await desk.hire('Aïssatou Bah', ...ROLES);
  });
  afterAll(() => desk?.close());

  /** Opens every page once, and says what is wrong with each. */
  async function crawl(screen: BrowserContextOptions): Promise<{ pages: CrawledPage[]; faults: string[] }> {
    const page = await desk.openWindow({ by: everybody, bypassCSP: true, ...screen });
    const faults: string[] = [];
    const pages = await crawlDesk(
      async (path) => {
        const answer = await page.goto(desk.origin + path);
        faults.push(...(await faultsOnScreen(page)).map((fault) => `${path}: ${fault}`));
        return { status: answer?.status() ?? 0, html: (await answer?.text()) ?? '' };
      },
      { each: 1 },
    );
    await page.context().close();
    return { pages, faults };
  }

  it.each<[string, BrowserContextOptions]>([
    ['on a phone', { viewport: PHONE, hasTouch: true }],
    ['on a phone, dark', { viewport: PHONE, colorScheme: 'dark' }],
    ['on a computer', { viewport: COMPUTER }],
  ])('passes axe and fits the screen %s', { timeout: 300_000 }, async (_, screen) => {
    const { pages, faults } = await crawl(screen);
    expect(faults).toEqual([]);
    expect(pages.filter(({ status }) => status !== 200).map(({ path }) => path)).toEqual([]);
    expect(pages.length).toBeGreaterThan(3);
  });
});
