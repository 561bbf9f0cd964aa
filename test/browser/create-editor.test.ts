import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doc, h2, li, ol, p, quote, separator, ul } from '#content/document/builders.ts';
import type { DocumentJson } from '#content/document/document.ts';
import { documentSchema } from '#content/document/schema.ts';
import { houseTypographyIn } from '#content/house-typography.ts';
import type { Editor } from '#desk/client/editor/create-editor.ts';
import { caretHeard, launchBrowser, NO_BROWSER } from '#test/support/browser.ts';
import { bundleForPage } from '#test/support/bundle-for-page.ts';

const HOUSE_STYLE = houseTypographyIn({ spaceInGuillemets: 'wide', spaceBeforeHighSigns: 'wide', inciseDash: 'em' });
const ENTRY = `
  import { createEditor } from './src/desk/client/editor/create-editor.ts';
  window.changes = 0;
  window.editor = createEditor({
    element: document.body,
    label: 'Texte',
    body: { type: 'doc', content: [{ type: 'paragraph' }] },
    language: 'fr',
    say: (key) => key,
    houseStyle: ${JSON.stringify(HOUSE_STYLE)},
    onChange: () => { window.changes += 1; },
  });
`;

type Window = { editor: Editor; changes: number };

describe.skipIf(NO_BROWSER)('an editor of any page', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
    // As in the desk's sheet: without it Chromium types no-break spaces of its own.
    await page.addStyleTag({ content: '.ProseMirror{white-space:break-spaces}' });
    await page.addScriptTag({ content: await bundleForPage(ENTRY) });
  });
  afterAll(() => browser?.close());

  const setBody = (body: DocumentJson) =>
    page.evaluate((given) => (window as unknown as Window).editor.setBody(given), body);
  const body = () => page.evaluate(() => (window as unknown as Window).editor.body());
  const changes = () => page.evaluate(() => (window as unknown as Window).changes);
  const canonical = (document: DocumentJson) => documentSchema.nodeFromJSON(document).toJSON();

  it.each([
    ['more of the same signs', doc(p('aa')), doc(p('aaa'))],
    ['fewer of them', doc(p('aaaa')), doc(p('aa'))],
    ['another kind of block', doc(p('a'), p('b')), doc(h2('a'), p('b'))],
    ['other depths', doc(ul('a', 'b')), doc(ul(li(p('a'), ol('b'))))],
    ['blocks in between', doc(p('a'), p('c')), doc(p('a'), quote('b'), separator(), p('c'))],
    ['nothing', doc(p('a'), quote('b')), doc(p())],
  ])('takes another text with %s', async (_, before, after) => {
    await setBody(before);
    expect(await body()).toEqual(canonical(before));
    await setBody(after);
    expect(await body()).toEqual(canonical(after));
    await setBody(before);
    expect(await body()).toEqual(canonical(before));
  });

  it('leaves the caret where one writes while another text comes in, and undoes only what one wrote', async () => {
    await setBody(doc(p('Un.'), p('Deux.'), p('Trois.')));
    await page.locator('p', { hasText: 'Deux.' }).click();
    await page.keyboard.press('End');
    await caretHeard(page);
    await page.keyboard.type('x');
    const before = await changes();
    await setBody(doc(h2('Un, changé.'), p('Avant.'), p('Deux.x'), p('Trois, changé.')));
    expect(await changes()).toBe(before);
    await page.keyboard.type('y');
    expect(await body()).toEqual(canonical(doc(h2('Un, changé.'), p('Avant.'), p('Deux.xy'), p('Trois, changé.'))));
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await body()).toEqual(canonical(doc(h2('Un, changé.'), p('Avant.'), p('Deux.'), p('Trois, changé.'))));
  });

  it('sets French as the house wants it while one types, and gives back what was typed', async () => {
    await setBody(doc(p()));
    await page.locator('.ProseMirror').click();
    await page.keyboard.type('Il dit – enfin – "oui" ?');
    expect(await body()).toEqual(canonical(doc(p('Il dit — enfin — «\u00a0oui\u00a0»\u00a0?'))));
    await page.keyboard.press('Backspace');
    expect(await body()).toEqual(canonical(doc(p('Il dit — enfin — «\u00a0oui\u00a0» ?'))));
  });

  it('can be read only, and goes away whole', async () => {
    await page.evaluate(() => (window as unknown as Window).editor.setReadOnly(true));
    expect(await page.locator('.ProseMirror').getAttribute('contenteditable')).toBe('false');
    await page.evaluate(() => (window as unknown as Window).editor.destroy());
    expect(await page.locator('body').innerHTML()).not.toContain('ProseMirror');
    expect(await page.getByRole('toolbar').count()).toBe(0);
  });
});
