import { beforeEach, expect, it } from 'vitest';
import { stoppedClock } from '#content/clock.ts';
import { doc, p, readAlso, strong, link as to } from '#content/document/builders.ts';
import type { DocumentJson } from '#content/document/document.ts';
import { PLAIN_MENU } from '#content/menu.ts';
import { settleLinks } from '#delivery/settle-links.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { changePage, type PageChange } from '#newsroom/house/change-page.ts';
import { publishArticle } from '#newsroom/publication/publish-article.ts';
import { publishChanges } from '#newsroom/publication/publish-changes.ts';
import { withdrawArticle } from '#newsroom/publication/withdraw-article.ts';
import { describeOnEveryEngine } from '#test/support/databases.ts';
import { type Cast, createCast, draftBy, NOW, publishNow } from '#test/support/newsroom.ts';
import { inTransaction } from './database.ts';
import { up as knowLinks } from './migrations/0006-know-links.ts';
import { brokenLinks } from './queries/day/broken-links.ts';
import { saveDraft } from './records/articles.ts';
import { leaveAddress } from './records/former-addresses.ts';
import { saveSettings } from './records/settings.ts';
import { readSomeTexts } from './records/texts-to-read.ts';
import { insertUser } from './records/users.ts';
import { ALL_LINKS } from './shown-links.ts';

const ORIGIN = 'https://journal.example';

