import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_DRAFT } from '#content/article.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { writeArticle } from '#newsroom/writing/write-article.ts';
import { PIECES } from '#test/hostile/corpus.ts';
import { setTrap, strangersOn, type Trap } from '#test/hostile/trap.ts';
import { COMPUTER, editorReady, NO_BROWSER } from '#test/support/browser.ts';
import type { Colleague } from '#test/support/desk.ts';
import { AT_WORK, type OpenDesk, openDesk } from '#test/support/desk-in-browser.ts';
import { type Cast, createCast } from '#test/support/newsroom.ts';

/** Pieces that run or ask by themselves when they are taken for markup, at least: so that the corpus stays one that bites. */
const BITING = 110;

describe.skipIf(NO_BROWSER)('somebody who means harm', () => {
  let desk: OpenDesk;
  let context: BrowserContext;
  let trap: Trap;
  let cast: Cast;
  let colleague: Colleague;

  beforeAll(async () => {
    desk = await openDesk();
    cast = await createCast(desk.db);
    colleague = await desk.hire('Awa Diallo', 'editor');
  });
  afterAll(() => desk?.close());
  beforeEach(async () => {
    const page = await desk.openWindow({ bypassCSP: true, by: colleague, viewport: COMPUTER });
    context = page.context();
    await page.close();
    trap = await setTrap(context, desk.origin);
  });

  /** Answers an address of the newspaper with this page, as if escaping had failed. */
  async function visitPage(html: string): Promise<void> {
    await context.route(`${desk.origin}/piege/`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await trap.visit('/piege/').catch(() => {});
    await context.unroute(`${desk.origin}/piege/`);
  }

  describe('falls into the trap with', () => {
    it.each([
      ['a script', '<script>caught.push(7)</script>', 'caught 7'],
      ['an attribute that runs', '<img src=/x onerror=caught.push(7)>', 'caught 7'],
      ['a script in a frame', '<iframe srcdoc="<script>caught.push(7)</script>"></iframe>', 'caught 7'],
      ['a dialog', '<script>alert(7)</script>', 'a dialog: 7'],
      ['a script that fails', '<script>nothing.here</script>', 'an error'],
      [
        'a picture of another site',
        '<img src=https://elsewhere.invalid/7>',
        'a request to https://elsewhere.invalid/7',
      ],
      ['a style of another site', '<style>@import "https://elsewhere.invalid/7"</style>', 'a request to'],
      [
        'a page that goes elsewhere',
        '<meta http-equiv=refresh content="0;url=https://elsewhere.invalid/7">',
        'a request',
      ],
      ['a window', '<script>open("about:blank")</script>', 'a new window'],
      ['a link that runs', '<a href=javascript:caught.push(7)>x</a>', 'href to javascript:'],
      [
        'a form that leads elsewhere by a script',
        '<button formaction=javascript:x>x</button>',
        'formaction to javascript:',
      ],
      ['an attribute that waits', '<p onclick=x>x</p>', 'onclick'],
      ['an address that all others follow', '<base href=/x/>', 'a stranger'],
      ['data that are broken', '<script type=application/ld+json>{"a":</script>', 'broken data'],
    ])('%s', async (_, html, expected) => {
      await visitPage(`<!doctype html><title>x</title><body>${html}`);
      await expect.poll(() => trap.caught().join('\n')).toContain(expected);
    });
  });

  it('has pieces that bite where they are taken for markup', async () => {
    const told = new Set<string>();
    context.on('console', (message) => told.add(message.text()));
    context.on('request', (request) => told.add(request.url().replace(/.*elsewhere\.invalid\//, 'caught ')));
    await trap.visit('/recherche');
    await trap.page.evaluate(
      openInFrames,
      PIECES.map(({ text }) => `<!doctype html><body>${text}`),
    );
    const biting = () => [...told].filter((text) => /^caught \d+$/.test(text)).length;
    await expect.poll(biting).toBeGreaterThan(BITING);
  });

  it('pastes nothing but texts into an article, which is saved', async () => {
    const actor = { ...SYSTEM };
    const draft = { ...EMPTY_DRAFT, headline: 'Collé', language: 'fr', sectionId: cast.politics, authorIds: [] };
    const id = await writeArticle({ db: desk.db, clock: AT_WORK, actor }, draft);
    await trap.visit(`/desk/articles/${id}/`);
    await editorReady(trap.page);
    await pasteAll(
      trap.page,
      PIECES.map(({ text }) => text),
    );
    await trap.page.locator('.keeping-words').filter({ hasText: 'Enregistré' }).waitFor();
    expect(await strangersOn(trap.page, null)).toEqual([]);
    await trap.visit(`/desk/articles/${id}/preview/page/`);
    expect(trap.caught()).toEqual([]);
    expect((await trap.page.locator('main').textContent())?.length).toBeGreaterThan(10_000);
  });
});

/** Opens each page in a frame of its own. */
function openInFrames(pages: string[]): void {
  for (const html of pages) {
    const frame = document.createElement('iframe');
    frame.srcdoc = html;
    document.body.append(frame);
  }
}

/** Pastes each text as a page, as what was copied in an editor of ours, as an attribute of that, and as plain text. */
async function pasteAll(page: Page, texts: string[]): Promise<void> {
  await page.evaluate((given) => {
    const editor = document.querySelector('.ProseMirror') as HTMLElement;
    editor.focus();
    const paste = (data: Record<string, string>) => {
      const clipboardData = new DataTransfer();
      for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text);
      editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    };
    for (const text of given) {
      const quoted = text.replaceAll('"', '&quot;');
      paste({ 'text/html': text });
      paste({ 'text/html': `<p data-pm-slice="0 0 []">${text}</p>` });
      paste({
        'text/html': `<p data-pm-slice="0 0 []"><a href="${quoted}">x</a></p><p data-embed="${quoted}" data-title="${quoted}"></p>
<aside data-title="${quoted}"><p>x</p></aside><figure data-media="${quoted}" data-alt="${quoted}"></figure><p data-article="${quoted}"></p><i lang="${quoted}">x</i>`,
      });
      paste({ 'text/plain': text });
    }
  }, texts);
}
