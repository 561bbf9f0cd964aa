import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Actor, SYSTEM } from '#newsroom/actor.ts';
import { sharePreview } from '#newsroom/publication/share-preview.ts';
import { writeArticle } from '#newsroom/writing/write-article.ts';
import { articleForEditing } from '#storage/queries/articles/article-for-editing.ts';
import { faultsOnScreen } from '#test/support/accessibility.ts';
import { COMPUTER, NO_BROWSER, PHONE } from '#test/support/browser.ts';
import { type Colleague, copySample } from '#test/support/desk.ts';
import { AT_WORK, type OpenDesk, openDesk } from '#test/support/desk-in-browser.ts';

const SCREENS: [string, BrowserContextOptions][] = [
  ['on a phone', { viewport: PHONE }],
  ['on a phone, dark', { viewport: PHONE, colorScheme: 'dark' }],
  ['on a computer', { viewport: COMPUTER }],
];

describe.skipIf(NO_BROWSER)('from draft to print, in a real browser', () => {
  let desk: OpenDesk;
  let editor: Colleague;

  beforeAll(async () => {
    desk = await openDesk(await copySample());
    editor = await desk.hire('Aïssatou Bah', 'editor');
  });
  afterAll(() => desk?.close());

  /** What the editor sees there, on a phone unless it is said. */
  const look = (path: string, screen: BrowserContextOptions, see: (page: Page) => Promise<void>) =>
    desk.look(path, { by: editor, ...screen }, see);

  /** A draft with the text of the sample's first article. */
  async function draftOf(change: { authorIds?: number[] } = {}): Promise<number> {
    const article = await articleForEditing(desk.db, 1);
    if (!article) throw new Error('the sample has no first article');
    const newsroom = { db: desk.db, clock: AT_WORK, actor: SYSTEM };
    return writeArticle(newsroom, { ...article.draft, slug: 'copie', ...change });
  }

  it('an editor on a phone without script schedules, then publishes', async () => {
    const id = await draftOf();
    await look(`/desk/articles/${id}/publication/`, { javaScriptEnabled: false }, async (page) => {
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
    });
  });

  it('the preview shows the readers’ page in both frames, with its own styles', async () => {
    const id = await draftOf();
    await look(`/desk/articles/${id}/preview/`, { viewport: COMPUTER }, async (page) => {
      await page.waitForLoadState('networkidle');
      for (const title of ['Sur un téléphone', 'Sur un ordinateur']) {
        const frame = page.frameLocator(`iframe[title="${title}"]`);
        expect(await frame.locator('article h1').textContent()).toContain('Tunisie, Maroc');
        const menu = frame.locator('.masthead nav ul').first();
        expect(await menu.evaluate((element) => getComputedStyle(element).display)).toBe('flex');
      }
      expect(await page.locator('.sharing').count()).toBe(2);
    });
  });

  it.each(SCREENS)('every state of it passes axe and fits the screen %s', async (_, screen) => {
    const pages = [
      `/desk/articles/${await draftOf({ authorIds: [] })}/publication/`,
      '/desk/articles/1/publication/',
      '/desk/articles/1/publication/withdrawal/',
      '/desk/articles/1/preview/',
    ];
    for (const path of pages) {
      await look(path, { bypassCSP: true, ...screen }, async (page) => {
        expect(await faultsOfAll(page), path).toEqual([]);
      });
    }
  });

  it.each(SCREENS)('what an outsider sees of it, and of a link that is over, passes axe %s', async (_, screen) => {
    const { userId } = editor;
    const actor: Actor = { userId, name: 'Aïssatou Bah', roles: ['editor'], authorId: null };
    const newsroom = { db: desk.db, clock: AT_WORK, actor };
    const { token } = await sharePreview(newsroom, { articleId: await draftOf(), days: 3 });
    for (const [secret, heading] of [
      [token, 'Tunisie, Maroc'],
      ['0'.repeat(64), 'Ce lien'],
    ]) {
      await desk.look(`/desk/apercu/${secret}/`, { bypassCSP: true, ...screen }, async (page) => {
        expect(await page.locator('h1').textContent()).toContain(heading);
        expect(await faultsOfAll(page), heading).toEqual([]);
      });
    }
  });
});

/** What is wrong with a page with all its folds open. */
async function faultsOfAll(page: Page): Promise<string[]> {
  for (const summary of await page.locator('main summary').all()) await summary.click();
  return faultsOnScreen(page);
}
