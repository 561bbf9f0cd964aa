import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '#server/serve.ts';
import { faultsFound } from '#test/support/accessibility.ts';
import { COMPUTER, launchBrowser, NO_BROWSER, PHONE, serveApp } from '#test/support/browser.ts';
import { type BusyMorning, busyMorning } from '#test/support/busy-morning.ts';
import { type Colleague, copySample, type OwnSample } from '#test/support/desk.ts';
import { THAT_MORNING } from '#test/support/sample.ts';
import { appOver } from '#test/support/site.ts';

const PAGES = ['/desk/', '/desk/articles/', '/desk/articles/?q=pont&section=1', '/desk/planning/', '/desk/links/'];

describe.skipIf(NO_BROWSER)('the day at a glance, in a real browser', () => {
  let browser: Browser;
  let server: RunningServer & { origin: string };
  let sample: OwnSample;
  let day: BusyMorning;

  beforeAll(async () => {
    sample = await copySample();
    day = await busyMorning({ db: sample.db, clock: THAT_MORNING });
    server = await serveApp(appOver(sample.db, THAT_MORNING, sample.config));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await sample?.remove();
  });

  async function as<T>(
    who: Colleague,
    look: (page: Page) => Promise<T>,
    options: BrowserContextOptions = { viewport: PHONE },
  ): Promise<T> {
    const context = await browser.newContext({ bypassCSP: true, ...options });
    try {
      await context.addCookies([{ name: 'griot', value: who.token, url: server.origin }]);
      return await look(await context.newPage());
    } finally {
      await context.close();
    }
  }

  it.each([
    ['on a phone', { viewport: PHONE, hasTouch: true }],
    ['on a phone, dark', { viewport: PHONE, colorScheme: 'dark' as const }],
    ['on a computer', { viewport: COMPUTER }],
  ])('passes axe and fits the screen %s, everything open', { timeout: 300_000 }, async (_, options) => {
    await as(
      day.editor,
      async (page) => {
        for (const path of PAGES) {
          await page.goto(server.origin + path);
          await page.evaluate(openAll);
          expect(await faultsFound(page), path).toEqual([]);
          await page.evaluate(openFoot);
          expect(await faultsFound(page), `${path}, its end`).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
            options.viewport.width,
          );
        }
      },
      options,
    );
  });

  it('ticks all articles at once with a script, and says how many', async () => {
    await as(day.editor, async (page) => {
      await page.goto(`${server.origin}/desk/articles/?status=scheduled`);
      await page.getByLabel('Tout sélectionner').check();
      expect(await page.locator('input[name=article]:checked').count()).toBe(2);
      expect(await page.locator('#chosen').textContent()).toBe('Choisis\u00a0: 2');
      await page.locator('input[name=article]').first().uncheck();
      expect(await page.locator('#chosen').textContent()).toBe('Choisis\u00a0: 1');
    });
  });

  it('needs no script to change several articles and to undo it, nor a mouse', async () => {
    await as(
      day.editor,
      async (page) => {
        await page.goto(`${server.origin}/desk/articles/?q=sandaga`);
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
      },
      { viewport: PHONE, javaScriptEnabled: false },
    );
  });

  it('lets nothing that is focused hide behind the actions at the foot of the list', async () => {
    await as(day.editor, async (page) => {
      await page.goto(`${server.origin}/desk/articles/`);
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