describeOnEveryEngine('links', (database) => {
  let cast: Cast;
  beforeEach(async () => {
    cast = await createCast(database());
  });

  const clock = stoppedClock(NOW);
  const newsroom = () => ({ db: database(), clock, actor: SYSTEM });
  const publish = (slug: string, body: DocumentJson = doc(p('x'))) =>
    publishNow(database(), draftBy(cast, { slug, headline: slug, body }), clock);
  const settle = () => settleLinks({ db: database(), origin: ORIGIN }, new AbortController().signal);

  /** What is broken, as it is told at once and as it is told after the round: always the same. */
  async function broken(scope = ALL_LINKS) {
    const atOnce = await brokenLinks(database(), scope, { limit: 100 });
    await settle();
    const later = await brokenLinks(database(), scope, { limit: 100 });
    expect(later).toEqual(atOnce);
    return later.links.map(({ from, words, address, fault }) => [from.title, words || address, fault]);
  }

  async function change(id: number, body: DocumentJson): Promise<void> {
    const draft = draftBy(cast, { slug: 'x', headline: 'x', body });
    const save = { savedAt: NOW, savedBy: SYSTEM, reason: 'saved', isGathered: false } as const;
    await saveDraft(database(), id, { draft, ...save });
  }

  it('within the newspaper are broken when nothing stands there, and fine when it leads on', async () => {
    const { id: gone } = await publish('parti');
    const { id: there, path } = await publish('la');
    await withdrawArticle(newsroom(), { articleId: gone, reason: 'Faux' });
    await leaveAddress(database(), { path: '/autrefois/', kind: 'article', targetId: there });
    await leaveAddress(database(), { path: '/?p=12', kind: 'article', targetId: there });
    await leaveAddress(database(), { path: '/rubrique/monde/', kind: 'section', targetId: cast.sport });
    const fine = [
      path,
      '/',
      '/autrefois',
      '/?p=12',
      '/Autrefois/#suite',
      `${path}feed/`,
      '/?utm_source=x',
      '/archives/',
    ];
    const shelves = [
      '/rubrique/sport/',
      '/rubrique/monde/',
      '/dossier/elections/',
      '/auteur/redaction/',
      '/pays/mali/',
    ];
    const old = ['/category/sport/', '/tag/elections/', '/2020/10/', '/autrefois/amp/', 'mailto:a@b.example', '#bas'];
    await publish('sain', doc(p(...[...fine, ...shelves, ...old].map((href) => to(href, href))), readAlso(there)));
    const lost = ['/nulle/part/', '/2020/10/02/parti/', '/?p=13', '/rubrique/inconnue/', '/pays/atlantide/', '/tag/x/'];
    await publish('cassé', doc(p(...lost.map((href) => to(href, href))), readAlso(gone), readAlso(999)));
    expect((await broken()).toSorted()).toEqual([
      ['cassé', '/2020/10/02/parti/', 'withdrawn'],
      ['cassé', '/?p=13', 'unknown'],
      ['cassé', '/nulle/part/', 'unknown'],
      ['cassé', '/pays/atlantide/', 'unknown'],
      ['cassé', '/rubrique/inconnue/', 'unknown'],
      ['cassé', '/tag/x/', 'unknown'],
      ['cassé', `article:${gone}`, 'withdrawn'],
      ['cassé', 'article:999', 'unknown'],
    ]);
  });

  it('say which words carry them, and to which article a "Lire aussi" leads', async () => {
    const { id: gone } = await publish('parti');
    await withdrawArticle(newsroom(), { articleId: gone, reason: 'Faux' });
    const words = [to('/x/', 'le rapport '), to('/x/', strong('de l’ONU')), ' et ', to('/x/', 'ici')];
    await publish('cassé', doc(p(...words), readAlso(gone)));
    const { links } = await brokenLinks(database(), ALL_LINKS, { limit: 10 });
    expect(links).toMatchObject([
      { address: '/x/', words: 'le rapport de l’ONU', readAlso: null },
      { address: `article:${gone}`, words: '', readAlso: 'parti' },
    ]);
  });

  it('are broken when what they lead to is withdrawn, and fine again when it comes back', async () => {
    const { id, path } = await publish('cible');
    await publish('source', doc(p(to(path, 'là')), readAlso(id)));
    expect(await broken()).toEqual([]);
    await withdrawArticle(newsroom(), { articleId: id, reason: 'Faux' });
    expect(await broken()).toEqual([
      ['source', 'là', 'withdrawn'],
      ['source', `article:${id}`, 'withdrawn'],
    ]);
    await publishArticle(newsroom(), { articleId: id });
    expect(await broken()).toEqual([]);
  });

  it('are those that readers see: not of a draft, not of what was withdrawn, not before changes are published', async () => {
    const { id } = await publish('x', doc(p(to('/nulle/part/', 'un'))));
    expect(await broken()).toEqual([['x', 'un', 'unknown']]);
    await change(id, doc(p(to('/autre/part/', 'deux'))));
    expect(await broken()).toEqual([['x', 'un', 'unknown']]);
    await publishChanges(newsroom(), { articleId: id, isVisibleUpdate: false });
    expect(await broken()).toEqual([['x', 'deux', 'unknown']]);
    await change(id, doc(p(to('/autre/part/', 'trois'))));
    await publishChanges(newsroom(), { articleId: id, isVisibleUpdate: false });
    expect(await broken()).toEqual([['x', 'trois', 'unknown']]);
    await withdrawArticle(newsroom(), { articleId: id, reason: 'Faux' });
    expect(await broken()).toEqual([]);
  });

  it('of pages and menus are told too, before those of articles', async () => {
    await publish('article', doc(p(to('/x/', 'x'))));
    const page = { ...PAGE, body: doc(p(to('/y/', 'y'))) };
    const pageId = await changePage(newsroom(), page);
    const hidden = await changePage(newsroom(), { ...page, title: 'Brouillon', path: '', status: 'draft' });
    const header = [
      { label: 'Contact', address: '/contact/', before: null },
      { label: 'Archives', address: '/archives/', before: null },
    ];
    await saveSettings(database(), { menu: { ...PLAIN_MENU, header } });
    const all = await broken();
    expect(all).toEqual([
      ['Chartes', 'y', 'unknown'],
      ['', 'Contact', 'unknown'],
      ['article', 'x', 'unknown'],
    ]);
    await changePage(newsroom(), { ...PAGE, pageId: hidden, title: 'Contact', path: 'contact', status: 'published' });
    await changePage(newsroom(), { ...page, pageId, body: doc(p('Sans lien.')) });
    expect(await broken()).toEqual([['article', 'x', 'unknown']]);
    await changePage(newsroom(), { ...PAGE, pageId: hidden, title: 'Contact', path: 'contact', status: 'draft' });
    expect(await broken()).toEqual([
      ['', 'Contact', 'unknown'],
      ['article', 'x', 'unknown'],
    ]);
  });

  it('to the newspaper’s own address in full are links within it', async () => {
    const { path } = await publish('la');
    await publish('source', doc(p(to(`${ORIGIN}${path}`, 'là'), to(`${ORIGIN}/nulle/part`, 'ailleurs'))));
    await settle();
    expect(await broken()).toEqual([['source', 'ailleurs', 'unknown']]);
    expect((await brokenLinks(database(), ALL_LINKS, { limit: 1 })).links[0]?.address).toBe('/nulle/part/');
  });

  it('are told to each for their own articles', async () => {
    const user = {
      name: 'Awa',
      roles: ['reporter' as const],
      language: 'fr',
      createdAt: NOW,
      email: 'awa@journal.example',
    };
    const userId = await insertUser(database(), user);
    const body = doc(p(to('/x/', 'x')));
    await publish('signé', body);
    await publishNow(
      database(),
      draftBy(cast, { slug: 'autre', headline: 'autre', body, authorIds: [cast.redaction] }),
    );
    const who = { userId, roles: user.roles, authorId: cast.aissatou };
    expect(await broken({ articles: who, hasHouse: false })).toEqual([['signé', 'x', 'unknown']]);
    expect(await broken({ articles: { ...who, authorId: null }, hasHouse: false })).toEqual([]);
    expect(await broken({ articles: 'none', hasHouse: true })).toEqual([]);
    expect(await broken({ articles: 'none', hasHouse: false })).toEqual([]);
  });

  it('can be looked through page by page', async () => {
    await publish('x', doc(p(...['/a/', '/b/', '/c/'].map((href) => to(href, href)))));
    const part = async (offset: number) => {
      const { links, hasMore } = await brokenLinks(database(), ALL_LINKS, { limit: 2, offset });
      return [links.map(({ address }) => address), hasMore];
    };
    expect(await part(0)).toEqual([['/a/', '/b/'], true]);
    expect(await part(2)).toEqual([['/c/'], false]);
  });

  it('are known of a newspaper that was there before they were kept', async () => {
    const db = database();
    await publish('x', doc(p(to('/x/', 'x'), to('https://ailleurs.example/', 'y'))));
    await changePage(newsroom(), { ...PAGE, body: doc(p(to('/y/', 'y'))) });
    await saveSettings(db, { menu: { ...PLAIN_MENU, footer: [{ label: 'Z', address: '/z/' }] } });
    const noted = () => db.query.selectFrom('links').selectAll().orderBy('address').orderBy('fromKind').execute();
    const before = await noted();
    expect(before).toHaveLength(4);
    for (const table of ['links', 'textsToRead'] as const) await db.query.schema.dropTable(table).execute();
    await knowLinks(db.query as never, db.engine);
    expect(await noted()).toEqual([]);
    while (await inTransaction(db, readSomeTexts));
    expect(await noted()).toEqual(before);
  });

  it('that are very long, or hold what a database cannot, harm nothing', async () => {
    const long = `https://ailleurs.example/${'x'.repeat(3000)}`;
    await publish('x', doc(p(to(long, 'long'), to('/a%00b/?p=%00', 'nul'), to('/%zz/', 'faux'))));
    expect(await broken()).toEqual([['x', 'nul', 'unknown']]);
  });
});

const PAGE: PageChange = {
  pageId: null,
  basedOn: null,
  title: 'Chartes',
  path: '',
  language: 'fr',
  status: 'published',
  isInFooter: false,
  position: 0,
  seoDescription: '',
  body: doc(p('x')),
};
