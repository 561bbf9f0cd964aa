import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOnScreen, overflowOf } from '#test/support/accessibility.ts';
import { caretHeard, holdScripts, NO_BROWSER } from '#test/support/browser.ts';
import { type Colleague, copySample } from '#test/support/desk.ts';
import { type OpenDesk, openDesk } from '#test/support/desk-in-browser.ts';

const PAGES = [
  '',
  'sections/',
  'sections/1/',
  'topics/',
  'topics/new/',
  'topics/1/',
  'countries/',
  'countries/TD/',
  'authors/',
  'authors/1/',
  'pages/',
  'pages/new/',
  'pages/1/',
  'menus/',
  'identity/',
  'colours/',
  'style/',
  'comments/',
];

describe.skipIf(NO_BROWSER)('the house in a real browser', () => {
  let desk: OpenDesk;
  let boss: Colleague;

  beforeAll(async () => {
    desk = await openDesk(await copySample());
    boss = await desk.hire('Fatou Ndiaye', 'editor', 'administrator');
  });
  afterAll(() => desk?.close());

  /** Whoever runs the house looks at a page of it, on a phone. */
  const look = (path: string, screen: BrowserContextOptions, see: (page: Page) => Promise<void>) =>
    desk.look(`/desk/house/${path}`, { by: boss, ...screen }, see);

  it.each([
    ['by day', 'light'],
    ['by night', 'dark'],
  ] as const)('has no fault that axe finds on a phone %s, and is no wider than it', async (_, colorScheme) => {
    for (const path of PAGES) {
      await look(path, { bypassCSP: true, colorScheme }, async (page) => {
        expect(await faultsOnScreen(page), path).toEqual([]);
      });
    }
  });

  it('orders sections with the keyboard alone, without script', async () => {
    await look('sections/', { javaScriptEnabled: false }, async (page) => {
      const names = () => page.locator('.lines .what a').allTextContents();
      const before = await names();
      await page.getByRole('button', { name: `Monter ${before[1]}` }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/#rubrique-/);
      expect((await names()).slice(0, 2)).toEqual([before[1], before[0]]);
    });
  });

  it('keeps an author by the Enter key, and looks for pictures by the same in their own field', async () => {
    await look('authors/1/', {}, async (page) => {
      await page.getByLabel('Chercher dans la photothèque').fill('pirogue');
      await page.keyboard.press('Enter');
      // The same address answers, with the words that were looked for.
      await page.locator('input[name=asked][value=pirogue]').waitFor({ state: 'attached' });
      await page.waitForLoadState();
      expect(await page.getByRole('status').count()).toBe(0);
      expect(await page.getByLabel('Chercher dans la photothèque').inputValue()).toBe('pirogue');
      await page.getByLabel('Fonction').fill('Grand reporter');
      await page.keyboard.press('Enter');
      await page.waitForURL(/done=1/);
      expect(await page.getByLabel('Fonction').inputValue()).toBe('Grand reporter');
    });
  });

  it('keeps a page that could not be saved, until it is', async () => {
    await look('pages/new/', {}, async (page) => {
      await page.getByLabel('Titre', { exact: true }).fill('Nos prix');
      await page.getByLabel('Texte', { exact: true }).fill('Un numéro : 500 F CFA.');
      await page.context().clearCookies();
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await page.waitForURL(/desk\/session/);
      await page.context().addCookies([desk.cookieOf(boss)]);
      await page.goto(`${desk.origin}/desk/house/pages/new/`);
      await page.getByRole('button', { name: 'Le reprendre' }).click();
      expect(await page.getByLabel('Texte', { exact: true }).inputValue()).toBe('Un numéro : 500 F CFA.');
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await page.waitForURL(/done=1/);
      await page.goto(`${desk.origin}/desk/house/pages/new/`);
      await page.getByRole('button', { name: 'Ouvrir l’éditeur' }).waitFor();
      expect(await page.getByRole('button', { name: 'Le reprendre' }).count()).toBe(0);
      expect(await page.getByLabel('Titre', { exact: true }).inputValue()).toBe('');
    });
  });

  it('keeps what was written before its script had come', async () => {
    await look('pages/new/', {}, async (page) => {
      const letGo = await holdScripts(page);
      await page.reload({ waitUntil: 'commit' });
      await page.getByLabel('Texte', { exact: true }).fill('Écrit sur une ligne lente.');
      letGo();
      await page.getByRole('button', { name: 'Ouvrir l’éditeur' }).waitFor();
      await page.reload();
      await page.getByRole('button', { name: 'Le reprendre' }).click();
      expect(await page.getByLabel('Texte', { exact: true }).inputValue()).toBe('Écrit sur une ligne lente.');
    });
  });

  it('opens a rich page in the editor, and saves what was written there', async () => {
    await look('pages/1/', {}, async (page) => {
      await page.getByRole('button', { name: 'Ouvrir l’éditeur' }).click();
      const text = page.locator('[contenteditable=true]');
      await text.waitFor();
      const before = await text.innerText();
      expect(await overflowOf(page)).toEqual([]);
      await page.locator('[contenteditable=true]:focus').waitFor();
      await page.keyboard.press('Control+Home');
      await caretHeard(page);
      await page.keyboard.type('Tout neuf. ');
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await page.waitForURL(/done=1/);
      await page.goto(`${desk.origin}/a-propos/`);
      const after = await page.locator('.body').innerText();
      expect(after.startsWith('Tout neuf. ')).toBe(true);
      expect(after.length).toBeGreaterThan(before.length / 2);
    });
  });

  it('gives readers the colours that were chosen, under a policy that lets them through', async () => {
    await look('colours/', {}, async (page) => {
      await page.getByLabel('Accent de jour').fill('#005a8c');
      await page.getByLabel('Papier').fill('#ffffff');
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await page.waitForURL(/done=1/);
      await page.goto(desk.origin);
      const paint = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const kicker = await page
        .locator('.kicker')
        .first()
        .evaluate((element) => getComputedStyle(element).color);
      expect([paint, kicker]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 90, 140)']);
    });
  });
});
