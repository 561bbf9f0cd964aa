import { authorPath, countryPath, sectionPath, topicPath } from '#content/address.ts';
import { momentOf } from '#content/clock.ts';
import { countrySlug } from '#content/country.ts';
import { listAuthors } from '#storage/queries/house/authors.ts';
import { listPages } from '#storage/queries/house/pages.ts';
import { listTopics } from '#storage/queries/house/topics.ts';
import { listArticles } from '#storage/queries/readers/article-lists.ts';
import { articleAddresses, countPublished, countriesInUse } from '#storage/queries/readers/sitemaps.ts';
import type { Visit } from '../site.ts';
import { sitemap, sitemapOfSitemaps } from '../sitemaps/sitemap.ts';
import { legalInXml } from '../xml.ts';
import { showNotFound } from './addresses.tsx';

/** Addresses in one file, by the protocol: https://www.sitemaps.org/protocol.html. */
const PER_FILE = 50_000;
/** How far back the news sitemap goes, and how many it may hold, by Google's rules for it. */
const NEWS_HOURS = 48;
const NEWS_LIMIT = 1000;

/** The index of all sitemaps. */
export async function sitemapIndex(visit: Visit): Promise<Response> {
  const files = Math.ceil((await countPublished(visit.db)) / PER_FILE);
  const names = Array.from({ length: files }, (_, index) => `sitemap-articles-${index + 1}.xml`);
  const urls = ['sitemap-pages.xml', 'sitemap-news.xml', ...names].map((name) => `${visit.origin}/${name}`);
  return send(visit, await sitemapOfSitemaps(urls));
}

/** One file of articles' addresses, numbered from 1. */
export async function articlesSitemap(visit: Visit): Promise<Response> {
  const number = Number(/[0-9]+/.exec(visit.c.req.param('file') ?? '')?.[0]);
  const articles = await articleAddresses(visit.db, { limit: PER_FILE, offset: (number - 1) * PER_FILE });
  if (articles.length === 0) return showNotFound(visit);
  return send(
    visit,
    await sitemap(
      visit.origin,
      articles.map(({ path, lastModified }) => ({ url: path, lastmodISO: lastModified })),
    ),
  );
}

/** Everything that is no article: the front page, sections, topics, countries, authors, static pages. */
export async function pagesSitemap(visit: Visit): Promise<Response> {
  const { db, frame } = visit;
  const [topics, countries, authors, pages] = await Promise.all([
    listTopics(db),
    countriesInUse(db),
    listAuthors(db),
    listPages(db),
  ]);
  const paths = [
    '/',
    ...frame.sections.map(({ slug }) => sectionPath(slug)),
    ...topics.map(({ slug }) => topicPath(slug)),
    ...countries.map((code) => countryPath(countrySlug(code))),
    ...authors.map(({ slug }) => authorPath(slug)),
    ...pages.map(({ path }) => path),
    '/corrections/',
    '/archives/',
  ];
  return send(
    visit,
    await sitemap(
      visit.origin,
      paths.map((url) => ({ url })),
    ),
  );
}

/** The articles of the last 48 hours, for news search engines. */
export async function newsSitemap(visit: Visit): Promise<Response> {
  const { db, clock, frame } = visit;
  const to = clock.now();
  const filter = {
    by: 'period' as const,
    from: momentOf(to.subtract({ hours: NEWS_HOURS })),
    to: momentOf(to.add({ seconds: 1 })),
  };
  const { cards } = await listArticles(db, filter, { limit: NEWS_LIMIT, offset: 0 });
  const items = cards.map((card) => ({
    url: card.path,
    news: {
      publication: { name: legalInXml(frame.settings.name), language: card.language },
      publication_date: card.publishedAt,
      title: legalInXml(card.headline),
    },
  }));
  return send(visit, await sitemap(visit.origin, items));
}

function send({ c }: Visit, xml: string): Response {
  return c.body(xml, 200, { 'Content-Type': 'application/xml; charset=utf-8' });
}
