import { type ArticleFilter, listArticles } from '#storage/queries/readers/article-lists.ts';
import { commentedArticle } from '#storage/queries/readers/commented-article.ts';
import { type NewestComment, newestComments } from '#storage/queries/readers/comments.ts';
import { commentHtml } from '../feeds/comment-html.tsx';
import { articleFeed, commentFeed } from '../feeds/feed.ts';
import { fullTexts } from '../feeds/full-text.tsx';
import { noteChange, pageFor, type Visit } from '../site.ts';

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
export async function newestCommentsFeed(visit: Visit, format: FeedFormat): Promise<Response> {
  const title = pageFor(visit).t('feed.comments', { name: visit.frame.settings.name });
  // Some comment or other changes without the newspaper's next edition.
  noteChange(visit.c, 'unknown');
  return sendComments(visit, format, { base: '/comments/', title, comments: await newestComments(visit.db, ITEMS) });
}

/** The feed of the comments on one article, at its address followed by `feed/`; null when it is not published. */
export async function articleComments(visit: Visit, articleId: number, format: FeedFormat): Promise<Response | null> {
  const article = await commentedArticle(visit.db, articleId);
  if (!article) return null;
  noteChange(visit.c, article.commentsChangedAt);
  const title = pageFor(visit).t('feed.commentsOn', { headline: article.headline });
  const comments = await newestComments(visit.db, ITEMS, articleId);
  return sendComments(visit, format, { base: article.path, title, comments });
}

type CommentsOf = { base: string; title: string; comments: NewestComment[] };

async function sendComments(visit: Visit, format: FeedFormat, feed: CommentsOf): Promise<Response> {
  const page = pageFor(visit);
  const html = await commentHtml(page, feed.comments);
  return send(visit, format, commentFeed(page, { ...feed, html })[format]());
}

function send({ c }: Visit, format: FeedFormat, text: string): Response {
  return c.body(text, 200, { 'Content-Type': TYPES[format] });
}
