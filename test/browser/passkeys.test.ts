import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '#content/clock.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { faultsOnScreen } from '#test/support/accessibility.ts';
import { launchBrowser, NO_BROWSER, PHONE } from '#test/support/browser.ts';
import { codeAppFrom } from '#test/support/code-app.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { type Colleague, hire } from '#test/support/desk.ts';
import { freePort } from '#test/support/free-port.ts';
import { openDoor } from '#test/support/open-door.ts';
import { appOver } from '#test/support/site.ts';

const HERE = '/desk/me/second-factor/';

describe.skipIf(NO_BROWSER)('the second proof at the door of the desk', () => {
  let db: OpenDatabase;
  let origin: string;
  let browser: Browser;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    db = await memoryDatabase();
    const port = await freePort();
    origin = `http://localhost:${port}`;
    const app = appOver(db, systemClock, { origin, mediaFolder: '/nonexistent', uploadsFolder: '/nonexistent' });
    const server = await openDoor(app, port);
    browser = await launchBrowser();
    stop = async () => {
      await browser.close();
      await server.stop();
      await db.close();
    };
  });
  afterAll(() => stop());

  async function windowOf(who?: Colleague, options = {}): Promise<{ context: BrowserContext; page: Page }> {
    const context = await browser.newContext({ viewport: PHONE, ...options });
    if (who) await context.addCookies([{ name: 'griot', value: who.token, url: origin }]);
    return { context, page: await context.newPage() };
  }

  /** A telephone that knows its owner's finger. */
  async function withAuthenticator(context: BrowserContext, page: Page): Promise<void> {
    const session = await context.newCDPSession(page);
    await session.send('WebAuthn.enable');
    const options = {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
    } as const;
    await session.send('WebAuthn.addVirtualAuthenticator', {
      options: { ...options, isUserVerified: true, automaticPresenceSimulation: true },
    });
  }

  it('is a passkey: made with the password, it then opens the desk alone, and stands in for a code', async () => {
    const awa = await hire({ db, clock: systemClock }, { name: 'Awa', roles: ['editor'] });
    const { context, page } = await windowOf(awa);
    await withAuthenticator(context, page);
    await page.goto(`${origin}${HERE}`);
    await page.getByLabel('Nom de la clé').fill('mon téléphone');
    await page.locator('#passkey-password').fill('autre chose encore');
    await page.getByRole('button', { name: 'Ajouter une clé d’accès' }).click();
    await expect
      .poll(() => page.getByRole('alert').filter({ visible: true }).allTextContents())
      .toEqual(['Le mot de passe actuel ne convient pas.']);
    await page.locator('#passkey-password').fill(awa.password);
    await page.getByRole('button', { name: 'Ajouter une clé d’accès' }).click();
    await page.getByText('Ils ne seront plus montrés').waitFor();
    expect(await page.locator('.codes code').count()).toBe(10);
    await page.getByRole('link', { name: 'C’est noté, continuer' }).click();
    await page.getByText('mon téléphone', { exact: true }).waitFor();

    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Sortir' }).click();
    await page.getByRole('button', { name: 'Entrer avec une clé d’accès' }).click();
    await page.waitForURL(`${origin}/desk/`);

    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Sortir' }).click();
    await page.getByLabel('Adresse électronique').fill(awa.email);
    await page.getByLabel('Mot de passe').fill(awa.password);
    await page.getByRole('button', { name: 'Entrer', exact: true }).click();
    await page.getByRole('button', { name: 'Utiliser une clé d’accès' }).click();
    await page.waitForURL(`${origin}/desk/`);
    await page.goto(`${origin}${HERE}`);
    await page.getByText(/Servie (il y a|maintenant)/).waitFor();
    await context.close();
  });

  it('says so when the telephone knows no passkey, and lets one in by the password still', async () => {
    const { context, page } = await windowOf();
    await withAuthenticator(context, page);
    await page.goto(`${origin}/desk/session/`);
    await page.getByRole('button', { name: 'Entrer avec une clé d’accès' }).click();
    await expect
      .poll(() => page.getByRole('alert').filter({ visible: true }).allTextContents())
      .toEqual([expect.stringContaining('Entrez avec votre mot de passe')]);
    await context.close();
  });

  it('is an application of codes without any script, and there no passkey is offered', async () => {
    const idriss = await hire({ db, clock: systemClock }, { name: 'Idriss', roles: ['reporter'] });
    const { context, page } = await windowOf(idriss, { javaScriptEnabled: false });
    await page.goto(`${origin}${HERE}`);
    expect(await page.getByRole('button', { name: 'Ajouter une clé d’accès' }).count()).toBe(0);
    await page.getByText('Ajouter une application').first().click();
    await page.locator('#codes-password').fill(idriss.password);
    await page.getByRole('button', { name: 'Ajouter une application' }).click();
    await page.getByRole('img', { name: 'Carré à photographier' }).waitFor();
    const html = await page.content();
    const app = codeAppFrom({ status: 200, to: null, html, headers: new Headers() });
    await page.getByLabel('Code affiché').fill(app.codeAt(systemClock));
    await page.getByRole('button', { name: 'Vérifier et activer' }).click();
    await page.getByText('Ils ne seront plus montrés').waitFor();
    await context.close();
  });

  it('has pages that everybody can use, on a small phone and by the keyboard, in both languages and colours', async () => {
    for (const language of ['fr', 'en']) {
      const name = `Fanta ${language}`;
      const fanta = await hire({ db, clock: systemClock }, { name, roles: ['administrator'], language });
      for (const colorScheme of ['light', 'dark'] as const) {
        const { context, page } = await windowOf(fanta, { colorScheme, bypassCSP: true });
        for (const path of [HERE, '/desk/house/guard/', '/desk/session/?next=/desk/']) {
          await page.goto(`${origin}${path}`);
          for (const summary of await page.locator('main summary').all()) await summary.click();
          expect(await faultsOnScreen(page), path).toEqual([]);
        }
        await page.goto(`${origin}${HERE}`);
        await page.locator('main summary').first().click();
        await page.locator('#codes-password').fill(fanta.password);
        await page.keyboard.press('Enter');
        await page.locator('.qr').waitFor();
        expect(await faultsOnScreen(page), 'the key').toEqual([]);
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('code');
        await context.close();
      }
    }
  });
});
