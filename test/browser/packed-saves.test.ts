import type { BrowserContext, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doc, p } from '#content/document/builders.ts';
import { textOf } from '#content/document/walk-document.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { writeArticle } from '#newsroom/writing/write-article.ts';
import { articleForEditing } from '#storage/queries/articles/article-for-editing.ts';
import { COMPUTER, editorReady, NO_BROWSER } from '#test/support/browser.ts';
import { AT_WORK, type OpenDesk, openDesk } from '#test/support/desk-in-browser.ts';
import { type Cast, createCast, draftBy } from '#test/support/newsroom.ts';

describe.skipIf(NO_BROWSER)('a save', () => {
  const LONG = 'Le ministre des Transports a visité le chantier du pont jeudi matin. '.repeat(40);
  let desk: OpenDesk;
  let cast: Cast;
  let context: BrowserContext;

  beforeAll(async () => {
    desk = await openDesk();
    cast = await createCast(desk.db);
    ({ context } = await desk.signIn('subEditor', { viewport: COMPUTER }));
  });
  afterAll(() => desk?.close());

  it.each([
    ['travels packed', undefined, 'gzip'],
    ['travels plain from a browser that cannot pack', 'delete globalThis.CompressionStream', undefined],
  ])('%s', async (_, before, encoding) => {
    const draft = draftBy(cast, { body: doc(p(LONG)) });
    const id = await writeArticle({ db: desk.db, clock: AT_WORK, actor: SYSTEM }, draft);
    const page = await context.newPage();
    if (before) await page.addInitScript(before);
    const saves: Request[] = [];
    page.on('request', (request) => request.method() === 'PUT' && saves.push(request));
    await page.goto(`${desk.origin}/desk/articles/${id}/`);
    await editorReady(page);
    await page.locator('.ProseMirror').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('Fin.');
    await page.keyboard.press('Control+s');
    await page.getByText('Tout est enregistré.').waitFor();
    expect(textOf((await articleForEditing(desk.db, id))?.draft.body ?? doc())).toBe(`${LONG}Fin.`);
    expect(saves.length).toBeGreaterThan(0);
    for (const save of saves) expect((await save.allHeaders())['content-encoding']).toBe(encoding);
    await page.close();
  });
});
