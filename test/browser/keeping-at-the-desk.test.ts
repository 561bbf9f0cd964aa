import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doc, h2, p } from '#content/document/builders.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { saveDraft } from '#newsroom/writing/save-draft.ts';
import { writeArticle } from '#newsroom/writing/write-article.ts';
import { faultsFound } from '#test/support/accessibility.ts';
import { COMPUTER, caretHeard, editorReady, NO_BROWSER, PHONE } from '#test/support/browser.ts';
import { AT_WORK, type OpenDesk, openDesk } from '#test/support/desk-in-browser.ts';
import { type Cast, createCast, draftBy } from '#test/support/newsroom.ts';

describe.skipIf(NO_BROWSER)('keeping, at the desk', () => {
  let desk: OpenDesk;
  let cast: Cast;
  let page: Page;

  beforeAll(async () => {
    desk = await openDesk();
    cast = await createCast(desk.db);
    ({ page } = await desk.signIn('editor', { viewport: COMPUTER, bypassCSP: true }));
  });
  afterAll(() => desk?.close());

  const LONG = 'Le ministre des Transports a visité le chantier du pont jeudi matin, en présence des riverains.';
  const begin = () =>
    writeArticle(
      { db: desk.db, clock: AT_WORK, actor: SYSTEM },
      draftBy(cast, {
        headline: 'Le pont de Kayes ouvrira en mars',
        body: doc(p(LONG), h2('Cent francs le passage'), p('Le passage coûtera cent francs aux piétons.')),
      }),
    );
  const saveAside = (articleId: number, baseRevision: number, body = doc(p('Autre chose.'))) =>
    saveDraft(
      { db: desk.db, clock: AT_WORK, actor: { ...SYSTEM, name: 'Idriss Traoré' } },
      {
        articleId,
        baseRevision,
        draft: draftBy(cast, { headline: 'Le pont de Kayes ouvrira en avril', standfirst: 'Un mois de retard.', body }),
      },
    );
  const words = (said: string) => page.locator('.keeping-words').filter({ hasText: said }).waitFor();
  const body = () => page.locator('.ProseMirror');

  /** Looks at the page on a computer and on a phone: no fault of accessibility, nothing wider than the screen. */
  async function look(name: string): Promise<void> {
    for (const [screen, viewport] of Object.entries({ computer: COMPUTER, phone: PHONE })) {
      await page.setViewportSize(viewport);
      expect(await faultsFound(page), `${name} ${screen}`).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${name} ${screen}`).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize(COMPUTER);
  }

  it('shows versions, what each changed, and takes one up again without a script', async () => {
    const id = await begin();
    await saveAside(
      id,
      0,
      doc(
        p(LONG.replace('jeudi matin', 'mardi soir')),
        h2('Deux cents francs le passage'),
        p('Gratuit pour les écoliers.'),
      ),
    );
    await page.goto(`${desk.origin}/desk/articles/${id}/versions/`);
    await look('versions');
    await page.getByRole('link', { name: 'Version n° 2' }).click();
    await page.waitForURL(/versions\/2\//);
    await look('version');
    await page.goto(`${desk.origin}/desk/articles/${id}/versions/1/?with=newest`);
    await page.getByRole('button', { name: 'Reprendre cette version' }).click();
    await page.getByText('La version 1 est reprise.').waitFor();
  });

  it('carries notes on a page of their own', async () => {
    const id = await begin();
    await page.goto(`${desk.origin}/desk/articles/${id}/notes/`);
    await page.getByLabel('Note', { exact: true }).fill('Qui a donné ce chiffre ?');
    await page.getByRole('button', { name: 'Ajouter la note' }).click();
    await page.getByText('Qui a donné ce chiffre ?').waitFor();
    await page.waitForLoadState();
    await look('notes');
  });

  it('anchors a note to what is selected in the editor, answers and settles it by keyboard', async () => {
    const id = await begin();
    await page.goto(`${desk.origin}/desk/articles/${id}/`);
    await editorReady(page);
    await words('Enregistré');
    await body().locator('h2').selectText();
    await caretHeard(page);
    const panel = page.locator('.notes-panel');
    if (!(await panel.isVisible())) await page.getByText('Notes', { exact: true }).first().click();
    await panel.getByLabel('Note', { exact: true }).focus();
    await panel.getByText('Sur « Cent francs le passage »').waitFor();
    await page.keyboard.type('Cent ou deux cents ?');
    await panel.getByRole('button', { name: 'Ajouter la note' }).press('Enter');
    await panel.getByRole('article').getByText('Cent ou deux cents ?').waitFor();
    expect(await body().locator('.noted').textContent()).toBe('Cent francs le passage');
    await panel.locator('summary', { hasText: 'Répondre' }).press('Enter');
    await panel.getByLabel('Réponse').fill('Deux cents.');
    await panel.getByRole('button', { name: 'Répondre' }).press('Enter');
    await panel.getByText('Deux cents.').waitFor();
    await look('panel');
    await panel.getByRole('button', { name: 'C’est réglé' }).press('Enter');
    await panel.getByText('1 note réglée').waitFor();
    expect(await body().locator('.noted').count()).toBe(0);
  });

  it('asks in the editor which of two texts to keep', async () => {
    const id = await begin();
    await page.goto(`${desk.origin}/desk/articles/${id}/`);
    await editorReady(page);
    await words('Enregistré');
    await saveAside(id, 0, doc(p(LONG.replace('jeudi matin', 'mardi soir')), h2('Cent francs le passage')));
    await page.getByLabel('Titre', { exact: true }).fill('Le pont de Kayes ouvrira en mai');
    await body().locator('p').first().selectText();
    await caretHeard(page);
    await page.keyboard.type('Le ministre des Transports a visité le chantier du pont vendredi.');
    const dialog = page.getByRole('dialog', { name: 'Deux textes pour un même endroit' });
    await dialog.waitFor();
    // It came up after the last keystroke, and took none.
    expect(await body().textContent()).toContain('vendredi.');
    await look('conflict');
    await dialog.getByRole('button', { name: 'Garder l’autre (Idriss Traoré)' }).click();
    await dialog.getByRole('button', { name: 'Enregistrer ce choix' }).click();
    await words('Enregistré');
    expect(await body().textContent()).toContain('mardi soir');
    expect(await page.getByLabel('Chapô', { exact: true }).inputValue()).toBe('Un mois de retard.');
  });

  it('asks the second who comes whether to read, take over or write as well', async () => {
    const id = await begin();
    await page.goto(`${desk.origin}/desk/articles/${id}/`);
    await editorReady(page);
    await words('Enregistré');
    const { page: other, context } = await desk.signIn('subEditor', { viewport: COMPUTER, bypassCSP: true });
    const first = page;
    page = other;
    await page.goto(`${desk.origin}/desk/articles/${id}/`);
    await editorReady(page);
    const dialog = page.getByRole('dialog', { name: 'écrit dans cet article' });
    await dialog.waitFor();
    await look('presence');
    await page.keyboard.press('Escape');
    await words('Vous lisez');
    expect(await body().getAttribute('contenteditable')).toBe('false');
    await look('reading');
    await context.close();
    page = first;
  });
});
