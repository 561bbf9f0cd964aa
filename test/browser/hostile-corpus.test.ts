import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleDraft } from '#content/article.ts';
import { PIECES, slice } from '#test/hostile/corpus.ts';
import { formsIn } from '#test/hostile/doors.ts';
import { type HostilePart, writeHostilePart } from '#test/hostile/hostile-newspaper.ts';
import { atRest, setTrap, strangersOn, type Trap } from '#test/hostile/trap.ts';
import { editorReady, NO_BROWSER } from '#test/support/browser.ts';
import { crawlDesk } from '#test/support/crawl.ts';
import type { Colleague } from '#test/support/desk.ts';
import { AT_WORK, type OpenDesk, openDesk } from '#test/support/desk-in-browser.ts';

/** Parts in which the corpus is written and looked at: fewer are fewer pages, which are longer. */
const PARTS = 4;

/** Questions in which it is asked for, each short enough for an address, without the pieces that are long for length's sake. */
const QUESTIONS = 16;
const SHORT = PIECES.filter(({ text }) => text.length < 200);

/** Once as readers and colleagues have it, and once without the policy that keeps scripts from running, so that escaping is proven. */
const POLICIES = [
  { name: 'with the policy that pages have', bypassCSP: false },
  { name: 'even without that policy', bypassCSP: true },
];

describe.skipIf(NO_BROWSER)('texts of somebody who means harm', () => {
  let desk: OpenDesk;
  let parts: HostilePart[];
  let colleague: Colleague;

  beforeAll(async () => {
    desk = await openDesk();
    colleague = await desk.hire('Awa Diallo', 'editor', 'administrator');
    parts = [];
    for (let part = 0; part < PARTS; part++) {
      parts.push(await writeHostilePart({ db: desk.db, clock: AT_WORK, part, of: PARTS, save }));
    }
    await parts[0]?.nameNewspaper();
  });
  afterAll(() => desk?.close());

  /** As the editor saves. */
  async function save(articleId: number, draft: ArticleDraft): Promise<void> {
    const cookie = `griot=${colleague.token}`;
    const asked = await fetch(`${desk.origin}/desk/session/token/`, {
      headers: { cookie, accept: 'application/json' },
    });
    const { token } = (await asked.json()) as { token: string };
    const answer = await fetch(`${desk.origin}/desk/articles/${articleId}/draft/`, {
      method: 'PUT',
      headers: { cookie, origin: desk.origin, 'Griot-Form-Token': token, 'Content-Type': 'application/json' },
      body: JSON.stringify({ baseRevision: 0, tabId: 'a', draft }),
    });
    expect(answer.status, await answer.text()).toBe(200);
  }

  async function trapFor(bypassCSP: boolean, by?: Colleague): Promise<Trap> {
    const page = await desk.openWindow({ bypassCSP, ...(by ? { by } : {}) });
    await page.close();
    return setTrap(page.context(), desk.origin);
  }

  /** Looks, and must have found nothing but texts. */
  async function look(trap: Trap, work: (trap: Trap) => Promise<void>): Promise<void> {
    try {
      await work(trap);
      expect(trap.caught()).toEqual([]);
    } finally {
      await trap.page.context().close();
    }
  }

  describe.each(POLICIES)('$name', ({ bypassCSP }) => {
    it('are nothing but texts on pages of readers', async () => {
      await look(await trapFor(bypassCSP), async ({ visit }) => {
        for (const { nameNewspaper, paths } of parts) {
          await nameNewspaper();
          for (const path of paths) expect([200, 410], path).toContain(await visit(path));
        }
      });
    });

    it('are nothing but texts at the desk, wherever a link leads', async () => {
      await look(await trapFor(bypassCSP, colleague), async ({ visit, page }) => {
        const open = async (path: string) => ({ status: await visit(path), html: await page.content() });
        const pages = await crawlDesk(open, { each: 1 });
        expect(pages.filter(({ status }) => status !== 200).map(({ path, status }) => `${path}: ${status}`)).toEqual(
          [],
        );
        expect(pages.map(({ path }) => path)).toEqual(expect.arrayContaining(['/desk/journal/', '/desk/comments/']));
        expect(pages.length).toBeGreaterThan(40);
      });
    });
  });

  it('are nothing but texts in the editor, beside it, and in a preview', async () => {
    await look(await trapFor(true, colleague), async ({ visit, page }) => {
      for (const { articleId, draftId } of parts) {
        expect(await visit(`/desk/articles/${draftId}/`)).toBe(200);
        await editorReady(page);
        await atRest(page);
        for (const beside of ['preview/page', 'notes', 'versions']) {
          expect(await visit(`/desk/articles/${articleId}/${beside}/`), beside).toBe(200);
        }
      }
    });
  });

  it('are nothing but texts in what readers ask for', async () => {
    await look(await trapFor(true), async ({ visit }) => {
      for (let part = 0; part < QUESTIONS; part++) {
        const asked = encodeURIComponent(slice(SHORT, { part, of: QUESTIONS }).join(' ').toWellFormed());
        expect(await visit(`/recherche?q=${asked}`)).toBe(200);
        expect(await visit(`/${asked}/`)).toBe(404);
      }
    });
  });

  it('are nothing but texts in a form that comes back to its reader', async () => {
    const { visit, page } = await trapFor(true);
    await visit('/recherche');
    for (const [part, { paths }] of parts.entries()) {
      const article = desk.origin + paths[1];
      const [form] = formsIn(await (await fetch(article)).text(), article).filter(({ method }) => method === 'POST');
      for (const text of slice(PIECES, { part, of: PARTS })) {
        const sent = [...(form?.fields.keys() ?? [])].map((name) => [name, text.toWellFormed()]);
        const headers = { origin: desk.origin, 'x-forwarded-for': '203.0.113.9' };
        const answer = await fetch(new URL(form?.action ?? '', article), {
          method: 'POST',
          headers,
          body: new URLSearchParams(sent),
        });
        expect(answer.status, text).toBeLessThan(500);
        expect(await strangersOn(page, await answer.text())).toEqual([]);
      }
    }
    await page.context().close();
  });
});
