import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '#content/document/walk-document.ts';
import { articleForEditing } from '#storage/queries/articles/article-for-editing.ts';
import { articleVersions } from '#storage/queries/articles/article-versions.ts';
import { deleteSessions } from '#storage/records/sessions.ts';
import { NO_BROWSER, PHONE } from '#test/support/browser.ts';
import type { KillableNewspaper } from '#test/support/keeping/killable-newspaper.ts';
import { serveBareEditor } from '#test/support/keeping/serve-bare-editor.ts';
import {
  bringTwoWriters,
  OFFLINE,
  SAVED,
  SAVING,
  SIGNED_OUT,
  says,
  type TwoWriters,
  UNREACHABLE,
  type Writer,
} from '#test/support/keeping/two-writers.ts';

describe.skipIf(NO_BROWSER)('nothing that is written is lost', () => {
  let writers: TwoWriters;
  let newspaper: KillableNewspaper;
  let awa: Writer;
  let idriss: Writer;
  let articleId: number;

  beforeAll(async () => {
    writers = await bringTwoWriters(serveBareEditor);
    ({ newspaper, awa, idriss } = writers);
  });
  afterAll(() => writers?.close());
  beforeEach(async () => {
    articleId = await writers.beginArticle();
  });

  async function open(context: BrowserContext, writer: Writer): Promise<Page> {
    const page = await context.newPage();
    await load(page, writer);
    return page;
  }

  async function load(page: Page, { userId }: Writer): Promise<void> {
    await Promise.all([
      page.waitForResponse('**/presence/'),
      page.goto(`${newspaper.origin}/bare/${articleId}/?user=${userId}`),
    ]);
    await page.locator('html[data-ready=yes]').waitFor();
  }

  const text = (page: Page) => page.getByLabel('Texte');
  const isReadOnly = async (page: Page) => (await text(page).getAttribute('readonly')) !== null;
  const kept = async () => {
    const article = await articleForEditing(newspaper.db, articleId);
    return article ? textOf(article.draft.body) : null;
  };
  const versions = async () =>
    (await articleVersions(newspaper.db, articleId, { limit: 20, below: null })).map(
      ({ reason, savedByName }) => `${reason} ${savedByName}`,
    );

  it('goes to the server while one writes', async () => {
    const context = await writers.browserOf(awa);
    const page = await open(context, awa);
    await text(page).fill('Un.\nDeux et demi.\nTrois.');
    await says(page, SAVED);
    await expect.poll(kept).toBe('Un.\nDeux et demi.\nTrois.');
    await context.close();
  });

  it('waits on the device while the network is cut, and goes up by itself', async () => {
    const context = await writers.browserOf(awa);
    const page = await open(context, awa);
    await context.setOffline(true);
    await text(page).fill('Écrit sans réseau.');
    await says(page, OFFLINE);
    expect(await kept()).toBe('Un.\nDeux.\nTrois.');
    await context.setOffline(false);
    await says(page, SAVED);
    expect(await kept()).toBe('Écrit sans réseau.');
    await context.close();
  });

  it('outlives a server that is killed', async () => {
    const context = await writers.browserOf(awa);
    const page = await open(context, awa);
    await newspaper.kill();
    await text(page).fill('Écrit pendant la panne.');
    await says(page, UNREACHABLE);
    await newspaper.start();
    await says(page, SAVED);
    expect(await kept()).toBe('Écrit pendant la panne.');
    await context.close();
  });

  it('outlives a server that is killed and a tab that is closed', async () => {
    const context = await writers.browserOf(awa);
    const page = await open(context, awa);
    await newspaper.kill();
    await text(page).fill('Écrit, puis fermé.');
    await says(page, UNREACHABLE);
    await page.close();
    await newspaper.start();
    const again = await open(context, awa);
    expect(await text(again).inputValue()).toBe('Écrit, puis fermé.');
    await says(again, SAVED);
    await expect.poll(kept).toBe('Écrit, puis fermé.');
    await again.close();
    const third = await open(context, awa);
    await says(third, SAVED);
    expect(await text(third).inputValue()).toBe('Écrit, puis fermé.');
    await context.close();
  });

  it('is not called saved when it came back from the device, until it is', async () => {
    const context = await writers.browserOf(awa);
    const page = await open(context, awa);
    await context.setOffline(true);
    await text(page).fill('Écrit sans réseau, puis fermé.');
    await says(page, OFFLINE);
    await page.close();
    await context.setOffline(false);
    await context.addInitScript(noteWhatIsSaid);
    const again = await open(context, awa);
    await says(again, SAVED);
    expect(await again.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([SAVING, SAVED]);
    expect(await kept()).toBe('Écrit sans réseau, puis fermé.');
    await context.close();
  });

  it('outlives a tab that is closed in the same breath as the last keystroke', async () => {
    const context = await writers.browserOf(awa);
    const page = await open(context, awa);
    await context.setOffline(true);
    await text(page).pressSequentially(' Encore.');
    const closing = page.waitForEvent('close');
    await page.close({ runBeforeUnload: true });
    await closing;
    await context.setOffline(false);
    const again = await open(context, awa);
    await says(again, SAVED);
    expect(await text(again).inputValue()).toContain('Encore.');
    await context.close();
  });

  it('outlives a tab that is closed while a slow device still writes what came before', async () => {
    const context = await writers.browserOf(awa);
    const page = await context.newPage();
    await page.addInitScript(slowDevice);
    await load(page, awa);
    await context.setOffline(true);
    await text(page).fill('Un début.');
    await page.waitForFunction(() => 'endFirstWriting' in window);
    await text(page).fill('Un début, et une fin.');
    // The page hears that it closes, lives on for a moment, and is no more.
    await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
    await page.evaluate(() => (window as unknown as SlowDevice).endFirstWriting());
    await crash(page);
    await context.setOffline(false);
    const again = await open(context, awa);
    await says(again, SAVED);
    expect(await kept()).toBe('Un début, et une fin.');
    await context.close();
  });

  it('outlives a tab that crashes', async () => {
    const context = await writers.browserOf(awa);
    const page = await open(context, awa);
    await context.setOffline(true);
    await text(page).fill('Écrit, puis planté.');
    await says(page, OFFLINE);
    await crash(page);
    await context.setOffline(false);
    const again = await open(context, awa);
    await says(again, SAVED);
    await expect.poll(kept).toBe('Écrit, puis planté.');
    await context.close();
  });

  it('waits while the session is over, and goes up once one has signed in again in another tab', async () => {
    const context = await writers.browserOf(awa);
    const page = await open(context, awa);
    await deleteSessions(newspaper.db, { userId: awa.userId });
    await text(page).fill('Écrit après la session.');
    await says(page, SIGNED_OUT);
    const opening = context.waitForEvent('page');
    await page.getByRole('link', { name: 'Entrer dans un nouvel onglet' }).click();
    const signIn = await opening;
    await signIn.getByLabel('Adresse électronique').fill(awa.email);
    await signIn.getByLabel('Mot de passe').fill(awa.password);
    await signIn.getByRole('button', { name: 'Entrer' }).click();
    await says(page, SAVED);
    expect(await kept()).toBe('Écrit après la session.');
    await context.close();
  });

  it('is never saved in the name of somebody else who signs in on the same computer', async () => {
    const context = await writers.browserOf(awa);
    const page = await open(context, awa);
    await writers.signIn(context, idriss);
    await text(page).fill('D’Awa.');
    await says(page, 'Quelqu’un d’autre est entré sur cet appareil : .*');
    expect(await kept()).toBe('Un.\nDeux.\nTrois.');
    await context.close();
  });

  it('is saved once when the answer is lost on the way, and goes on without a question', async () => {
    const context = await writers.browserOf(awa);
    const page = await open(context, awa);
    const { promise: isTold, resolve: told } = Promise.withResolvers<void>();
    let asked = 0;
    await page.route('**/draft/', async (route) => {
      if (asked++ > 0) {
        await isTold;
        return route.continue();
      }
      await route.fetch();
      await text(page).fill('Un.\nDeux, puis trois.\nTrois.');
      await route.abort('connectionreset');
    });
    await text(page).fill('Un.\nDeux, puis\nTrois.');
    await says(page, UNREACHABLE);
    told();
    await says(page, SAVED);
    expect(await kept()).toBe('Un.\nDeux, puis trois.\nTrois.');
    expect(await page.locator('dialog').count()).toBe(0);
    expect((await versions()).length).toBe(2);
    await context.close();
  });

  it('says so when the browser keeps nothing on the device', async () => {
    const context = await writers.browserOf(awa);
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    const page = await open(context, awa);
    await context.setOffline(true);
    await text(page).fill('Nulle part.');
    await says(page, 'Hors ligne, et ce navigateur ne garde rien : laissez cette page ouverte');
    await page.getByText('Ce navigateur refuse de garder le texte').waitFor();
    await context.setOffline(false);
    await says(page, SAVED);
    expect(await kept()).toBe('Nulle part.');
    await context.close();
  });

  it('is kept for each of two tabs of one person', async () => {
    const context = await writers.browserOf(awa);
    const first = await open(context, awa);
    const second = await open(context, awa);
    const notice = first.getByRole('dialog', { name: 'Vous écrivez dans un autre onglet' });
    await notice.getByRole('button', { name: 'Écrire à deux' }).click();
    await newspaper.kill();
    await text(first).fill('Un, du premier onglet.\nDeux.\nTrois.');
    await text(second).fill('Un.\nDeux.\nTrois, du second onglet.');
    await says(first, UNREACHABLE);
    await says(second, UNREACHABLE);
    await first.close();
    await second.close();
    await newspaper.start();
    const again = await open(context, awa);
    await expect.poll(kept).toBe('Un, du premier onglet.\nDeux.\nTrois, du second onglet.');
    await says(again, SAVED);
    await context.close();
  });

  it('passes from one to the other when the second takes over, and the first is told', async () => {
    const [hers, his] = [await writers.browserOf(awa), await writers.browserOf(idriss)];
    const first = await open(hers, awa);
    await text(first).fill('D’Awa.');
    await says(first, SAVED);
    const second = await open(his, idriss);
    const question = second.getByRole('dialog', { name: 'Awa écrit dans cet article' });
    await question.waitFor();
    expect(await isReadOnly(second)).toBe(true);
    await question.getByRole('button', { name: 'Prendre la main' }).click();
    await expect.poll(() => isReadOnly(second)).toBe(false);
    const notice = first.getByRole('dialog', { name: 'Idriss a pris la main' });
    await notice.waitFor();
    expect(await isReadOnly(first)).toBe(true);
    expect(await kept()).toBe('D’Awa.');
    await text(second).fill('D’Awa.\nEt d’Idriss.');
    await says(second, SAVED);
    await notice.getByRole('button', { name: 'Lire' }).click();
    await expect.poll(() => text(first).inputValue()).toBe('D’Awa.\nEt d’Idriss.');
    await first.getByRole('button', { name: 'Prendre la main' }).click();
    await second.getByRole('dialog', { name: 'Awa a pris la main' }).waitFor();
    await hers.close();
    await his.close();
  });

  it('leaves the keyboard on the button that one is about to press, at each sign of life', async () => {
    const [hers, his] = [await writers.browserOf(awa), await writers.browserOf(idriss)];
    await open(hers, awa);
    const second = await open(his, idriss);
    await second.getByRole('dialog', { name: 'Awa écrit dans cet article' }).waitFor();
    await second.keyboard.press('Escape');
    const takeOver = second.getByRole('button', { name: 'Prendre la main' });
    await takeOver.focus();
    // The third is asked for once what the second said is shown.
    for (let signs = 0; signs < 3; signs++) await second.waitForResponse('**/presence/');
    expect(await takeOver.evaluate((button) => button === document.activeElement)).toBe(true);
    await second.keyboard.press('Enter');
    await expect.poll(() => isReadOnly(second)).toBe(false);
    await hers.close();
    await his.close();
  });

  it('comes together by itself when two write in different places', async () => {
    const [hers, his] = [await writers.browserOf(awa), await writers.browserOf(idriss)];
    const first = await open(hers, awa);
    const second = await open(his, idriss);
    await second.getByRole('dialog').getByRole('button', { name: 'Écrire à deux' }).click();
    await hers.setOffline(true);
    await text(first).fill('Un, d’Awa.\nDeux.\nTrois.');
    await says(first, OFFLINE);
    await text(second).fill('Un.\nDeux.\nTrois, d’Idriss.\nQuatre.');
    await expect.poll(kept).toContain('Quatre.');
    await hers.setOffline(false);
    await expect.poll(kept).toBe('Un, d’Awa.\nDeux.\nTrois, d’Idriss.\nQuatre.');
    for (const page of [first, second]) {
      await expect.poll(() => text(page).inputValue()).toBe('Un, d’Awa.\nDeux.\nTrois, d’Idriss.\nQuatre.');
    }
    await hers.close();
    await his.close();
  });

  it('is shown side by side when two wrote in one place, and becomes what is chosen, by keyboard on a phone', async () => {
    const [hers, his] = [await writers.browserOf(awa, PHONE), await writers.browserOf(idriss)];
    const first = await open(hers, awa);
    const second = await open(his, idriss);
    await second.getByRole('dialog').getByRole('button', { name: 'Écrire à deux' }).click();
    await hers.setOffline(true);
    await first.getByLabel('Titre').fill('Le pont, d’Awa');
    await text(first).fill('Un.\nDeux, d’Awa.\nTrois.');
    await says(first, OFFLINE);
    await second.getByLabel('Titre').fill('Le pont, d’Idriss');
    await text(second).fill('Un.\nDeux, d’Idriss.\nTrois.');
    await expect.poll(kept).toContain('Idriss');
    await hers.setOffline(false);

    const dialog = first.getByRole('dialog', { name: 'Deux textes pour un même endroit' });
    await dialog.waitFor();
    await first.keyboard.press('Escape');
    await says(first, 'Deux textes diffèrent : le vôtre est gardé sur cet appareil');
    await first.getByRole('button', { name: 'Comparer et choisir' }).press('Enter');
    const place = (name: RegExp) => dialog.getByRole('group', { name });
    const [headline, paragraph] = [place(/^Endroit 1/), place(/^Endroit 2/)];
    expect(await paragraph.getByRole('group', { name: 'Votre texte' }).locator('ins').textContent()).toContain('d’Awa');
    await dialog.getByRole('button', { name: 'Enregistrer ce choix' }).press('Enter');
    expect(await dialog.isVisible()).toBe(true);
    await headline.getByRole('radio', { name: 'Garder l’autre (Idriss)' }).press('Space');
    await paragraph.getByRole('radio', { name: 'Garder les deux' }).press('Space');
    await dialog.getByRole('button', { name: 'Enregistrer ce choix' }).press('Enter');
    await expect.poll(kept).toBe('Un.\nDeux, d’Awa.\nDeux, d’Idriss.\nTrois.');
    await says(first, SAVED);
    expect((await articleForEditing(newspaper.db, articleId))?.draft.headline).toBe('Le pont, d’Idriss');
    expect((await versions()).slice(0, 3)).toEqual(['merged Awa', 'saved Awa', 'saved Idriss']);
    await hers.close();
    await his.close();
  });
});

async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  page.goto('chrome://crash').catch(() => {});
  await crashed;
  await page.close();
}

/** Runs in the page: notes what the line of the state says, one after the other. */
function noteWhatIsSaid(): void {
  const said: string[] = [];
  Object.assign(window, { said });
  new MutationObserver(() => {
    const words = document.querySelector('.keeping-words')?.textContent;
    if (words && words !== said.at(-1)) said.push(words);
  }).observe(document, { subtree: true, childList: true });
}

type SlowDevice = { endFirstWriting: () => Promise<void> };

/** Runs in the page: what is written to the device's large store takes until it is told to end, and all but the first for ever. */
function slowDevice(): void {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: [unknown, IDBValidKey?]) {
    const isFirst = !('endFirstWriting' in window);
    let isOver = false;
    const keepAlive = () => {
      if (isOver) return;
      this.count().onsuccess = keepAlive;
    };
    keepAlive();
    const ended = new Promise<void>((resolve) =>
      this.transaction.addEventListener('complete', () => setTimeout(resolve)),
    );
    const endFirstWriting = () => {
      isOver = true;
      return ended;
    };
    if (isFirst) Object.assign(window, { endFirstWriting });
    return put.apply(this, args);
  };
}
