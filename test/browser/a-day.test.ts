import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clock } from '#content/clock.ts';
import type { Role } from '#content/permissions.ts';
import { publishDueArticles } from '#delivery/publish-due-articles.ts';
import { COMPUTER, editorReady, NO_BROWSER, PHONE } from '#test/support/browser.ts';
import { copySample } from '#test/support/desk.ts';
import { type OpenDesk, openDesk } from '#test/support/desk-in-browser.ts';

const PASSWORD = 'une phrase assez longue';
const HEADLINE = 'Au marché de Dantokpa, le prix du maïs baisse enfin';
const TYPED = 'Au marche de Dantokpa, le prix du mais baisse';

/**
 * One day of a newsroom, from the invitation in the morning to the correction in the evening, each person in a browser of
 * their own. The steps follow one another.
 */
describe.skipIf(NO_BROWSER)('a day at the desk', () => {
  let now = Temporal.Instant.from('2026-11-24T08:00:00.000Z');
  const clock: Clock = { now: () => now };
  let desk: OpenDesk;
  let articlePath: string;

  beforeAll(async () => {
    desk = await openDesk(await copySample(), clock);
  });
  afterAll(() => desk?.close());

  const at = (page: Page) => new URL(page.url()).pathname;

  /** Somebody who works here already, before their screen. */
  const colleague = async (name: string, role: Role) =>
    desk.openWindow({ by: await desk.hire(name, role), viewport: COMPUTER });

  const stateOf = (page: Page) => page.locator('.keeping-words');
  const saved = (page: Page) => stateOf(page).filter({ hasText: 'Enregistré' }).waitFor();

  let invitation: string;
  let fanta: Page;

  it('an administrator invites a contributor', async () => {
    const page = await colleague('Awa Diallo', 'administrator');
    await page.goto(`${desk.origin}/desk/people/`);
    await page.getByLabel('Nom', { exact: true }).fill('Fanta Keïta');
    await page.getByLabel('Adresse électronique').fill('fanta@journal.example');
    await page.getByRole('checkbox', { name: /^journaliste/ }).uncheck();
    await page.getByRole('checkbox', { name: /^pigiste/ }).check();
    await page.getByRole('button', { name: /invit/i }).click();
    invitation = await page.getByLabel('Lien pour Fanta Keïta').inputValue();
    expect(invitation).toContain('/desk/link/');
  });

  it('she chooses a password on her phone, and begins an article', async () => {
    fanta = await desk.openWindow({ hasTouch: true });
    await fanta.goto(desk.origin + new URL(invitation).pathname);
    await fanta.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
    await fanta.getByRole('button', { name: 'Entrer' }).click();
    await fanta.waitForURL('**/desk/');
    expect(await fanta.getByRole('heading', { level: 1 }).textContent()).toContain('Fanta');
    await fanta.getByRole('button', { name: 'Écrire un article' }).click();
    await fanta.waitForURL(/\/desk\/articles\/\d+\/$/);
    articlePath = at(fanta);
    await saved(fanta);
    await fanta.getByLabel('Titre', { exact: true }).fill(TYPED);
    await fanta.keyboard.press('Tab');
    await fanta.keyboard.type('Les sacs arrivent du nord, et les vendeuses respirent.');
    await saved(fanta);
  });

  it('the network is cut while she writes, and nothing is lost', async () => {
    await fanta.context().setOffline(true);
    await fanta.locator('.ProseMirror').click();
    await fanta.keyboard.type('Sans réseau, elle écrit : "Le maïs est à 180 francs."');
    await stateOf(fanta).filter({ hasText: 'Hors ligne : gardé sur cet appareil' }).waitFor();
    await fanta.context().setOffline(false);
    await saved(fanta);
    await fanta.reload();
    await editorReady(fanta);
    const body = fanta.locator('.ProseMirror');
    await body.filter({ hasText: '180 francs' }).waitFor();
    expect((await body.textContent())?.replace(/\s/g, ' ')).toContain('« Le maïs est à 180 francs. »');
    expect(await fanta.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  });

  it('a sub-editor finds it, mends its headline, signs it and schedules it', async () => {
    const page = await colleague('Rodrigue Ilboudo', 'subEditor');
    await page.goto(`${desk.origin}/desk/`);
    await page.getByRole('link', { name: TYPED }).click();
    await page.waitForURL(desk.origin + articlePath);
    // Her phone still has it open.
    await page.getByRole('dialog').getByRole('button', { name: 'Prendre la main' }).click();
    await page.getByLabel('Titre', { exact: true }).fill(HEADLINE);
    await page.locator('#byline').selectOption({ label: 'La rédaction' });
    await page.locator('#section').selectOption({ label: 'Économie' });
    await saved(page);
    await page.getByRole('link', { name: 'Étapes et parution' }).click();
    await page.getByRole('button', { name: 'Mettre au marbre' }).click();
    await page.waitForURL(/done=readiness/);
    const schedule = page.locator('#schedule');
    await schedule.locator('input[type=date]').fill('2026-11-24');
    await schedule.locator('input[type=time]').fill('18:00');
    await schedule.getByRole('button', { name: 'Programmer' }).click();
    await page.getByText('Il paraîtra de lui-même').waitFor();
    await page.goto(`${desk.origin}/desk/`);
    expect(await page.locator('main').textContent()).toContain('Programmés aujourd’hui');
  });

  it('it is not public before its hour, and then it is, on the front page too', async () => {
    const reader = await desk.openWindow({ javaScriptEnabled: false });
    await reader.goto(desk.origin);
    expect(await reader.getByRole('link', { name: HEADLINE }).count()).toBe(0);
    now = Temporal.Instant.from('2026-11-24T18:00:00.400Z');
    await publishDueArticles({ db: desk.db, clock }, failTheTest).work(new AbortController().signal);
    await reader.reload();
    await reader.getByRole('link', { name: HEADLINE }).first().click();
    await reader.waitForURL(/\/2026\/11\/24\//);
    const shown = await reader.getByRole('heading', { level: 1 }).textContent();
    expect(shown?.replace(/\s/g, ' ')).toBe(HEADLINE);
    await reader.context().close();
  });

  it('an editor publishes another at once, corrects hers, and puts the new one first on the front page', async () => {
    now = now.add({ minutes: 30 });
    const editor = await colleague('Mame Coumba Seck', 'editor');
    await editor.goto(`${desk.origin}/desk/`);
    await editor.getByRole('button', { name: 'Écrire un article' }).click();
    await saved(editor);
    await editor.getByLabel('Titre', { exact: true }).fill('La pluie est revenue sur le lac');
    await editor.locator('#byline').selectOption({ label: 'La rédaction' });
    await editor.locator('.ProseMirror').click();
    await editor.keyboard.type('Elle tombe depuis ce matin.');
    await saved(editor);
    await editor.getByRole('link', { name: 'Étapes et parution' }).click();
    await editor.getByRole('button', { name: 'Publier maintenant' }).click();
    await editor.getByText('L’article est en ligne.').waitFor();
    await editor.goto(`${desk.origin}${articlePath}publication/`);
    const correction = editor.locator('#correction');
    if (!(await correction.locator('textarea').isVisible())) await correction.locator('summary').click();
    await correction.locator('textarea').fill('Le sac est à 180 francs le kilo, et non à 180 francs le sac.');
    await correction.getByRole('button', { name: 'Publier' }).click();
    await editor.getByText('C’est publié').waitFor();
    await editor.goto(`${desk.origin}/desk/front/?q=pluie`);
    await editor
      .getByRole('button', {
        name: /La pluie est revenue.*(tête|principal|ouverture)|(tête|principal|ouverture).*La pluie/i,
      })
      .first()
      .click();
    await editor.getByRole('button', { name: 'Mettre en ligne' }).click();
    await editor.waitForURL(/done=live/);
    await editor.goto(desk.origin);
    expect(await editor.locator('main h2').first().textContent()).toContain('La pluie est revenue');
    await editor.goto(`${desk.origin}/corrections/`);
    expect(await editor.locator('main').textContent()).toContain('le kilo, et non');
  });

  it('the journal tells it all', async () => {
    const page = await colleague('Clarisse Mbemba', 'editor');
    await page.goto(`${desk.origin}/desk/journal/`);
    const told = (await page.locator('main').innerText()).replace(/\s/g, ' ');
    for (const deed of [
      'a invité Fanta Keïta',
      'a choisi un mot de passe',
      `a mis « ${HEADLINE} » au marbre`,
      `a programmé « ${HEADLINE} »`,
      `a publié « ${HEADLINE} »`,
      'a publié « La pluie est revenue sur le lac »',
      `a publié un rectificatif à « ${HEADLINE} »`,
      'a arrangé la une',
    ]) {
      expect(told).toContain(deed);
    }
  });
});

function failTheTest(details: { error: unknown }): void {
  throw details.error;
}
