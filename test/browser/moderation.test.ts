import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { faultsOnScreen } from '#test/support/accessibility.ts';
import { COMPUTER, NO_BROWSER, PHONE } from '#test/support/browser.ts';
import { readerWrites, statusOf } from '#test/support/comments.ts';
import type { Colleague } from '#test/support/desk.ts';
import { AT_WORK, type OpenDesk, openDesk } from '#test/support/desk-in-browser.ts';
import { createCast, draftBy, publishNow } from '#test/support/newsroom.ts';

describe.skipIf(NO_BROWSER)('the queue of comments, in a real browser', () => {
  let desk: OpenDesk;
  let fatou: Colleague;
  let articleId: number;
  let ids: number[];

  beforeAll(async () => {
    desk = await openDesk();
    articleId = (await publishNow(desk.db, draftBy(await createCast(desk.db)), AT_WORK)).id;
    fatou = await desk.hire('Fatou Ba', 'moderator');
  });
  afterAll(() => desk?.close());

  beforeEach(async () => {
    await desk.db.query.deleteFrom('comments').execute();
    ids = [];
    for (const authorName of ['Awa', 'Bakary', 'Coumba']) {
      const words = { authorName, text: `Bonjour de ${authorName}. https://exemple.example`, suspicions: 'links' };
      const contact = { email: `${authorName.toLowerCase()}@prive.example`, machine: 'm1' };
      ids.push(await readerWrites(desk.db, articleId, { ...words, ...contact }));
    }
  });

  const look = (path: string, see: (page: Page) => Promise<void>, options = {}) =>
    desk.look(path, { by: fatou, viewport: COMPUTER, ...options }, see);

  const statuses = () => Promise.all(ids.map((id) => statusOf(desk.db, id)));
  const said = (page: Page) => page.locator('#live').textContent();

  it('is worked through by keys: the next one has the focus, what was done is said, and taken back', async () => {
    await look('/desk/comments/', async (page) => {
      await page.locator('li.comment').first().focus();
      await page.keyboard.press('j');
      await expect.poll(() => focused(page)).toBe(`c-${ids[1]}`);
      await page.keyboard.press('k');
      await expect.poll(() => focused(page)).toBe(`c-${ids[0]}`);
      await page.keyboard.press('a');
      await expect.poll(() => focused(page)).toBe(`c-${ids[1]}`);
      expect(await said(page)).toContain('Commentaire accepté.');
      await page.keyboard.press('s');
      await expect.poll(() => focused(page)).toBe(`c-${ids[2]}`);
      await page.keyboard.press('r');
      await expect.poll(() => said(page)).toContain('C’était le dernier de la page.');
      expect(await statuses()).toEqual(['approved', 'spam', 'refused']);
      await expect.poll(() => page.locator('li.decided').count()).toBe(3);
      await page.keyboard.press('z');
      await expect.poll(() => focused(page)).toBe(`c-${ids[2]}`);
      await page.keyboard.press('z');
      await expect.poll(() => focused(page)).toBe(`c-${ids[1]}`);
      expect(await statuses()).toEqual(['approved', 'waiting', 'waiting']);
      await page.keyboard.press('a');
      await expect.poll(statuses).toEqual(['approved', 'approved', 'waiting']);
    });
  });

  it('leaves keys alone outside of its list and where somebody types', async () => {
    await look('/desk/comments/', async (page) => {
      await page.keyboard.press('a');
      await page.locator('.narrow summary').click();
      await page.getByLabel('Mots').pressSequentially('aras');
      await page.locator('details.more summary').first().click();
      await page.getByLabel('Votre réponse').first().pressSequentially('sash');
      await page.locator(`#c-${ids[2]}`).focus();
      await page.keyboard.press('h');
      await expect.poll(() => said(page)).toBe('Cela ne se fait pas pour ce commentaire.');
      expect(await statuses()).toEqual(['waiting', 'waiting', 'waiting']);
    });
  });

  it('says who was first, and shows the keys in a box of its own', async () => {
    await look('/desk/comments/', async (page) => {
      await desk.db.query
        .updateTable('comments')
        .set({ status: 'refused', decidedAt: '2026-11-24T08:00:00.000Z', decidedBy: fatou.userId })
        .where('id', '=', ids[0] as number)
        .execute();
      await page.locator('li.comment').first().focus();
      await page.keyboard.press('a');
      await expect.poll(() => said(page)).toBe('Déjà fait par Fatou Ba\u00a0: refusé.');
      expect(await statuses()).toEqual(['refused', 'waiting', 'waiting']);
      await page.locator(`#c-${ids[1]}`).focus();
      await page.keyboard.press('?');
      await expect.poll(() => page.locator('#keys[open] dl').isVisible()).toBe(true);
    });
  });

  it('hides with a word to readers by h and the Enter key', async () => {
    await desk.db.query.updateTable('comments').set({ status: 'approved' }).execute();
    await look('/desk/comments/?tab=approved', async (page) => {
      await page.locator(`#c-${ids[1]}`).focus();
      await page.keyboard.press('h');
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('name')))
        .toBe(`public-${ids[1]}`);
      await page.keyboard.press('Tab');
      await page.keyboard.type('Propos déplacés.');
      await page.keyboard.press('Enter');
      await expect.poll(() => said(page)).toContain('Commentaire masqué.');
      expect(await statuses()).toEqual(['approved', 'hidden', 'approved']);
    });
  });

  it('keeps the comment when the line breaks, and says so', async () => {
    await look('/desk/comments/', async (page) => {
      await page.route('**/decisions/', (route) => route.abort());
      await page.locator('li.comment').first().focus();
      await page.keyboard.press('a');
      await expect.poll(() => said(page)).toContain('n’a pas pu être envoyée');
      expect(await page.locator('li.comment').count()).toBe(3);
    });
  });

  it('needs no script: several are decided at once, and it is taken back', async () => {
    await look(
      '/desk/comments/',
      async (page) => {
        for (const box of await page.locator('input[name=comment]').all()) await box.check();
        await page.locator('.bulk summary').click();
        await page.locator('.bulk').getByRole('button', { name: 'Indésirable' }).click();
        await page.waitForURL(/decided=/);
        expect(await page.locator('.note').innerText()).toContain('3 mis aux indésirables.');
        await page.locator('.note').getByRole('button', { name: 'Annuler' }).click();
        await page.waitForURL(/undone=/);
        expect(await statuses()).toEqual(['waiting', 'waiting', 'waiting']);
      },
      { javaScriptEnabled: false },
    );
  });

  it.each([
    ['on a phone', { viewport: PHONE, hasTouch: true }],
    ['on a phone, dark', { viewport: PHONE, colorScheme: 'dark' as const }],
    ['on a computer', { viewport: COMPUTER }],
  ])('passes axe and fits the screen %s, everything open', { timeout: 120_000 }, async (_, screen) => {
    await desk.db.query
      .updateTable('comments')
      .set({ status: 'approved' })
      .where('id', '=', ids[0] as number)
      .execute();
    await readerWrites(desk.db, articleId, { parentId: ids[0] as number, text: 'x'.repeat(200) });
    await desk.db.query
      .updateTable('comments')
      .set({ status: 'spam', reportCount: 1 })
      .where('id', '=', ids[2] as number)
      .execute();
    const paths = ['', '?tab=approved', '?tab=reported', '?tab=spam&q=bonjour', `articles/${articleId}/`];
    for (const path of [...paths.map((each) => `/desk/comments/${each}`), '/desk/me/', '/desk/moderation/1-a-1-1-x/']) {
      await look(
        path,
        async (page) => {
          await page.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true;
          });
          expect(await faultsOnScreen(page), path).toEqual([]);
        },
        { ...screen, bypassCSP: true },
      );
    }
  });
});

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? '');
}
