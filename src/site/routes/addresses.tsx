import { canonicalPath } from '#content/address.ts';
import { analyseQuery } from '#language/analyser.ts';
import type { Database } from '#storage/database.ts';
import { addressAt } from '#storage/queries/addresses.ts';
import { currentPathOf } from '#storage/queries/current-path.ts';
import { publicPage } from '#storage/queries/house/pages.ts';
import { oldWordPressPath } from '#storage/queries/old-wordpress-path.ts';
import { articleOfMissingFile } from '#storage/queries/pictures/missing-files.ts';
import type { ArticleCard } from '#storage/queries/readers/article-cards.ts';
import { articlesWithSlugLike, searchArticles } from '#storage/queries/readers/search-articles.ts';
import { referencesOf } from '../body/references.ts';
import { BrokenPage, NotFoundPage, TooOftenPage } from '../pages/error-pages.tsx';
import { StaticPage } from '../pages/static-page.tsx';
import { pageFor, type Visit } from '../site.ts';
import { showArticle } from './article.tsx';

/** Serves the feed of what stands at an address, such as an article's comments; null when it has none. */
export type ShowFeed = (visit: Visit, articleId: number, format: 'rss' | 'atom') => Promise<Response | null>;

const FEED_ENDING = /\/feed\/(?:(atom|rss|rss2|rdf)\/)?$/;

/** Whatever has an address of its own: articles and pages at their current one, everything at its former ones. */
export async function showAddress(visit: Visit, showFeed: ShowFeed): Promise<Response> {
  const { c, db } = visit;
  const path = new URL(c.req.url).pathname;
  const feed = FEED_ENDING.exec(path);
  if (feed)
    return showFeedAt(
      visit,
      { base: path.slice(0, feed.index + 1), format: feed[1] === 'atom' ? 'atom' : 'rss' },
      showFeed,
    );
  const address = await addressAt(db, path);
  if (address?.isCurrent) {
    if (address.kind === 'article') return (await showArticle(visit, address.targetId)) ?? showNotFound(visit);
    if (address.kind === 'page') return (await showPage(visit, address.targetId)) ?? showNotFound(visit);
  }
  const moved = address ? await currentPathOf(db, address.kind, address.targetId) : await oldWordPressPath(db, path);
  if (moved && moved !== path) return c.redirect(moved, 301);
  const isPage = address?.kind === 'file' && path.endsWith('/');
  return isPage ? redirectToArticleOf(visit, address.targetId) : showNotFound(visit);
}

/** The page of a picture whose file has not come yet leads, for the time being, to the article that it belonged to. */
async function redirectToArticleOf({ c, db }: Visit, mediaId: number): Promise<Response> {
  return c.redirect((await articleOfMissingFile(db, mediaId)) ?? '/', 302);
}

/** Follows `/?p=12`, `/?cat=3` and the like; whatever else follows the question mark is dropped. */
export async function redirectOldQuery(visit: Visit): Promise<Response> {
  const { c, db } = visit;
  for (const [name, value] of new URL(c.req.url).searchParams) {
    if (name === 's') return c.redirect(`/recherche?q=${encodeURIComponent(value)}`, 301);
    if (name === 'feed') return c.redirect(value === 'atom' ? '/feed/atom/' : '/feed/', 301);
    const address = await addressAt(db, `/?${name}=${value}`);
    const path = address && (await currentPathOf(db, address.kind, address.targetId));
    if (path) return c.redirect(path, 301);
    if (address?.kind === 'file') return redirectToArticleOf(visit, address.targetId);
  }
  return showNotFound(visit);
}

/** 404, with the articles whose address or words are near the one asked for. */
export async function showNotFound(visit: Visit): Promise<Response> {
  const { c, db } = visit;
  const near = await articlesNear(db, new URL(c.req.url).pathname);
  return c.html(<NotFoundPage page={pageFor(visit)} near={near} />, 404);
}

/** 500: something of ours failed; the error itself is for the log. */
export function showBroken(visit: Visit): Response | Promise<Response> {
  return visit.c.html(<BrokenPage page={pageFor(visit)} />, 500);
}

/** 429: too many searches from one address; the status is set by whoever counts. */
export function showTooOften(visit: Visit, seconds: number): Response | Promise<Response> {
  return visit.c.html(<TooOftenPage page={pageFor(visit)} seconds={seconds} />);
}

async function showPage(visit: Visit, pageId: number): Promise<Response | null> {
  const content = await publicPage(visit.db, pageId);
  if (!content) return null;
  const refs = await referencesOf(visit.db, content.body);
  return visit.c.html(<StaticPage page={pageFor(visit, content.language)} content={content} refs={refs} />);
}

type FeedAddress = { base: string; format: 'rss' | 'atom' };

async function showFeedAt(visit: Visit, { base, format }: FeedAddress, showFeed: ShowFeed): Promise<Response> {
  const { c, db } = visit;
  const address = await addressAt(db, base);
  const current = address ? await currentPathOf(db, address.kind, address.targetId) : await oldWordPressPath(db, base);
  if (!current) return showNotFound(visit);
  if (current !== base) return c.redirect(`${current}feed/${format === 'atom' ? 'atom/' : ''}`, 301);
  const feed = address?.kind === 'article' ? await showFeed(visit, address.targetId, format) : null;
  return feed ?? showNotFound(visit);
}

const NEAR = 4;

async function articlesNear(db: Database, path: string): Promise<ArticleCard[]> {
  const words = decodeURIComponent(canonicalPath(path) ?? '')
    .split('/')
    .filter((part) => !/^[0-9]*$/.test(part));
  const slug = words.at(-1) ?? '';
  if (slug.length < 3) return [];
  const alike = await articlesWithSlugLike(db, slug, NEAR);
  if (alike.length > 0) return alike;
  const terms = analyseQuery(slug.replaceAll('-', ' ')).slice(0, 4);
  const { hits } = await searchArticles(db, terms, { limit: NEAR, offset: 0 });
  return hits.map(({ card }) => card);
}
