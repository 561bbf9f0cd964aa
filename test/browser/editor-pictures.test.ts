import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PictureJson } from '#content/document/document.ts';
import type { RunningServer } from '#server/serve.ts';
import { articleForEditing } from '#storage/queries/article-for-editing.ts';
import { COMPUTER, launchBrowser, NO_BROWSER, serveApp } from '#test/support/browser.ts';
import { copySample, hire, type OwnSample } from '#test/support/desk.ts';
import { THAT_MORNING } from '#test/support/sample.ts';
import { appOver } from '#test/support/site.ts';

describe.skipIf(NO_BROWSER)('pictures and notes in the editor', () => {
  let sample: OwnSample;
  let server: RunningServer & { origin: string };
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    sample = await copySample();
    server = await serveApp(appOver(sample.db, THAT_MORNING, sample.config));
    browser = await launchBrowser();
    const awa = { name: 'Awa Diallo', roles: ['editor' as const] };
    const { token } = await hire({ db: sample.db, clock: THAT_MORNING }, awa);
    const context = await browser.newContext({ viewport: COMPUTER });
    await context.addCookies([{ name: 'griot', value: token, url: server.origin }]);
    page = await context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await sample?.remove();
  });

  async function begin(): Promise<number> {
    const answer = await page.request.post(`${server.origin}/desk/articles/`, {
      headers: { Origin: server.origin, 'Content-Type': 'application/x-www-form-urlencoded' },
      maxRedirects: 0,
    });
    await page.goto(server.origin + (answer.headers().location ?? ''));
    await page.locator('.ProseMirror').focus();
    return Number(/(\d+)\/$/.exec(page.url())?.[1]);
  }

  async function saved(id: number) {
    await page.keyboard.press('Control+s');
    await page.getByText('Tout est enregistré.').waitFor();
    return (await articleForEditing(sample.db, id))?.draft;
  }

  /** The first picture of the library, as the picker shows it. */
  async function choosePicture(): Promise<void> {
    await page.getByRole('dialog').locator('li button').first().click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
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

  it('shows the passage that a note is about, also when the page is opened again', async () => {
    const id = await begin();
    await page.keyboard.type('Le pont est fermé.');
    await page.keyboard.press('Shift+Control+ArrowLeft');
    await page.keyboard.press('Shift+Control+ArrowLeft');
    await page.locator('#notes-panel textarea').fill('En êtes-vous sûre ?');
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
    const [article] = await sample.db.query
      .selectFrom('articles')
      .select('id')
      .where('leadMediaId', 'is not', null)
      .limit(1)
      .execute();
    await page.goto(`${server.origin}/desk/articles/${article?.id}/`);
    await page.getByText(/page\u00a0: \d+ Ko, \d+ Ko avec les photos/).waitFor();
  });
});
