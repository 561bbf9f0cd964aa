import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '#server/serve.ts';
import { faultsFound } from '#test/support/accessibility.ts';
import { caretHeard, holdScripts, launchBrowser, NO_BROWSER, PHONE, serveApp } from '#test/support/browser.ts';
import { type Colleague, copySample, hire, type OwnSample } from '#test/support/desk.ts';
import { THAT_MORNING } from '#test/support/sample.ts';
import { appOver } from '#test/support/site.ts';

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
  let browser: Browser;
  let server: RunningServer & { origin: string };
  let sample: OwnSample;
  let boss: Colleague;

  beforeAll(async () => {
    sample = await copySample();
    const person = { name: 'Fatou Ndiaye', roles: ['editor' as const, 'administrator' as const] };
    boss = await hire({ db: sample.db, clock: THAT_MORNING }, person);
    server = await serveApp(appOver(sample.db, THAT_MORNING, sample.config));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await sample?.remove();
  });

  async function openPage<T>(path: string, look: (page: Page) => Promise<T>, options: object = {}): Promise<T> {
    const context = await browser.newContext({ viewport: PHONE, ...options });
    try {
      await context.addCookies([{ name: 'griot', value: boss.token, url: server.origin }]);
      const page = await context.newPage();
      await page.goto(server.origin + path);
      return await look(page);
    } finally {
      await context.close();
    }
  }

  it.each([
    ['by day', 'light'],
    ['by night', 'dark'],
  ] as const)('has no fault that axe finds on a phone %s, and is no wider than it', async (_, colorScheme) => {
    for (const path of PAGES) {
      const { faults, width } = await openPage(
        `/desk/house/${path}`,
        async (page) => ({
          faults: await faultsFound(page),
          width: await page.evaluate(() => document.documentElement.scrollWidth),
        }),
        { bypassCSP: true, colorScheme },
      );
      expect(faults, path).toEqual([]);
      expect(width, path).toBeLessThanOrEqual(PHONE.width);
    }
  });

  it('orders sections with the keyboard alone, without script', async () => {
    await openPage(
      '/desk/house/sections/',
      async (page) => {
        const names = () => page.locator('.lines .what a').allTextContents();
        const before = await names();
        await page.getByRole('button', { name: `Monter ${before[1]}` }).focus();
        await page.keyboard.press('Enter');
        await page.waitForURL(/#rubrique-/);
        expect((await names()).slice(0, 2)).toEqual([before[1], before[0]]);
      },
      { javaScriptEnabled: false },
    );
  });

  it('keeps an author by the Enter key, and looks for pictures by the same in their own field', async () => {
    await openPage('/desk/house/authors/1/', async (page) => {
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
    await openPage('/desk/house/pages/new/', async (page) => {
      await page.getByLabel('Titre', { exact: true }).fill('Nos prix');
      await page.getByLabel('Texte', { exact: true }).fill('Un numéro : 500 F CFA.');
      await page.context().clearCookies();
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await page.waitForURL(/desk\/session/);
      await page.context().addCookies([{ name: 'griot', value: boss.token, url: server.origin }]);
      await page.goto(`${server.origin}/desk/house/pages/new/`);
      await page.getByRole('button', { name: 'Le reprendre' }).click();
      expect(await page.getByLabel('Texte', { exact: true }).inputValue()).toBe('Un numéro : 500 F CFA.');
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await page.waitForURL(/done=1/);
      await page.goto(`${server.origin}/desk/house/pages/new/`);
      await page.getByRole('button', { name: 'Ouvrir l’éditeur' }).waitFor();
      expect(await page.getByRole('button', { name: 'Le reprendre' }).count()).toBe(0);
      expect(await page.getByLabel('Titre', { exact: true }).inputValue()).toBe('');
    });
  });

  it('keeps what was written before its script had come', async () => {
    await openPage('/desk/house/pages/new/', async (page) => {
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
    await openPage('/desk/house/pages/1/', async (page) => {
      await page.getByRole('button', { name: 'Ouvrir l’éditeur' }).click();
      const text = page.locator('[contenteditable=true]');
      await text.waitFor();
      const before = await text.innerText();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
      await page.locator('[contenteditable=true]:focus').waitFor();
      await page.keyboard.press('Control+Home');
      await caretHeard(page);
      await page.keyboard.type('Tout neuf. ');
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await page.waitForURL(/done=1/);
      await page.goto(`${server.origin}/a-propos/`);
      const after = await page.locator('.body').innerText();
      expect(after.startsWith('Tout neuf. ')).toBe(true);
      expect(after.length).toBeGreaterThan(before.length / 2);
    });
  });

  it('gives readers the colours that were chosen, under a policy that lets them through', async () => {
    await openPage('/desk/house/colours/', async (page) => {
      await page.getByLabel('Accent de jour').fill('#005a8c');
      await page.getByLabel('Papier').fill('#ffffff');
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await page.waitForURL(/done=1/);
      await page.goto(server.origin);
      const paint = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const kicker = await page
        .locator('.kicker')
        .first()
        .evaluate((element) => getComputedStyle(element).color);
      expect([paint, kicker]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 90, 140)']);
    });
  });
});
