import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '#content/document/walk-document.ts';
import { articleForEditing } from '#storage/queries/articles/article-for-editing.ts';
import { deleteSessions } from '#storage/records/sessions.ts';
import { caretHeard, editorReady, NO_BROWSER } from '#test/support/browser.ts';
import type { KillableNewspaper } from '#test/support/keeping/killable-newspaper.ts';
import {
  bringTwoWriters,
  OFFLINE,
  SAVED,
  SIGNED_OUT,
  says,
  type TwoWriters,
  UNREACHABLE,
  type Writer,
} from '#test/support/keeping/two-writers.ts';
import { serveProgram } from '#test/support/program.ts';

/** What keeping.test.ts proves of the saving alone, here of the page in which journalists write, over the built program. */
describe.skipIf(NO_BROWSER)('nothing that is written in the editor is lost', () => {
  let writers: TwoWriters;
  let newspaper: KillableNewspaper;
  let awa: Writer;
  let idriss: Writer;
  let articleId: number;

  beforeAll(async () => {
    writers = await bringTwoWriters(serveProgram);
    ({ newspaper, awa, idriss } = writers);
  });
  afterAll(() => writers?.close());
  beforeEach(async () => {
    articleId = await writers.beginArticle();
  });

  async function open(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    await load(page);
    return page;
  }

  async function load(page: Page): Promise<void> {
    await Promise.all([
      page.waitForResponse('**/presence/'),
      page.goto(`${newspaper.origin}/desk/articles/${articleId}/`),
    ]);
    await editorReady(page);
  }

  const headline = (page: Page) => page.getByLabel('Titre', { exact: true });
  const body = (page: Page) => page.locator('.ProseMirror');
  const textIn = async (page: Page) => (await body(page).locator('p').allTextContents()).join('\n');
  const kept = async () => {
    const article = await articleForEditing(newspaper.db, articleId);
    return article ? `${article.draft.headline}\n${textOf(article.draft.body)}` : null;
  };

  /** Writes at the end of a paragraph, as one does: a click, then keys. */
  async function write(page: Page, block: number, words: string): Promise<void> {
    await body(page).locator('p').nth(block).click();
    await page.keyboard.press('End');
    await caretHeard(page);
    await page.keyboard.type(words);
  }

  it('goes up by itself once a server that was killed runs again', async () => {
    const context = await writers.browserOf(awa);
    const page = await open(context);
    await write(page, 0, ' Avant.');
    await says(page, SAVED);
    await expect.poll(kept).toBe('Le pont\nUn. Avant.\nDeux.\nTrois.');
    await newspaper.kill();
    await write(page, 1, ' Pendant la panne.');
    await says(page, UNREACHABLE);
    await page.keyboard.type(' Et encore.');
    // One does not leave for a page that is not there.
    await page.getByRole('link', { name: 'Aperçu' }).click();
    await page.locator('#save-told').filter({ hasText: 'Pas encore enregistré' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/desk/articles/${articleId}/`);
    await newspaper.start();
    await expect.poll(kept).toBe('Le pont\nUn. Avant.\nDeux. Pendant la panne. Et encore.\nTrois.');
    await says(page, SAVED);
    await context.close();
  });

  it('is there again, headline and text, when the tab was closed while the server was dead', async () => {
    const context = await writers.browserOf(awa);
    const page = await open(context);
    await newspaper.kill();
    await headline(page).fill('Le pont rouvre');
    await write(page, 1, ' Écrit pendant la panne.');
    await says(page, UNREACHABLE);
    // In the same breath as the closing.
    await page.keyboard.type(' Le mot de la fin.');
    const closing = page.waitForEvent('close');
    await page.close({ runBeforeUnload: true });
    await closing;
    await newspaper.start();
    const again = await open(context);
    await expect.poll(() => textIn(again)).toBe('Un.\nDeux. Écrit pendant la panne. Le mot de la fin.\nTrois.');
    expect(await headline(again).inputValue()).toBe('Le pont rouvre');
    await expect.poll(kept).toBe('Le pont rouvre\nUn.\nDeux. Écrit pendant la panne. Le mot de la fin.\nTrois.');
    await says(again, SAVED);
    await context.close();
  });

  it('waits while the session is over, and goes up by itself once one has signed in again in another tab', async () => {
    const context = await writers.browserOf(awa);
    const page = await open(context);
    await write(page, 0, ' Au début.');
    await deleteSessions(newspaper.db, { userId: awa.userId });
    await page.keyboard.type(' Après la session.');
    await says(page, SIGNED_OUT);
    const opening = context.waitForEvent('page');
    await page.getByRole('link', { name: 'Entrer dans un nouvel onglet' }).click();
    const signIn = await opening;
    await signIn.getByLabel('Adresse électronique').fill(awa.email);
    await signIn.getByLabel('Mot de passe').fill(awa.password);
    await signIn.getByRole('button', { name: 'Entrer' }).click();
    await expect.poll(kept).toBe('Le pont\nUn. Au début. Après la session.\nDeux.\nTrois.');
    await says(page, SAVED);
    await context.close();
  });

  it('goes up after an hour without a network', async () => {
    const context = await writers.browserOf(awa);
    const page = await context.newPage();
    await page.clock.install();
    await load(page);
    await context.setOffline(true);
    await headline(page).fill('Le pont rouvre');
    await write(page, 0, ' À dix heures.');
    await says(page, OFFLINE);
    for (const quarter of ['Dix heures quinze.', 'Dix heures trente.', 'Dix heures quarante-cinq.', 'Onze heures.']) {
      await page.clock.fastForward('15:00');
      await write(page, 2, ` ${quarter}`);
    }
    await says(page, OFFLINE);
    expect(await kept()).toBe('Le pont\nUn.\nDeux.\nTrois.');
    await context.setOffline(false);
    const whole =
      'Le pont rouvre\nUn. À dix heures.\nDeux.\nTrois. Dix heures quinze. Dix heures trente. Dix heures quarante-cinq. Onze heures.';
    await expect.poll(kept).toBe(whole);
    await says(page, SAVED);
    await context.close();
  });

  it('comes together when two write in different places, and neither loses their place', async () => {
    const [hers, his] = [await writers.browserOf(awa), await writers.browserOf(idriss)];
    const first = await hers.newPage();
    await first.clock.install();
    await load(first);
    const second = await open(his);
    await second.getByRole('dialog').getByRole('button', { name: 'Écrire à deux' }).click();
    await Promise.all([write(first, 0, ' Par Awa.'), write(second, 2, ' Par Idriss.')]);
    await expect.poll(kept).toBe('Le pont\nUn. Par Awa.\nDeux.\nTrois. Par Idriss.');
    // Her next sign of life tells her of his text.
    await first.clock.fastForward('00:15');
    for (const page of [first, second]) {
      await expect.poll(() => textIn(page)).toBe('Un. Par Awa.\nDeux.\nTrois. Par Idriss.');
    }
    // Both go on where they were, without a click.
    await first.keyboard.type(' Encore Awa.');
    await second.keyboard.type(' Encore Idriss.');
    await expect.poll(kept).toBe('Le pont\nUn. Par Awa. Encore Awa.\nDeux.\nTrois. Par Idriss. Encore Idriss.');
    expect(await first.locator('dialog').count()).toBe(0);
    await hers.close();
    await his.close();
  });
});
