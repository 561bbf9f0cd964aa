import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { faultsOnScreen } from '#test/support/accessibility.ts';
import { COMPUTER, NO_BROWSER, PHONE } from '#test/support/browser.ts';
import { type Colleague, copySample } from '#test/support/desk.ts';
import { type OpenDesk, openDesk } from '#test/support/desk-in-browser.ts';

describe.skipIf(NO_BROWSER)('arranging the front page in a browser', () => {
  let desk: OpenDesk;
  let editor: Colleague;

  beforeAll(async () => {
    desk = await openDesk(await copySample());
    editor = await desk.hire('Awa Ba', 'editor');
  });
  beforeEach(async () => {
    await desk.db.query.deleteFrom('frontDrafts').execute();
  });
  afterAll(() => desk?.close());

  /** Before the front page being arranged, on a computer unless it is said. */
  const atFront = (screen: BrowserContextOptions, see: (page: Page) => Promise<void>) =>
    desk.look('/desk/front/', { by: editor, viewport: COMPUTER, bypassCSP: true, ...screen }, see);

  const headlines = (page: Page, zone: string) =>
    page.locator(`[data-zone=${zone}] li.placed strong`).allTextContents();
  const said = async (page: Page) => (await page.locator('#said').textContent())?.replaceAll('\u00a0', ' ');

  it('moves an article by the keyboard: the focus stays on it, and what happened is said', async () => {
    await atFront({}, async (page) => {
      const before = await headlines(page, 'secondary');
      const down = page.locator('[data-zone=secondary] li.placed button[value=down]').first();
      await down.focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.getElementById('said')?.textContent !== '');
      const after = await headlines(page, 'secondary');
      expect(after.slice(0, 2)).toEqual([before[1], before[0]]);
      expect(await said(page)).toBe(`« ${before[0]} » : Second rang, place 2.`);
      const focused = await page.evaluate(() => document.activeElement?.textContent);
      expect(focused).toContain(before[0]);
      expect(await page.locator('.note').textContent()).toContain('les lecteurs ne voient pas encore');
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('says that nothing changed when the network is gone, and goes on when it is back', async () => {
    await atFront({}, async (page) => {
      const before = await headlines(page, 'secondary');
      await page.context().setOffline(true);
      const down = page.locator('[data-zone=secondary] li.placed button[value=down]').first();
      await down.click();
      await page.waitForFunction(() => document.getElementById('said')?.textContent?.startsWith('Pas de réseau'));
      expect(await headlines(page, 'secondary')).toEqual(before);
      await page.context().setOffline(false);
      await down.click();
      await page.waitForFunction(() => document.getElementById('said')?.textContent?.includes('place 2'));
    });
  });

  it.each([
    ['with a mouse', 'mouse'],
    ['with a finger', 'touch'],
  ] as const)('drags an article to another zone %s', async (_, by) => {
    const options = by === 'touch' ? { viewport: PHONE, hasTouch: true, isMobile: true } : {};
    await atFront(options, async (page) => {
      const [dragged] = await headlines(page, 'dontMiss');
      const grip = page.locator('[data-zone=dontMiss] li.placed .grip').first();
      await grip.scrollIntoViewIfNeeded();
      await page.locator('[data-zone=secondary] li.placed').nth(3).scrollIntoViewIfNeeded();
      const from = await middleOf(page, '[data-zone=dontMiss] li.placed .grip', 0);
      const target = await middleOf(page, '[data-zone=secondary] li.placed', 3);
      await (by === 'mouse' ? dragByMouse : dragByFinger)(page, from, { x: target.x, y: target.y - 20 });
      await page.waitForFunction(() => document.getElementById('said')?.textContent !== '');
      expect((await headlines(page, 'secondary'))[3]).toBe(dragged);
      expect(await said(page)).toContain('Second rang, place 4.');
      expect(await said(page)).toContain('Faute de place');
    });
  });

  it('finds an article without leaving the draft, and puts it online for readers', async () => {
    await atFront({}, async (page) => {
      await page.getByLabel('Mots du titre').fill('langues');
      await page.keyboard.press('Enter');
      await page.waitForURL(/q=langues/);
      const found = page.locator('.finder li.front-found:not(:has(.badge))').first();
      const headline = await found.locator('strong').textContent();
      await found.getByRole('button', { name: 'En tête' }).click();
      await expect.poll(() => headlines(page, 'lead')).toEqual([headline]);
      const preview = page.frameLocator('.front-preview.phone iframe').locator('.card.lead h2');
      await expect.poll(() => preview.textContent()).not.toBe('');
      await page.getByRole('button', { name: 'Mettre en ligne' }).click();
      await page.waitForURL(/done=live/);
      await page.goto(desk.origin);
      const shown = await page.locator('.card.lead h2').textContent();
      expect(shown?.replace(/[\u00a0\u202f’]/g, (sign) => (sign === '’' ? "'" : ' '))).toBe(headline);
    });
  });

  it('does all of it without a script', async () => {
    await atFront({ javaScriptEnabled: false }, async (page) => {
      const before = await headlines(page, 'secondary');
      await page.locator('[data-zone=secondary] li.placed button[value=up]').nth(1).click();
      await page.waitForURL(/moved=/);
      expect((await headlines(page, 'secondary')).slice(0, 2)).toEqual([before[1], before[0]]);
      expect(await page.locator('.grip').count()).toBe(0);
      await page.getByRole('button', { name: 'Abandonner le brouillon' }).click();
      await page.waitForURL(/done=dropped/);
      expect(await headlines(page, 'secondary')).toEqual(before);
    });
  });

  it.each<[string, BrowserContextOptions]>([
    ['on a phone', { viewport: PHONE, hasTouch: true }],
    ['on a computer, dark', { viewport: COMPUTER, colorScheme: 'dark' }],
  ])('passes axe with a draft and everything open, and fits the screen %s', async (_, screen) => {
    await atFront(screen, async (page) => {
      await page.locator('[data-zone=dontMiss] li.placed button[value=up]').first().click();
      await page.waitForFunction(() => document.getElementById('said')?.textContent !== '');
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('main details')) (each as HTMLDetailsElement).open = true;
      });
      for (const frame of await page.locator('iframe').all()) {
        await frame.scrollIntoViewIfNeeded();
        await frame.contentFrame().locator('main h2').first().waitFor();
      }
      expect(await faultsOnScreen(page)).toEqual([]);
    });
  });
});

type Point = { x: number; y: number };

async function middleOf(page: Page, selector: string, index: number): Promise<Point> {
  const box = await page.locator(selector).nth(index).boundingBox();
  if (!box) throw new Error(`nothing to drag at ${selector}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function dragByMouse(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
}

async function dragByFinger(page: Page, from: Point, to: Point): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await touch('touchStart', [from]);
  for (const share of [0.25, 0.5, 0.75, 1]) {
    await touch('touchMove', [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }]);
  }
  await touch('touchEnd', []);
}
