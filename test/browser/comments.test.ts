import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_COMMENTS_POLICY } from '#content/comment.ts';
import { saveSettings } from '#storage/records/settings.ts';
import { faultsOnScreen } from '#test/support/accessibility.ts';
import { COMPUTER, NO_BROWSER, PHONE } from '#test/support/browser.ts';
import { copySample } from '#test/support/desk.ts';
import { type OpenDesk, openDesk } from '#test/support/desk-in-browser.ts';

const ARTICLE = '/2020/10/02/tunisie-maroc-deux-accords-militaires-de-dix-ans-avec-washington/';
const HIDDEN_ONE = '/2026/11/19/coupures-comment-on-travaille-sans-courant/';

const SCREENS: [string, BrowserContextOptions][] = [
  ['on a small phone', { viewport: { width: 320, height: 640 } }],
  ['on a phone, dark', { viewport: PHONE, colorScheme: 'dark' }],
  ['on a computer', { viewport: COMPUTER }],
];

/** Reading, commenting and reporting need none. */
const NO_SCRIPT = { javaScriptEnabled: false };

describe.skipIf(NO_BROWSER)('comments in a real browser', () => {
  let newspaper: OpenDesk;

  beforeAll(async () => {
    newspaper = await openDesk(await copySample());
  });
  afterAll(() => newspaper?.close());

  const look = <T>(path: string, screen: BrowserContextOptions, see: (page: Page) => Promise<T>) =>
    newspaper.look(path, { bypassCSP: true, ...screen }, see);

  async function fillIn(page: Page, text: string): Promise<void> {
    await page.getByLabel('Commentaire *').fill(text);
    await page.getByLabel('Nom ou pseudonyme *').fill('Awa');
    await page.getByLabel('Adresse e-mail *').fill('awa@exemple.org');
    await page.getByLabel(/^J’accepte/).check();
  }

  it('a reader on a phone writes under an article without a script, and is told what becomes of it', async () => {
    await look(ARTICLE, NO_SCRIPT, async (page) => {
      await fillIn(page, 'Dix ans, c’est long.');
      await page.getByRole('button', { name: 'Envoyer' }).click();
      await page.waitForURL(/\/commentaires\/recus\//);
      await page.getByRole('heading', { name: 'Merci, votre commentaire est arrivé' }).waitFor();
      await page.getByText('La rédaction le lira avant qu’il paraisse.').waitFor();
      await page.getByRole('link', { name: 'Revenir à l’article' }).click();
      await page.waitForURL(`**${ARTICLE}`);
    });
  });

  it('a reader answers by the keyboard alone', async () => {
    await look(`${ARTICLE}commentaires/`, {}, async (page) => {
      await page.getByRole('link', { name: 'Répondre à Salima' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Répondre à Salima' }).waitFor();
      await page.getByLabel('Commentaire *').focus();
      await page.keyboard.type('Moi aussi.');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Rim');
      await page.keyboard.press('Tab');
      await page.keyboard.type('rim@exemple.org');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/commentaires\/recus\//);
      await page.getByText('Moi aussi.').waitFor();
    });
  });

  it('a browser that checks nothing itself shows each fault, leads to its field, and has kept everything', async () => {
    for (const [, screen] of SCREENS) {
      await look(ARTICLE, screen, async (page) => {
        await fillIn(page, 'Un texte que personne ne veut taper deux fois.');
        await page.getByLabel('Adresse e-mail *').fill('pas une adresse');
        await page.locator('form.write').evaluate((form: HTMLFormElement) => {
          form.noValidate = true;
        });
        await page.getByRole('button', { name: 'Envoyer' }).click();
        await page.getByRole('alert').waitFor();
        expect(await faultsOnScreen(page)).toEqual([]);
        expect(await page.getByLabel('Commentaire *').inputValue()).toContain('taper deux fois');
        await page.getByRole('alert').getByRole('link').click();
        await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('c-email');
      });
    }
  });

  it('a comment that appeared is one tap away, and shown in its place', async () => {
    await saveSettings(newspaper.db, { comments: { ...DEFAULT_COMMENTS_POLICY, readBefore: 'nobody' } });
    await look(`${ARTICLE}commentaires/`, NO_SCRIPT, async (page) => {
      await fillIn(page, 'Un commentaire qui paraît.');
      await page.getByRole('button', { name: 'Envoyer' }).click();
      await page.getByRole('link', { name: 'Le voir sous l’article' }).click();
      await page.waitForURL(/commentaires\/#commentaire-\d+$/);
      const place = page.locator(':target');
      await place.getByText('Un commentaire qui paraît.').waitFor();
    });
    await saveSettings(newspaper.db, { comments: DEFAULT_COMMENTS_POLICY });
  });

  it.each(SCREENS)('axe finds no fault, and nothing is wider than the screen, %s', async (_, screen) => {
    for (const path of [
      ARTICLE,
      HIDDEN_ONE,
      `${ARTICLE}commentaires/`,
      `${ARTICLE}commentaires/recents/`,
      '/commentaires/1/reponse/',
      '/commentaires/1/signalement/',
      '/commentaires/1/signalement/recu/',
      '/vos-donnees/',
      '/vos-donnees/demande/',
    ]) {
      expect(await look(path, screen, faultsOnScreen), path).toEqual([]);
    }
  });
});
