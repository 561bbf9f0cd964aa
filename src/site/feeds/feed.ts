import { authorPath } from '#content/address.ts';
import type { Moment } from '#content/article.ts';
import type { ArticleCard } from '#storage/queries/readers/article-cards.ts';
import type { NewestComment } from '#storage/queries/readers/comments.ts';
import type { PageContext } from '../page-context.ts';
import { shareImage } from '../pages/article-head.ts';
import { asHtml, atom, type FeedHead, type FeedItem, json, rss } from './feed-formats.ts';

/** A feed in each of its formats. */
export type FeedTexts = Record<'rss' | 'atom' | 'json', () => string>;

type ArticleFeed = {
  /** Path of the page that the feed follows. */
  base: string;
  /** What the page is called; null for the newspaper itself. */
  title: string | null;
  cards: ArticleCard[];
  /** The whole text in HTML, by identity, where the newspaper gives it. */
  texts: Map<number, string>;
};

/** Articles as a feed, newest first. */
export function articleFeed(page: PageContext, { base, title, cards, texts }: ArticleFeed): FeedTexts {
  const head = headOf(page, { base, title, updated: cards[0]?.updatedAt ?? cards[0]?.publishedAt });
  return formatsOf(
    head,
    cards.map((card) => itemOf(page, card, texts.get(card.id))),
  );
}

function itemOf({ origin, typeset }: PageContext, card: ArticleCard, content: string | undefined): FeedItem {
  const image = card.picture ? shareImage(card.picture) : undefined;
  const summary = typeset(card.extract, card.language);
  return {
    id: origin + card.path,
    link: origin + card.path,
    title: typeset(card.headline, card.language),
    description: asHtml(summary),
    summary,
    ...(content ? { content } : {}),
    authors: card.authors.map(({ name, slug }) => ({ name, link: origin + authorPath(slug) })),
    category: card.section.name,
    published: new Date(card.publishedAt),
    updated: new Date(card.updatedAt ?? card.publishedAt),
    ...(image ? { image: origin + image.path } : {}),
  };
}

type CommentFeed = {
  base: string;
  title: string;
  comments: NewestComment[];
  /** What each says, as HTML, by identity. */
  html: Map<number, string>;
};

/** Comments as a feed, newest first. */
export function commentFeed(page: PageContext, { base, title, comments, html }: CommentFeed): FeedTexts {
  const items = comments.map(
    (comment): FeedItem => ({
      id: `${page.origin}${comment.path}#commentaire-${comment.id}`,
      link: `${page.origin}/commentaires/${comment.id}/`,
      title: page.t('feed.commentTitle', { author: comment.authorName, headline: comment.headline }),
      description: html.get(comment.id) ?? '',
      authors: [{ name: comment.authorName }],
      updated: new Date(comment.createdAt),
    }),
  );
  return formatsOf(headOf(page, { base, title, updated: comments[0]?.createdAt }), items);
}

type About = { base: string; title: string | null; updated: Moment | undefined };

function headOf({ settings, origin, changedAt }: PageContext, { base, title, updated }: About): FeedHead {
  return {
    link: origin + base,
    title: title ? `${title} | ${settings.name}` : settings.name,
    description: settings.description || settings.tagline || settings.name,
    language: settings.language,
    updated: new Date(updated ?? changedAt),
    image: `${origin}/icon-192.png`,
    copyright: settings.publisher || settings.name,
    formats: { rss: `${origin}${base}feed/`, atom: `${origin}${base}feed/atom/`, json: `${origin}${base}feed.json` },
  };
}

function formatsOf(head: FeedHead, items: FeedItem[]): FeedTexts {
  return { rss: () => rss(head, items), atom: () => atom(head, items), json: () => json(head, items) };
}
