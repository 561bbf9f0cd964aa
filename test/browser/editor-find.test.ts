import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleDraft } from '#content/article.ts';
import { doc, p, picture, sidebar } from '#content/document/builders.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { writeArticle } from '#newsroom/writing/write-article.ts';
import { writeNote } from '#newsroom/writing/write-note.ts';
import { articleForEditing } from '#storage/queries/articles/article-for-editing.ts';
import { libraryPictures } from '#storage/queries/pictures/library.ts';
import { COMPUTER, editorReady, NO_BROWSER } from '#test/support/browser.ts';
import { copySample, hire } from '#test/support/desk.ts';
import { AT_WORK, type OpenDesk, openDesk } from '#test/support/desk-in-browser.ts';

/** An editor who renames a minister leaves the old name nowhere. */
describe.skipIf(NO_BROWSER)('finding and replacing in a whole article', () => {
  let desk: OpenDesk;
  let page: Page;
  let written: ArticleDraft;
  let articleId: number;

  beforeAll(async () => {
    desk = await openDesk(await copySample());
    ({ page } = await desk.signIn('editor', { viewport: COMPUTER }));
    written = await articleOf('Mba');
  });
  afterAll(() => desk?.close());
  beforeEach(async () => {
    articleId = await writeArticle({ db: desk.db, clock: AT_WORK, actor: SYSTEM }, written);
    await page.goto(`${desk.origin}/desk/articles/${articleId}/`);
    await editorReady(page);
  });

  /** An article that names a minister everywhere. */
  async function articleOf(name: string): Promise<ArticleDraft> {
    const filter = { question: '', hasEnded: false, isReady: true };
    const [{ id: mediaId } = { id: 0 }] = await libraryPictures(desk.db, filter, { after: null, limit: 1 });
    const { draft } = (await articleForEditing(desk.db, 1)) ?? {};
    if (!draft) throw new Error('no sample');
    const portrait = { ...picture(mediaId, `${name} hier`), attrs: { mediaId, alt: `${name} debout` } };
    return {
      ...draft,
      kicker: `Le ministre ${name}`,
      headline: `${name} démissionne`,
      standfirst: `Le ministre ${name} s’en va : ${name} l’a dit.`,
      leadPicture: { mediaId, caption: `${name} à la tribune`, alt: `${name} parle` },
      body: doc(p(`${name} part.`), sidebar(`Qui est ${name}`, p('Un juriste.')), portrait, p(`Sans ${name}.`)),
      slug: 'demission',
      seoTitle: `${name} démissionne`,
      seoDescription: null,
    };
  }

  async function saved(): Promise<ArticleDraft | undefined> {
    await page.keyboard.press('Control+s');
    await page.getByText('Tout est enregistré.').waitFor();
    return (await articleForEditing(desk.db, articleId))?.draft;
  }

  const bar = () => page.getByRole('search', { name: 'Chercher et remplacer' });
  const standing = (words: string) => bar().getByRole('status').getByText(words, { exact: true }).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.id);

  it('goes through it in the order in which one reads, by keyboard, and back', async () => {
    await page.getByLabel('Titre', { exact: true }).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Control+f');
    await page.keyboard.type('mba');
    await standing('12 fois');
    const names = [
      '2 sur 12 · Titre',
      '3 sur 12 · Chapô',
      '4 sur 12 · Chapô',
      '5 sur 12 · Légende',
      '6 sur 12 · Texte alternatif',
      '7 sur 12',
      '8 sur 12 · Titre de l’encadré',
      '9 sur 12',
      '10 sur 12 · Texte alternatif',
      '11 sur 12',
      '12 sur 12 · Titre pour les moteurs',
      '1 sur 12 · Surtitre',
    ];
    for (const name of names) {
      await page.keyboard.press('Enter');
      await standing(name);
      const current = page.locator('.found.current');
      await expect.poll(() => current.count()).toBe(1);
      await expect.poll(() => current.evaluate((one) => one.getBoundingClientRect().height > 0)).toBe(true);
    }
    await page.keyboard.press('Shift+Enter');
    await standing('12 sur 12 · Titre pour les moteurs');
  });

  it('opens by its keys for whoever has only just opened the article', async () => {
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.keyboard.press('Control+f');
    await page.keyboard.type('Mba');
    await standing('12 fois');
  });

  it('gives the keyboard to the place one is at, its words selected', async () => {
    await page.locator('.ProseMirror').focus();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('démissionne');
    await page.keyboard.press('Shift+Enter');
    await standing('1 sur 2 · Titre');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('headline');
    await page.keyboard.type('reste');
    expect(await page.locator('.found').count()).toBe(0);
    expect((await saved())?.headline).toBe('Mba reste');
  });

  it('replaces one, then all, and takes all back as one', async () => {
    await page.locator('.ProseMirror').focus();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('Mba');
    await standing('12 fois');
    await page.getByLabel('Remplacer par').focus();
    await page.keyboard.type('Mbaye');
    // The caret is in the text: the first is the one behind it.
    await page.keyboard.press('Enter');
    await standing('7 sur 12');
    await page.keyboard.press('Enter');
    await standing('8 sur 12 · Titre de l’encadré');
    await page.keyboard.press('Enter');
    await standing('9 sur 12');
    const some = doc(p('Mbaye part.'), sidebar('Qui est Mbaye', p('Un juriste.')), ...written.body.content.slice(2));
    expect(await saved()).toEqual({ ...written, body: some });
    await bar().getByLabel('Chercher').fill('mba');
    await page.getByLabel('Remplacer par').fill('Sow');
    await page.getByRole('button', { name: 'Tout remplacer' }).press('Enter');
    await standing('12 remplacements');
    const renamed = await articleOf('Sow');
    const all = doc(p('Sowye part.'), sidebar('Qui est Sowye', p('Un juriste.')), ...renamed.body.content.slice(2));
    expect(await saved()).toEqual({ ...renamed, body: all });
    await page.getByRole('button', { name: 'Annuler', exact: true }).press('Enter');
    expect(await saved()).toEqual({ ...written, body: some });
  });

  it('says how many were replaced until something else is found, whatever comes from the server meanwhile', async () => {
    const here = { db: desk.db, clock: AT_WORK };
    const name = 'Idriss Kone';
    const { userId } = await hire(here, { name, roles: ['editor'] });
    const newsroom = { ...here, actor: { userId, name, roles: ['editor'] as const, authorId: null } };
    const passage = { quote: 'juriste', prefix: 'Un ', suffix: '.' };
    await writeNote(newsroom, { articleId, kind: 'note', text: 'Lequel ?', passage });
    const { promise: isLetGo, resolve: letGo } = Promise.withResolvers<void>();
    await page.route('**/notes/', async (route) => {
      await isLetGo;
      return route.continue();
    });
    await page.reload();
    await editorReady(page);
    await page.getByLabel('Titre', { exact: true }).focus();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('Mba');
    await standing('12 fois');
    await page.getByLabel('Remplacer par').fill('Sow');
    await page.getByRole('button', { name: 'Tout remplacer' }).press('Enter');
    await standing('12 remplacements');
    letGo();
    await page.locator('.ProseMirror .noted').waitFor();
    await standing('12 remplacements');
    await bar().getByLabel('Chercher').fill('Sow');
    await standing('12 fois');
    await page.unroute('**/notes/');
  });

  it('is undone, and done again, everywhere at once, from the text or from a field', async () => {
    const headline = page.getByLabel('Titre', { exact: true });
    const text = page.locator('.ProseMirror');
    await headline.focus();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('Mba');
    await page.getByLabel('Remplacer par').fill('Sow');
    await page.getByRole('button', { name: 'Tout remplacer' }).press('Enter');
    await standing('12 remplacements');
    expect(await saved()).toEqual(await articleOf('Sow'));
    await headline.press('Control+z');
    expect(await saved()).toEqual(written);
    await headline.press('Control+Shift+z');
    expect(await saved()).toEqual(await articleOf('Sow'));
    await headline.press('End');
    await page.keyboard.type(' ce soir');
    await text.press('Control+z');
    const { headline: own, ...others } = written;
    expect(await saved()).toEqual({ ...others, headline: 'Sow démissionne ce soir' });
    expect(own).toBe('Mba démissionne');
    await headline.press('Control+z');
    expect(await headline.inputValue()).not.toContain('Mba');
  });
});
