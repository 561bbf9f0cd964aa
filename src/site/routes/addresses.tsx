import type { Context } from 'hono';
import { canonicalPath } from '#content/address.ts';
import { analyseQuery } from '#language/analyser.ts';
import { messagesIn } from '#language/messages.ts';
import type { Database } from '#storage/database.ts';
import { addressAt } from '#storage/queries/addresses.ts';
import { currentPathOf } from '#storage/queries/current-path.ts';
import { publicPage } from '#storage/queries/house/pages.ts';
import { oldWordPressPath } from '#storage/queries/old-wordpress-path.ts';
import { articleOfMissingFile } from '#storage/queries/pictures/missing-files.ts';
import type { ArticleCard } from '#storage/queries/readers/article-cards.ts';
import { articlesWithSlugLike, searchArticles } from '#storage/queries/readers/search-articles.ts';
import { plainPage } from '#web/plain-page.ts';
import { nameRoute } from '#web/route-name.ts';
import { referencesOf } from '../body/references.ts';
import { AwayPage, BrokenPage, NotFoundPage, TooOftenPage } from '../pages/error-pages.tsx';
import { NoticePage } from '../pages/notice-page.tsx';
import { StaticPage } from '../pages/static-page.tsx';
import { pageFor, type Visit } from '../site.ts';
import { showArticle } from './article.tsx';

/** What stands below the address of an article: the feed of its comments, and pages of them; null where there is none. */
export type BelowArticle = {
  feed: (visit: Visit, articleId: number, format: 'rss' | 'atom' | 'json') => Promise<Response | null>;
  comments: (visit: Visit, articleId: number, view: number | 'newest') => Promise<Response | null>;
};

const FEED_ENDING = /\/feed(?:\/(?:(atom|rss|rss2|rdf)\/)?|\.(json))$/;
const COMMENTS_ENDING = /\/commentaires\/(?:page\/([1-9]\d{0,5})\/|(recents)\/)?$/;

/** Whatever has an address of its own: articles and pages at their current one, everything at its former ones. */
export async function showAddress(visit: Visit, below: BelowArticle): Promise<Response> {
  const { c, db } = visit;
  const path = new URL(c.req.url).pathname;
  const feed = FEED_ENDING.exec(path);
  if (feed) return showBelow(visit, feed, (articleId) => below.feed(visit, articleId, formatIn(feed)));
  const address = await addressAt(db, path);
  if (address?.isCurrent) {
    nameRoute(c, address.kind);
    if (address.kind === 'article') return (await showArticle(visit, address.targetId)) ?? showNotFound(visit);
    if (address.kind === 'page') return (await showPage(visit, address.targetId)) ?? showNotFound(visit);
  }
  const comments = address ? null : COMMENTS_ENDING.exec(path);
  if (comments) return showBelow(visit, comments, (articleId) => below.comments(visit, articleId, viewIn(comments)));
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
  nameRoute(c, 'notFound');
  const near = await articlesNear(db, new URL(c.req.url).pathname);
  return c.html(<NotFoundPage page={pageFor(visit)} near={near} />, 404);
}

/** 500: something of ours failed; the error itself is for the log. */
export function showBroken(visit: Visit): Response | Promise<Response> {
  visit.c.header('Cache-Control', 'no-store');
  return visit.c.html(<BrokenPage page={pageFor(visit)} />, 500);
}

/** 413: more than anybody types. The browser's way back still has it. */
export function showTooLong(visit: Visit): Response | Promise<Response> {
  const page = pageFor(visit);
  const title = page.t('comments.tooLong.title');
  return visit.c.html(<NoticePage page={page} title={title} text={page.t('comments.tooLong')} />, 413);
}

/** Seconds after which whoever found the database away may look again. */
const LOOK_AGAIN = '30';

/** 503: the database cannot be asked. The frame is the one of before. */
export function showAway(visit: Visit): Response | Promise<Response> {
  visit.c.header('Cache-Control', 'no-store');
  visit.c.header('Retry-After', LOOK_AGAIN);
  return visit.c.html(<AwayPage page={pageFor(visit)} />, 503);
}

/** The same of a newspaper of which nothing is known yet: the program has started, and its database has not. */
export function showNothingKnown(c: Context, isOurs: boolean): Response {
  const t = messagesIn('fr');
  const [title, text] = isOurs ? [t('broken.title'), t('broken.explained')] : [t('away.title'), t('away.explained')];
  const headers = {
    'Cache-Control': 'no-store',
    'Content-Type': 'text/html; charset=utf-8',
    'Retry-After': LOOK_AGAIN,
  };
  return c.body(plainPage({ language: 'fr', newspaper: '', title, text }), isOurs ? 500 : 503, headers);
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

/** What stands below an address, by its ending; below a former one, it is sent to where it is now. */
async function showBelow(
  visit: Visit,
  ending: RegExpExecArray,
  show: (articleId: number) => Promise<Response | null>,
): Promise<Response> {
  const { c, db } = visit;
  const base = ending.input.slice(0, ending.index + 1);
  const address = await addressAt(db, base);
  const current = address ? await currentPathOf(db, address.kind, address.targetId) : await oldWordPressPath(db, base);
  if (!current) return showNotFound(visit);
  if (current !== base) return c.redirect(current + endingNow(ending), 301);
  const shown = address?.kind === 'article' ? await show(address.targetId) : null;
  return shown ?? showNotFound(visit);
}

/** Feeds had other names in WordPress. */
function endingNow(ending: RegExpExecArray): string {
  if (!ending[0].startsWith('/feed/')) return ending[0].slice(1);
  return formatIn(ending) === 'atom' ? 'feed/atom/' : 'feed/';
}

function formatIn([, named, json]: RegExpExecArray): 'rss' | 'atom' | 'json' {
  if (json) return 'json';
  return named === 'atom' ? 'atom' : 'rss';
}

function viewIn([, number, newest]: RegExpExecArray): number | 'newest' {
  return newest ? 'newest' : Number(number ?? 1);
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
