import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doc, h2, p } from '#content/document/builders.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { writeArticle } from '#newsroom/writing/write-article.ts';
import { notesOf } from '#storage/queries/articles/notes.ts';
import { COMPUTER, caretHeard, editorReady, NO_BROWSER } from '#test/support/browser.ts';
import { AT_WORK, type OpenDesk, openDesk } from '#test/support/desk-in-browser.ts';
import { createCast, draftBy } from '#test/support/newsroom.ts';

describe.skipIf(NO_BROWSER)('a note that is not sent yet', () => {
  let desk: OpenDesk;
  let context: BrowserContext;
  let articleId: number;

  beforeAll(async () => {
    desk = await openDesk();
    const draft = draftBy(await createCast(desk.db), { body: doc(h2('Cent francs le passage'), p('Le pont ouvre.')) });
    articleId = await writeArticle({ db: desk.db, clock: AT_WORK, actor: SYSTEM }, draft);
    ({ context } = await desk.signIn('subEditor', { viewport: COMPUTER }));
  });
  afterAll(() => desk?.close());

  async function open(): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${desk.origin}/desk/articles/${articleId}/`);
    await editorReady(page);
    return page;
  }

  /** Closes a tab as a person does: the page hears of it. */
  async function close(page: Page): Promise<void> {
    await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);
  }

  const note = (page: Page) => page.getByLabel('Note', { exact: true });

  it('is there again when the tab was closed, about its passage, until it is sent', async () => {
    const first = await open();
    await first.locator('.body h2').selectText();
    await caretHeard(first);
    await note(first).focus();
    await first.getByText('Sur « Cent francs le passage »').waitFor();
    await first.keyboard.type('Cent ou deux cents ?');
    await close(first);
    const second = await open();
    await second.getByText('Cette note n’est pas encore envoyée.').waitFor();
    expect(await note(second).inputValue()).toBe('Cent ou deux cents ?');
    await second.getByText('Sur « Cent francs le passage »').waitFor();
    await second.getByRole('button', { name: 'Ajouter la note' }).press('Enter');
    await second.getByRole('article').getByText('Cent ou deux cents ?').waitFor();
    const [sent] = await notesOf(desk.db, articleId);
    expect(sent).toMatchObject({ text: 'Cent ou deux cents ?', passage: { quote: 'Cent francs le passage' } });
    expect(await second.getByText('Cette note n’est pas encore envoyée.').isVisible()).toBe(false);
    await second.reload();
    await second.getByRole('article').waitFor();
    expect(await note(second).inputValue()).toBe('');
    await second.close();
  });

  it('is there again as an answer, below what it answers', async () => {
    const first = await open();
    await first.locator('.notes summary', { hasText: 'Répondre' }).press('Enter');
    await first.getByLabel('Réponse').fill('Deux cents.');
    await close(first);
    const second = await open();
    await second.getByLabel('Réponse').waitFor();
    expect(await second.getByLabel('Réponse').inputValue()).toBe('Deux cents.');
    await second.getByRole('button', { name: 'Répondre' }).press('Enter');
    await second.locator('.answer').getByText('Deux cents.').waitFor();
    await second.reload();
    await second.locator('.answer').waitFor();
    expect(await second.getByLabel('Réponse').isVisible()).toBe(false);
    await second.close();
  });
});
