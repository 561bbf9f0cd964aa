import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SYSTEM } from '#newsroom/actor.ts';
import { inviteFirstAdministrator, inviteUser } from '#newsroom/people/invite-user.ts';
import type { RunningServer } from '#server/serve.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { addToOutbox, leaseFromOutbox, markFailed } from '#storage/records/outbox.ts';
import { faultsFound } from '#test/support/accessibility.ts';
import { COMPUTER, launchBrowser, NO_BROWSER, PHONE, serveApp } from '#test/support/browser.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { type Colleague, hire } from '#test/support/desk.ts';
import { THAT_MORNING } from '#test/support/sample.ts';
import { appOver } from '#test/support/site.ts';

const clock = THAT_MORNING;
const NOW = clock.now().toString({ fractionalSecondDigits: 3 });

describe.skipIf(NO_BROWSER)('the people of the desk, in a real browser', () => {
  let browser: Browser;
  let server: RunningServer & { origin: string };
  let db: OpenDatabase;
  let awa: Colleague;
  /** Pages of someone who is not signed in, and of an administrator. */
  let outside: string[];
  let inside: string[];

  beforeAll(async () => {
    db = await memoryDatabase();
    const first = await inviteFirstAdministrator({ db, clock });
    awa = await hire({ db, clock }, { name: 'Awa Diallo', roles: ['administrator', 'editor'] });
    const idriss = { email: 'idriss@journal.example', name: 'Idriss', roles: ['reporter' as const], language: 'fr' };
    const { userId, token } = await inviteUser({ db, clock, actor: SYSTEM }, idriss);
    await giveUpALetter(db);
    const config = { origin: 'http://127.0.0.1', mediaFolder: '/nonexistent', uploadsFolder: '/nonexistent' };
    server = await serveApp(appOver(db, clock, config));
    browser = await launchBrowser();
    outside = [
      '/desk/session/',
      '/desk/session/forgotten/',
      `/desk/link/${token}/`,
      `/desk/link/${first}/`,
      '/desk/link/x/',
    ];
    inside = [
      '/desk/people/',
      `/desk/people/${userId}/`,
      `/desk/people/${awa.userId}/`,
      '/desk/journal/',
      '/desk/me/',
      '/desk/deliveries/',
    ];
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await db?.close();
  });

  async function open<T>(
    path: string,
    look: (page: Page) => Promise<T>,
    options: BrowserContextOptions = {},
  ): Promise<T> {
    const context = await browser.newContext({ viewport: PHONE, bypassCSP: true, ...options });
    try {
      if (inside.includes(path) || path === '/desk/') {
        await context.addCookies([{ name: 'griot', value: awa.token, url: server.origin }]);
      }
      const page = await context.newPage();
      await page.goto(server.origin + path);
      return await look(page);
    } finally {
      await context.close();
    }
  }

  it.each([
    ['on a phone', { viewport: PHONE }],
    ['on a phone in the dark', { viewport: PHONE, colorScheme: 'dark' as const }],
    ['on a computer', { viewport: COMPUTER }],
  ])('pass axe and fit the screen %s', async (_, options) => {
    for (const path of [...outside, ...inside]) {
      const { faults, width } = await open(
        path,
        async (page) => ({
          faults: await faultsFound(page),
          width: await page.evaluate(() => document.documentElement.scrollWidth),
        }),
        options,
      );
      expect(faults, path).toEqual([]);
      expect(width, path).toBeLessThanOrEqual(options.viewport.width);
    }
  });

  it('fit a phone with the text at twice its size', async () => {
    for (const path of [...outside, ...inside]) {
      const width = await open(path, async (page) => {
        await page.addStyleTag({ content: 'html{font-size:200%}' });
        return page.evaluate(() => document.documentElement.scrollWidth);
      });
      expect(width, path).toBeLessThanOrEqual(PHONE.width);
    }
  });

  it('sign in by the keyboard alone, without a script, and go where they want by the menu of a phone', async () => {
    await open(
      '/desk/session/?next=/desk/journal/%3Faction%3DsignedIn',
      async (page) => {
        await page.locator('#email:focus').waitFor();
        await page.keyboard.type(awa.email);
        await page.keyboard.press('Tab');
        await page.keyboard.type(awa.password);
        await page.keyboard.press('Enter');
        await page.waitForURL('**/desk/journal/?action=signedIn');
        await page.getByRole('button', { name: 'Menu' }).focus();
        await page.keyboard.press('Enter');
        await page.getByRole('navigation').waitFor();
        await page.keyboard.press('Escape');
        await page.getByRole('navigation').waitFor({ state: 'hidden' });
        await page.keyboard.press('Enter');
        await page.getByRole('link', { name: 'Mon compte' }).click();
        await page.waitForURL('**/desk/me/');
        await page.getByRole('button', { name: 'Menu' }).click();
        await page.getByRole('button', { name: 'Sortir', exact: true }).click();
        await page.waitForURL('**/desk/session/?out=1');
      },
      { javaScriptEnabled: false },
    );
  });

  it('have no fault in the open menu either', async () => {
    const faults = await open('/desk/', async (page) => {
      await page.getByRole('button', { name: 'Menu' }).click();
      return faultsFound(page);
    });
    expect(faults).toEqual([]);
  });

  it('can see the password that they type, and it never leaves as a text that a browser keeps', async () => {
    await open(
      '/desk/session/',
      async (page) => {
        const reveal = page.getByRole('button', { name: 'Afficher le mot de passe' });
        const type = () => page.locator('#password').getAttribute('type');
        await page.fill('#email', 'nul@journal.example');
        await page.fill('#password', 'une phrase quelconque');
        await reveal.click();
        expect([await type(), await reveal.getAttribute('aria-pressed')]).toEqual(['text', 'true']);
        await reveal.click();
        expect([await type(), await reveal.getAttribute('aria-pressed')]).toEqual(['password', 'false']);
        await reveal.click();
        await page.evaluate(() =>
          document.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault()),
        );
        await page.keyboard.press('Tab');
        await page.getByRole('button', { name: 'Entrer' }).click();
        expect(await type()).toBe('password');
      },
      { bypassCSP: false },
    );
  });

  it('need no more than a kilobyte of script', async () => {
    const sizes = await open('/desk/session/', async (page) => {
      await page.getByRole('button', { name: 'Afficher le mot de passe' }).waitFor();
      const scripts = await scriptsOf(page);
      return Promise.all(scripts.map(async (url) => (await (await fetch(url)).arrayBuffer()).byteLength));
    });
    expect(sizes).toHaveLength(1);
    expect(sizes[0]).toBeLessThanOrEqual(1000);
  });
});

/** The addresses of the scripts that a page has loaded; the browser may note them a little after they ran. */
async function scriptsOf(page: Page): Promise<string[]> {
  const noted = await page.waitForFunction(() => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    const scripts = names.filter((name) => name.endsWith('.js'));
    return scripts.length > 0 && scripts;
  });
  return (await noted.jsonValue()) || [];
}

async function giveUpALetter(db: OpenDatabase): Promise<void> {
  const to = { name: 'Idriss', address: 'idriss@journal.example' };
  const task = { to, subject: 'Une adresse qui n’existe pas', text: '', validUntil: null };
  await addToOutbox(db, { kind: 'mail', task, at: NOW });
  const letter = await leaseFromOutbox(db, { kind: 'mail', now: NOW, until: NOW });
  await markFailed(db, letter?.id ?? 0, { error: '550 no such user here', dueAt: null });
}
