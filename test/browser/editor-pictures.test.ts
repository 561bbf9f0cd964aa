import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PictureJson } from '#content/document/document.ts';
import { articleForEditing } from '#storage/queries/articles/article-for-editing.ts';
import { type LibraryPicture, libraryPictures } from '#storage/queries/pictures/library.ts';
import { COMPUTER, caretHeard, editorReady, NO_BROWSER } from '#test/support/browser.ts';
import { copySample } from '#test/support/desk.ts';
import { type OpenDesk, openDesk } from '#test/support/desk-in-browser.ts';

describe.skipIf(NO_BROWSER)('pictures and notes in the editor', () => {
  let desk: OpenDesk;
  let page: Page;

  beforeAll(async () => {
    desk = await openDesk(await copySample());
    ({ page } = await desk.signIn('editor', { viewport: COMPUTER }));
  });
  afterAll(() => desk?.close());

  async function begin(): Promise<number> {
    await page.goto(`${desk.origin}/desk/`);
    await page.getByRole('button', { name: 'Écrire un article' }).first().click();
    await editorReady(page);
    await page.locator('.ProseMirror').focus();
    return Number(/(\d+)\/$/.exec(page.url())?.[1]);
  }

  async function saved(id: number) {
    await page.keyboard.press('Control+s');
    await page.getByText('Tout est enregistré.').waitFor();
    return (await articleForEditing(desk.db, id))?.draft;
  }

  /** The first picture of the library, as the picker shows it. */
  async function choosePicture(): Promise<void> {
    await page.getByRole('dialog').locator('li button').first().click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }

  /** The same, as the library has it. */
  async function firstPicture(): Promise<LibraryPicture> {
    const filter = { question: '', hasEnded: false, isReady: true };
    const [first] = await libraryPictures(desk.db, filter, { after: null, limit: 1 });
    return first as LibraryPicture;
  }

  it('puts in a picture from the library, with its caption and alternative text, and a gallery', async () => {
    const id = await begin();
    await page.keyboard.type('/photo');
    await page.keyboard.press('Enter');
    await choosePicture();
    await page.locator('.body .pic.is-here').waitFor();
    await page.keyboard.press('Enter');
    await page.getByLabel('Texte alternatif').first().fill('Un pont sur le fleuve');
    await page.keyboard.press('Enter');
    await page.locator('.body figcaption').click();
    await page.keyboard.type('Le pont');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/galerie');
    await page.keyboard.press('Enter');
    await choosePicture();
    await page.getByRole('button', { name: 'Ajouter une photo' }).click();
    await choosePicture();
    const draft = await saved(id);
    const [picture, gallery, ...others] = draft?.body.content ?? [];
    const { mediaId } = (picture as PictureJson).attrs;
    expect(picture).toEqual({
      type: 'picture',
      attrs: { mediaId, alt: 'Un pont sur le fleuve' },
      content: [{ type: 'text', text: 'Le pont' }],
    });
    const plain = { type: 'picture', attrs: { mediaId, alt: null } };
    expect([gallery, others]).toEqual([{ type: 'gallery', content: [plain, plain] }, []]);
  });

  it('sets the picture above the text', async () => {
    const id = await begin();
    await page.getByRole('button', { name: 'Ajouter la photo principale' }).click();
    await choosePicture();
    await page.locator('#lead-picture').getByLabel('Légende').fill('Le fleuve');
    await page.getByText('Texte alternatif et autres réglages').click();
    await page.locator('#lead-picture').getByLabel('Décorative').check();
    expect((await saved(id))?.leadPicture).toEqual({ mediaId: expect.any(Number), caption: 'Le fleuve', alt: '' });
  });

  it('takes a credit where the picture stands, for the library, and keeps it while the server does not answer', async () => {
    const { id: mediaId } = await firstPicture();
    await desk.db.query.updateTable('media').set({ credit: '' }).where('id', '=', mediaId).execute();
    await begin();
    await page.keyboard.type('/photo');
    await page.keyboard.press('Enter');
    await choosePicture();
    await page.getByRole('button', { name: 'Ajouter la photo principale' }).click();
    await choosePicture();
    const [lead, body] = [page.locator('#lead-picture'), page.locator('.body .pic')];
    for (const place of [lead, body]) await place.getByText('Crédit obligatoire pour publier').waitFor();
    await page.route('**/credit/', (route) => route.abort());
    await body.getByLabel('Crédit').fill('M. Traoré');
    await page.keyboard.press('Enter');
    await body.getByRole('status').getByText('Le serveur ne répond pas').waitFor();
    expect(await firstPicture()).toMatchObject({ credit: '' });
    await saved(Number(/(\d+)\/$/.exec(page.url())?.[1]));
    await page.reload();
    await body.getByText('Ce crédit n’est pas encore enregistré.').waitFor();
    expect(await body.getByLabel('Crédit').inputValue()).toBe('M. Traoré');
    await page.unroute('**/credit/');
    await body.getByRole('button', { name: 'Réessayer' }).click();
    await body.getByRole('status').getByText('Crédit enregistré dans la photothèque').waitFor();
    expect(await firstPicture()).toMatchObject({ credit: 'M. Traoré' });
    await expect.poll(() => lead.getByLabel('Crédit').inputValue()).toBe('M. Traoré');
    for (const words of ['Crédit obligatoire pour publier', 'Ce crédit n’est pas encore enregistré.']) {
      expect(await page.getByText(words).count()).toBe(0);
    }
    await lead.getByLabel('Crédit').fill('Awa Diallo');
    await page.getByRole('link', { name: 'Étapes et parution' }).click();
    await page.waitForURL('**/publication/');
    expect(await firstPicture()).toMatchObject({ credit: 'Awa Diallo' });
  });

  it('shows the credit as text to whoever may not change the picture', async () => {
    const { id: mediaId } = await firstPicture();
    await desk.db.query.updateTable('media').set({ credit: 'Awa Diallo' }).where('id', '=', mediaId).execute();
    const awas = await page.context().cookies();
    await page.context().addCookies([desk.cookieOf(await desk.hire('Ali Keita', 'reporter'))]);
    await begin();
    await page.getByRole('button', { name: 'Ajouter la photo principale' }).click();
    await choosePicture();
    await page.locator('#lead-picture').getByText('Crédit\u00a0: Awa Diallo').waitFor();
    expect(await page.getByLabel('Crédit').filter({ visible: true }).count()).toBe(0);
    await page.context().addCookies(awas);
  });

  it('shows the passage that a note is about, also when the page is opened again', async () => {
    const id = await begin();
    await page.keyboard.type('Le pont est fermé.');
    await page.keyboard.press('Shift+Control+ArrowLeft');
    await page.keyboard.press('Shift+Control+ArrowLeft');
    await page.waitForFunction(() => (document.getSelection()?.toString() ?? '').includes('fermé'));
    await caretHeard(page);
    await page.locator('#notes-panel textarea').fill('En êtes-vous sûre ?');
    await page.locator('#notes-panel').getByText('fermé').waitFor();
    await page.locator('#notes-panel button.main').click();
    await page.locator('.noted').waitFor();
    const passage = await page.locator('.noted').textContent();
    await saved(id);
    await page.reload();
    await page.locator('.noted').waitFor();
    expect(await page.locator('.noted').textContent()).toBe(passage);
    expect('Le pont est fermé.').toContain(passage);
  });

  it('weighs the page with and without its pictures', async () => {
    const [article] = await desk.db.query
      .selectFrom('articles')
      .select('id')
      .where('leadMediaId', 'is not', null)
      .limit(1)
      .execute();
    await page.goto(`${desk.origin}/desk/articles/${article?.id}/`);
    await editorReady(page);
    await page.getByText(/page\u00a0: \d+ Ko, \d+ Ko avec les photos/).waitFor();
  });
});
