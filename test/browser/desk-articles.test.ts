import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsFound, faultsOnScreen } from '#test/support/accessibility.ts';
import { COMPUTER, NO_BROWSER, PHONE } from '#test/support/browser.ts';
import { type BusyMorning, busyMorning } from '#test/support/busy-morning.ts';
import { copySample } from '#test/support/desk.ts';
import { AT_WORK, type OpenDesk, openDesk } from '#test/support/desk-in-browser.ts';

const PAGES = ['/desk/', '/desk/articles/', '/desk/articles/?q=pont&section=1', '/desk/planning/', '/desk/links/'];

describe.skipIf(NO_BROWSER)('the day at a glance, in a real browser', () => {
  let desk: OpenDesk;
  let day: BusyMorning;

  beforeAll(async () => {
    desk = await openDesk(await copySample());
    day = await busyMorning({ db: desk.db, clock: AT_WORK });
  });
  afterAll(() => desk?.close());

  /** What the editor sees there, on a phone unless it is said. */
  const look = (path: string, screen: BrowserContextOptions, see: (page: Page) => Promise<void>) =>
    desk.look(path, { by: day.editor, bypassCSP: true, ...screen }, see);

  it.each<[string, BrowserContextOptions]>([
    ['on a phone', { viewport: PHONE, hasTouch: true }],
    ['on a phone, dark', { viewport: PHONE, colorScheme: 'dark' }],
    ['on a computer', { viewport: COMPUTER }],
  ])('passes axe and fits the screen %s, everything open', { timeout: 300_000 }, async (_, screen) => {
    for (const path of PAGES) {
      await look(path, screen, async (page) => {
        await page.evaluate(openAll);
        expect(await faultsFound(page), path).toEqual([]);
        await page.evaluate(openFoot);
        expect(await faultsOnScreen(page), `${path}, its end`).toEqual([]);
      });
    }
  });

  it('ticks all articles at once with a script, and says how many', async () => {
    await look('/desk/articles/?status=scheduled', {}, async (page) => {
      await page.getByLabel('Tout sélectionner').check();
      expect(await page.locator('input[name=article]:checked').count()).toBe(2);
      expect(await page.locator('#chosen').textContent()).toBe('Choisis\u00a0: 2');
      await page.locator('input[name=article]').first().uncheck();
      expect(await page.locator('#chosen').textContent()).toBe('Choisis\u00a0: 1');
    });
  });

  it('needs no script to change several articles and to undo it, nor a mouse', async () => {
    await look('/desk/articles/?q=sandaga', { javaScriptEnabled: false }, async (page) => {
      expect(await page.getByLabel('Tout sélectionner').isVisible()).toBe(false);
      await page.locator('input[name=article]').first().focus();
      await page.keyboard.press('Space');
      await page.locator('.bulk summary').focus();
      await page.keyboard.press('Enter');
      await page.getByLabel('Personne').selectOption({ label: 'Mariam Diop' });
      await page.getByRole('button', { name: 'Confier' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/changed=/);
      expect(await page.locator('.note').innerText()).toContain('1 article est confié à Mariam Diop.');
      expect(await page.locator('.articles').innerText()).toContain('confié à Mariam Diop');
      await page.getByRole('button', { name: 'Annuler' }).click();
      await page.waitForURL(/undone=/);
      expect(await page.locator('.articles').innerText()).not.toContain('confié');
    });
  });

  it('presses by the Enter key the button of the line one is in, never the first of all', async () => {
    const fill = async (page: Page) => {
      await page.locator('input[name=article]').first().check();
      await page.locator('.bulk summary').click();
      await page.locator('.bulk').getByLabel('Rubrique').selectOption({ label: 'Sport' });
      await page.getByLabel('Pourquoi').fill('Le chapô est trop long.');
      await page.getByLabel('Pourquoi').press('Enter');
    };
    await look('/desk/articles/?status=submitted', { javaScriptEnabled: false }, async (page) => {
      const sent: string[] = [];
      page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
      await fill(page);
      await page.locator('.bulk summary').click();
      expect(await page.getByLabel('Pourquoi').inputValue()).toBe('Le chapô est trop long.');
      expect(sent).toEqual([]);
    });
    await look('/desk/articles/?status=submitted', {}, async (page) => {
      await fill(page);
      await page.waitForURL(/changed=/);
      expect(await page.locator('.note').innerText()).toContain('1 article a été renvoyé');
    });
  });

  it('lets nothing that is focused hide behind the actions at the foot of the list', async () => {
    await look('/desk/articles/', {}, async (page) => {
      const boxes = page.locator('input[name=article]');
      await boxes.first().check();
      expect(await page.locator('.bulk').isVisible()).toBe(true);
      for (let n = 0; n < 8; n++) {
        await boxes.nth(n).focus();
        expect(await page.evaluate(isBehindTheFoot), String(n)).toBe(false);
      }
    });
  });
});

function openAll(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not(.bulk)')) details.open = true;
}

/** What stands at the foot of the list, seen at the end of the list. */
function openFoot(): void {
  const foot = document.querySelector<HTMLDetailsElement>('.bulk');
  if (foot) foot.open = true;
  scrollTo(0, document.body.scrollHeight);
}

function isBehindTheFoot(): boolean {
  const foot = document.querySelector('.bulk')?.getBoundingClientRect();
  const focused = document.activeElement?.getBoundingClientRect();
  return Boolean(foot && focused && focused.bottom > foot.top && focused.top < foot.bottom);
}
