import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleDraft } from '#content/article.ts';
import { doc, p, readAlso } from '#content/document/builders.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { saveDraft } from '#newsroom/writing/save-draft.ts';
import { writeArticle } from '#newsroom/writing/write-article.ts';
import { articleForEditing } from '#storage/queries/articles/article-for-editing.ts';
import { type LibraryPicture, libraryPictures } from '#storage/queries/pictures/library.ts';
import { faultsFound } from '#test/support/accessibility.ts';
import { COMPUTER, editorReady, NO_BROWSER } from '#test/support/browser.ts';
import { copySample } from '#test/support/desk.ts';
import { AT_WORK, type OpenDesk, openDesk } from '#test/support/desk-in-browser.ts';

describe.skipIf(NO_BROWSER)('two texts for one place', () => {
  let desk: OpenDesk;
  let page: Page;

  beforeAll(async () => {
    desk = await openDesk(await copySample());
    ({ page } = await desk.signIn('editor', { viewport: COMPUTER, bypassCSP: true }));
  });
  afterAll(() => desk?.close());

  it('show pictures, articles and languages by what people call them', async () => {
    const filter = { question: '', hasEnded: false, isReady: true };
    const shown = await libraryPictures(desk.db, filter, { after: null, limit: 3 });
    const [first, second, third] = shown as [LibraryPicture, LibraryPicture, LibraryPicture];
    const { draft: published } = (await articleForEditing(desk.db, 1)) ?? {};
    if (!published) throw new Error('no sample');
    const lead = ({ id: mediaId }: LibraryPicture) => ({ mediaId, caption: null, alt: null });
    const draft: ArticleDraft = {
      ...published,
      headline: 'Le pont',
      slug: 'pont-neuf',
      language: 'fr',
      leadPicture: lead(third),
      body: doc(p('Un.'), readAlso(1)),
    };
    const newsroom = { db: desk.db, clock: AT_WORK, actor: { ...SYSTEM, name: 'Idriss Traoré' } };
    const articleId = await writeArticle(newsroom, draft);
    await page.goto(`${desk.origin}/desk/articles/${articleId}/`);
    await editorReady(page);
    const theirs = { ...draft, language: 'ln', leadPicture: lead(second), body: doc(p('Un.'), readAlso(2)) };
    await page.route('**/draft/', (route) => route.abort());
    await saveDraft(newsroom, { articleId, baseRevision: 0, draft: theirs });
    await page.getByLabel('Langue', { exact: true }).selectOption('wo');
    await page.getByText('Texte alternatif et autres réglages').click();
    await page.getByRole('button', { name: 'Changer de photo' }).click();
    await page.getByRole('dialog').locator('li button').first().click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('.body .also').click();
    await page.locator('.body .also').getByRole('button', { name: 'Retirer' }).click();
    await page.unroute('**/draft/');
    const dialog = page.getByRole('dialog', { name: 'Deux textes pour un même endroit' });
    await dialog.waitFor();
    const side = (place: RegExp, name: string) =>
      dialog.getByRole('group', { name: place }).getByRole('group', { name, exact: true });
    const [mine, other] = ['Votre texte', 'Idriss Traoré'];
    const called = ({ alt, caption, fileName }: LibraryPicture) => alt || caption || fileName;
    await side(/Langue/, mine)
      .locator('ins')
      .getByText('wolof')
      .waitFor();
    await side(/Langue/, other)
      .locator('ins')
      .getByText('lingala')
      .waitFor();
    await side(/Image principale/, mine)
      .getByText(called(first))
      .waitFor();
    await side(/Image principale/, other)
      .getByText(called(second))
      .waitFor();
    await side(/Lire aussi/, mine)
      .getByText('Ôté')
      .waitFor();
    const { headline } = (await articleForEditing(desk.db, 2))?.draft ?? { headline: '' };
    await expect.poll(() => side(/Lire aussi/, other).textContent()).toContain(headline.split(' ').at(-1));
    // Of two languages or pictures one can keep but one.
    expect(await dialog.getByRole('radio', { name: 'Garder les deux' }).count()).toBe(1);
    const isDrawn = (all: Element[]) => all.map((one) => (one as HTMLImageElement).naturalWidth > 0);
    await expect.poll(() => dialog.locator('img').evaluateAll(isDrawn)).toEqual([true, true]);
    expect(await dialog.textContent()).not.toMatch(/n°\s\d/);
    expect(await faultsFound(page)).toEqual([]);
  });
});
