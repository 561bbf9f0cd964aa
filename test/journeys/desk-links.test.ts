import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeEach, describe, expect, it } from 'vitest';
import { stoppedClock } from '#content/clock.ts';
import { doc, p, link as to } from '#content/document/builders.ts';
import type { DocumentJson } from '#content/document/document.ts';
import type { Role } from '#content/permissions.ts';
import { askLinks } from '#delivery/ask-links.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { changePage } from '#newsroom/house/change-page.ts';
import { reviseArticle } from '#newsroom/publication/revise-article.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { hire } from '#test/support/desk.ts';
import { type Cast, createCast, draftBy, publishNow } from '#test/support/newsroom.ts';
import { appOver, ORIGIN } from '#test/support/site.ts';
import { Visitor } from '#test/support/visitor.ts';
import { publicWeb } from '#web/ask-public-web.ts';

/** A Monday, the 23rd of November. */
const clock = stoppedClock('2026-11-23T09:00:00.000Z');

describe('broken links at the desk', () => {
  let db: OpenDatabase;
  let cast: Cast;
  beforeEach(async () => {
    db = await memoryDatabase();
    cast = await createCast(db);
  });

  async function signedIn(role: Role): Promise<{ visitor: Visitor; userId: number }> {
    const { email, password, userId } = await hire({ db, clock }, { name: `Awa ${role}`, roles: [role] });
    const visitor = new Visitor(appOver(db, clock));
    await visitor.post('/desk/session/', { email, password });
    return { visitor, userId };
  }

  const publish = (headline: string, body: DocumentJson) =>
    publishNow(db, draftBy(cast, { slug: headline.toLowerCase(), headline, body }), clock);

  async function firstPageOf(visitor: Visitor): Promise<string> {
    const { html } = await visitor.get('/desk/');
    return html.split('<section class="part"').find((part) => part.includes('aria-labelledby="trouble"')) ?? '';
  }

  it('are named on the first page with their article and their words, until the mended article is published', async () => {
    const { visitor } = await signedIn('editor');
    const { id } = await publish('Port', doc(p('Lire ', to('/nulle/part/', 'le rapport'), '.')));
    const before = await firstPageOf(visitor);
    expect(before).toContain(`<a class="headline" href="/desk/articles/${id}/">Port</a>`);
    expect(before).toContain('Le lien « le rapport » : le journal n’a rien à cette adresse.');
    expect(before).toContain('href="/nulle/part/"');
    const draft = draftBy(cast, {
      slug: 'port',
      headline: 'Port',
      body: doc(p('Lire ', to('/archives/', 'le rapport'))),
    });
    await reviseArticle({ db, clock, actor: SYSTEM }, { articleId: id, draft, isVisibleUpdate: false });
    expect(await firstPageOf(visitor)).toBe('');
  });

  it('to other sites are told with what was answered, and when', async () => {
    const { visitor } = await signedIn('editor');
    const server = createServer((_, response) => response.writeHead(404).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/accord.pdf`;
    await publish('Accord', doc(p(to(address, 'le texte de l’accord'))));
    expect(await firstPageOf(visitor)).toBe('');
    const ask = publicWeb({ isForbidden: () => false });
    await askLinks({ db, clock, origin: ORIGIN, ask }, new AbortController().signal);
    await new Promise((resolve) => server.close(resolve));
    const told = await firstPageOf(visitor);
    expect(told).toContain('Le lien « le texte de l’accord » : page introuvable (404 le lundi 23 novembre).');
    expect(told).toContain(`href="${address}" rel="noreferrer"`);
  });

  it('of pages lead those who may mend them there, and are named to sub-editors', async () => {
    const body = doc(p(to('/x/', 'la charte')));
    const place = { pageId: null, basedOn: null, path: '', language: 'fr', position: 0, seoDescription: '', body };
    const page = { ...place, title: 'Contact', status: 'published' as const, isInFooter: true };
    const id = await changePage({ db, clock, actor: SYSTEM }, page);
    for (const role of ['editor', 'administrator'] as const) {
      const told = await firstPageOf((await signedIn(role)).visitor);
      expect(told, role).toContain(`<a class="headline" href="/desk/house/pages/${id}/">Page « Contact »</a>`);
    }
    const told = await firstPageOf((await signedIn('subEditor')).visitor);
    expect(told).toContain('<strong>Page « Contact »</strong>');
    expect(await firstPageOf((await signedIn('moderator')).visitor)).toBe('');
    expect(await firstPageOf((await signedIn('reporter')).visitor)).toBe('');
  });

  it('are told to writers where the article is theirs', async () => {
    const { visitor, userId } = await signedIn('reporter');
    const { id } = await publish('À elle', doc(p(to('/x/', 'x'))));
    await publish('À d’autres', doc(p(to('/y/', 'y'))));
    await db.query.updateTable('articles').set({ createdBy: userId }).where('id', '=', id).execute();
    const html = (await visitor.get('/desk/links/')).html;
    for (const told of [await firstPageOf(visitor), html]) {
      expect(told).toContain('À elle');
      expect(told).not.toContain('À d’autres');
    }
    expect((await (await signedIn('moderator')).visitor.get('/desk/links/')).html).toContain('Aucun lien cassé');
  });

  it('have a page of their own when there are many', async () => {
    const { visitor } = await signedIn('editor');
    for (let i = 0; i < 9; i++) await publish(`Article ${i}`, doc(p(...links(6, i))));
    const first = await firstPageOf(visitor);
    expect(first.match(/Le lien/g)).toHaveLength(5);
    expect(first).toContain('<a class="headline" href="/desk/links/">Tous les liens cassés</a>');
    const pages = await Promise.all(
      ['', '?page=2'].map(async (query) => (await visitor.get(`/desk/links/${query}`)).html),
    );
    expect(pages.map((html) => html.match(/Le lien/g)?.length)).toEqual([50, 4]);
    expect(pages[0]).toContain('href="?page=2"');
    expect(pages[1]).not.toContain('href="?page=3"');
    for (const query of ['?page=0', '?page=x', '?page=99999']) {
      expect((await visitor.get(`/desk/links/${query}`)).status).toBe(200);
    }
  });
});

function links(count: number, from: number) {
  return Array.from({ length: count }, (_, index) => to(`/rien/${from}/${index}/`, `mot ${index}`));
}
