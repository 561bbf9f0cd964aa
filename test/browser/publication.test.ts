import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Actor, SYSTEM } from '#newsroom/actor.ts';
import { sharePreview } from '#newsroom/publication/share-preview.ts';
import { writeArticle } from '#newsroom/writing/write-article.ts';
import type { RunningServer } from '#server/serve.ts';
import { articleForEditing } from '#storage/queries/articles/article-for-editing.ts';
import { faultsFound } from '#test/support/accessibility.ts';
import { COMPUTER, launchBrowser, NO_BROWSER, PHONE, serveApp } from '#test/support/browser.ts';
import { type Colleague, copySample, hire, type OwnSample } from '#test/support/desk.ts';
import { THAT_MORNING } from '#test/support/sample.ts';
import { appOver } from '#test/support/site.ts';

const SCREENS: [string, BrowserContextOptions][] = [
  ['on a phone', { viewport: PHONE }],
  ['on a phone, dark', { viewport: PHONE, colorScheme: 'dark' }],
  ['on a computer', { viewport: COMPUTER }],
];

describe.skipIf(NO_BROWSER)('from draft to print, in a real browser', () => {
  let browser: Browser;
  let server: RunningServer & { origin: string };
  let sample: OwnSample;
  let editor: Colleague;

  beforeAll(async () => {
    sample = await copySample();
    editor = await hire({ db: sample.db, clock: THAT_MORNING }, { name: 'Aïssatou Bah', roles: ['editor'] });
    server = await serveApp(appOver(sample.db, THAT_MORNING, sample.config));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await sample?.remove();
  });

  async function open<T>(path: string, look: (page: Page) => Promise<T>, options: object = {}): Promise<T> {
    const context = await browser.newContext({ viewport: PHONE, ...options });
    await context.addCookies([{ name: 'griot', value: editor.token, url: server.origin }]);
    try {
      const page = await context.newPage();
      await page.goto(server.origin + path);
      return await look(page);
    } finally {
      await context.close();
    }
  }

  /** A draft with the text of the sample's first article. */
  async function draftOf(change: { authorIds?: number[] } = {}): Promise<number> {
    const article = await articleForEditing(sample.db, 1);
    if (!article) throw new Error('the sample has no first article');
    const newsroom = { db: sample.db, clock: THAT_MORNING, actor: SYSTEM };
    return writeArticle(newsroom, { ...article.draft, slug: 'copie', ...change });
  }

  it('an editor on a phone without script schedules, then publishes', async () => {
    const id = await draftOf();
    await open(
      `/desk/articles/${id}/publication/`,
      async (page) => {
        await page.locator('#schedule-date').fill('2026-11-25');
        await page.locator('#schedule-time').fill('06:00');
        await page.locator('#schedule button').click();
        await page.waitForURL(/done=schedule/);
        expect(await page.locator('[role=status]').textContent()).toContain('L’heure est notée.');
        expect(await page.locator('.steps [aria-current]').textContent()).toBe('Programmé');
        await page.getByRole('button', { name: 'Publier maintenant' }).click();
        await page.waitForURL(/done=publication/);
        expect(await page.locator('.steps [aria-current]').textContent()).toBe('Publié');
        await page.locator('section a[href^="/2026/"]').click();
        await page.waitForURL(/\/2026\/\d\d\//);
        expect(await page.locator('article h1').count()).toBe(1);
      },
      { javaScriptEnabled: false },
    );
  });

  it('the preview shows the readers’ page in both frames, with its own styles', async () => {
    const id = await draftOf();
    await open(
      `/desk/articles/${id}/preview/`,
      async (page) => {
        await page.waitForLoadState('networkidle');
        for (const title of ['Sur un téléphone', 'Sur un ordinateur']) {
          const frame = page.frameLocator(`iframe[title="${title}"]`);
          expect(await frame.locator('article h1').textContent()).toContain('Tunisie, Maroc');
          const menu = frame.locator('.masthead nav ul').first();
          expect(await menu.evaluate((element) => getComputedStyle(element).display)).toBe('flex');
        }
        expect(await page.locator('.sharing').count()).toBe(2);
      },
      { viewport: COMPUTER },
    );
  });

  it.each(SCREENS)('every state of it passes axe and fits the screen %s', async (_, options) => {
    const pages = [
      `/desk/articles/${await draftOf({ authorIds: [] })}/publication/`,
      '/desk/articles/1/publication/',
      '/desk/articles/1/publication/withdrawal/',
      '/desk/articles/1/preview/',
    ];
    for (const path of pages) {
      const found = await open(path, faultsAndWidth, { bypassCSP: true, ...options });
      expect(found, path).toEqual({ faults: [], isTooWide: false });
    }
  });

  it.each(SCREENS)('what an outsider sees of it, and of a link that is over, passes axe %s', async (_, options) => {
    const { userId } = editor;
    const actor: Actor = { userId, name: 'Aïssatou Bah', roles: ['editor'], authorId: null };
    const newsroom = { db: sample.db, clock: THAT_MORNING, actor };
    const { token } = await sharePreview(newsroom, { articleId: await draftOf(), days: 3 });
    const context = await browser.newContext({ bypassCSP: true, ...options });
    const page = await context.newPage();
    for (const [secret, heading] of [
      [token, 'Tunisie, Maroc'],
      ['0'.repeat(64), 'Ce lien'],
    ]) {
      await page.goto(`${server.origin}/desk/apercu/${secret}/`);
      expect(await page.locator('h1').textContent()).toContain(heading);
      expect(await faultsAndWidth(page), heading).toEqual({ faults: [], isTooWide: false });
    }
    await context.close();
  });
});

/** What is wrong with a page with all its folds open. */
async function faultsAndWidth(page: Page): Promise<{ faults: string[]; isTooWide: boolean }> {
  for (const summary of await page.locator('main summary').all()) await summary.click();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return { faults: await faultsFound(page), isTooWide: overflow > 0 };
}
