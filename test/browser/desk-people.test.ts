import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SYSTEM } from '#newsroom/actor.ts';
import { inviteFirstAdministrator, inviteUser } from '#newsroom/people/invite-user.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { addToOutbox, leaseFromOutbox, markFailed } from '#storage/records/outbox.ts';
import { faultsFound, faultsOnScreen, overflowOf } from '#test/support/accessibility.ts';
import { COMPUTER, NO_BROWSER, PHONE } from '#test/support/browser.ts';
import type { Colleague } from '#test/support/desk.ts';
import { AT_WORK, type Looking, type OpenDesk, openDesk } from '#test/support/desk-in-browser.ts';

const NOW = AT_WORK.now().toString({ fractionalSecondDigits: 3 });

describe.skipIf(NO_BROWSER)('the people of the desk, in a real browser', () => {
  let desk: OpenDesk;
  let awa: Colleague;
  /** Pages of someone who is not signed in, and of an administrator. */
  let outside: string[];
  let inside: string[];

  beforeAll(async () => {
    desk = await openDesk();
    const { db } = desk;
    const clock = AT_WORK;
    const first = await inviteFirstAdministrator({ db, clock });
    awa = await desk.hire('Awa Diallo', 'administrator', 'editor');
    const idriss = { email: 'idriss@journal.example', name: 'Idriss', roles: ['reporter' as const], language: 'fr' };
    const { userId, token } = await inviteUser({ db, clock, actor: SYSTEM }, idriss);
    await giveUpALetter(db);
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
  afterAll(() => desk?.close());

  /** Every page that is about people, seen by whom it is for. */
  async function lookAtAll(screen: Looking, see: (page: Page, path: string) => Promise<void>): Promise<void> {
    for (const path of outside) await desk.look(path, screen, (page) => see(page, path));
    for (const path of inside) await desk.look(path, { by: awa, ...screen }, (page) => see(page, path));
  }

  it.each<[string, Looking]>([
    ['on a phone', { viewport: PHONE }],
    ['on a phone in the dark', { viewport: PHONE, colorScheme: 'dark' }],
    ['on a computer', { viewport: COMPUTER }],
  ])('pass axe and fit the screen %s', async (_, screen) => {
    await lookAtAll({ bypassCSP: true, ...screen }, async (page, path) => {
      expect(await faultsOnScreen(page), path).toEqual([]);
    });
  });

  it('fit a phone with the text at twice its size', async () => {
    await lookAtAll({ bypassCSP: true }, async (page, path) => {
      await page.addStyleTag({ content: 'html{font-size:200%}' });
      expect(await overflowOf(page), path).toEqual([]);
    });
  });

  it('sign in by the keyboard alone, without a script, and go where they want by the menu of a phone', async () => {
    const signIn = '/desk/session/?next=/desk/journal/%3Faction%3DsignedIn';
    await desk.look(signIn, { javaScriptEnabled: false }, async (page) => {
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
    });
  });

  it('have no fault in the open menu either', async () => {
    await desk.look('/desk/', { by: awa, bypassCSP: true }, async (page) => {
      await page.getByRole('button', { name: 'Menu' }).click();
      await page.getByRole('navigation').waitFor();
      expect(await faultsFound(page)).toEqual([]);
    });
  });

  it('can see the password that they type, and it never leaves as a text that a browser keeps', async () => {
    await desk.look('/desk/session/', {}, async (page) => {
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
    });
  });

  it('need no more than a kilobyte of script', async () => {
    const sizes = await desk.look('/desk/session/', {}, async (page) => {
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
