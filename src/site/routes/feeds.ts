import type { Moment } from '#content/article.ts';
import { type ArticleFilter, listArticles } from '#storage/queries/readers/article-lists.ts';
import { newestComments } from '#storage/queries/readers/comments.ts';
import { articleFeed, type CommentEntry, commentFeed } from '../feeds/feed.ts';
import { fullTexts } from '../feeds/full-text.tsx';
import { pageFor, type Visit } from '../site.ts';

/** The formats in which feeds are read: RSS 2.0, Atom, JSON Feed 1. */
export type FeedFormat = 'rss' | 'atom' | 'json';

const ITEMS = 20;

const TYPES: Record<FeedFormat, string> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

/** The feed of the whole newspaper. */
export function newspaperFeed(visit: Visit, format: FeedFormat): Promise<Response> {
  return listFeed(visit, format, { base: '/', filter: { by: 'all' }, title: null });
}

type ListOf = { base: string; filter: ArticleFilter; title: string | null };

/** The feed of one section, topic, country or author. */
export async function listFeed(visit: Visit, format: FeedFormat, { base, filter, title }: ListOf): Promise<Response> {
  const { db } = visit;
  const page = pageFor(visit);
  const { cards } = await listArticles(db, filter, { limit: ITEMS, offset: 0 });
  const texts = page.settings.feedContent === 'full' ? await fullTexts(db, page, cards) : new Map<number, string>();
  return send(visit, format, articleFeed(page, { base, title, cards, texts })[format]());
}

/** The feed of the newest comments of the whole newspaper. */
export async function newestCommentsFeed(visit: Visit, format: 'rss' | 'atom'): Promise<Response> {
  const page = pageFor(visit);
  const comments = entriesOf(await newestComments(visit.db, ITEMS));
  const title = page.t('feed.comments', { name: page.settings.name });
  return send(visit, format, commentFeed(page, { base: '/comments/', title, comments })[format]());
}

/** The feed of the comments on one article, at its address followed by `feed/`. */
export async function articleComments(
  visit: Visit,
  articleId: number,
  format: 'rss' | 'atom',
): Promise<Response | null> {
  const page = pageFor(visit);
  const comments = entriesOf(await newestComments(visit.db, ITEMS, articleId));
  const base = new URL(visit.c.req.url).pathname.replace(/feed\/.*$/, '');
  const title = page.t('feed.commentsOn', { headline: comments[0]?.headline ?? page.settings.name });
  return send(visit, format, commentFeed(page, { base, title, comments })[format]());
}

type CommentRow = { path: string | null; createdAt: Moment } & Omit<CommentEntry, 'path'>;

function entriesOf(rows: CommentRow[]): CommentEntry[] {
  return rows.map((row) => ({ ...row, path: row.path ?? '' }));
}

function send({ c }: Visit, format: FeedFormat, text: string): Response {
  return c.body(text, 200, { 'Content-Type': TYPES[format] });
}
