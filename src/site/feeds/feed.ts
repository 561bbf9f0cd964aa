import { Feed } from 'feed';
import { authorPath } from '#content/address.ts';
import type { Moment } from '#content/article.ts';
import type { ArticleCard } from '#storage/queries/readers/article-cards.ts';
import type { NewestComment } from '#storage/queries/readers/comments.ts';
import type { PageContext } from '../page-context.ts';
import { shareImage } from '../pages/article-head.ts';

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
  const { origin } = page;
  const feed = emptyFeed(page, { base, title, updated: cards[0]?.updatedAt ?? cards[0]?.publishedAt });
  for (const card of cards) {
    const image = card.picture ? shareImage(card.picture) : undefined;
    const content = texts.get(card.id);
    feed.addItem({
      id: origin + card.path,
      link: origin + card.path,
      title: page.typeset(card.headline, card.language),
      description: page.typeset(card.extract, card.language),
      ...(content ? { content } : {}),
      author: card.authors.map(({ name, slug }) => ({ name, link: origin + authorPath(slug) })),
      category: [{ name: card.section.name }],
      published: new Date(card.publishedAt),
      date: new Date(card.updatedAt ?? card.publishedAt),
      ...(image ? { image: { url: origin + image.path, type: 'image/jpeg' } } : {}),
    });
  }
  return formatsOf(feed);
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
  const feed = emptyFeed(page, { base, title, updated: comments[0]?.createdAt });
  for (const comment of comments) {
    feed.addItem({
      id: `${page.origin}${comment.path}#commentaire-${comment.id}`,
      link: `${page.origin}/commentaires/${comment.id}/`,
      title: page.t('feed.commentTitle', { author: comment.authorName, headline: comment.headline }),
      description: html.get(comment.id) ?? '',
      author: [{ name: comment.authorName }],
      date: new Date(comment.createdAt),
    });
  }
  return formatsOf(feed);
}

type About = { base: string; title: string | null; updated: Moment | undefined };

function emptyFeed(page: PageContext, { base, title, updated }: About): Feed {
  const { settings, origin } = page;
  return new Feed({
    id: origin + base,
    link: origin + base,
    title: title ? `${title} | ${settings.name}` : settings.name,
    description: settings.description || settings.tagline || settings.name,
    language: settings.language,
    updated: new Date(updated ?? page.changedAt),
    generator: 'Griot',
    favicon: `${origin}/icon-192.png`,
    image: `${origin}/icon-192.png`,
    feedLinks: { rss: `${origin}${base}feed/`, atom: `${origin}${base}feed/atom/`, json: `${origin}${base}feed.json` },
    copyright: settings.publisher || settings.name,
  });
}

function formatsOf(feed: Feed): FeedTexts {
  return { rss: () => feed.rss2(), atom: () => feed.atom1(), json: () => feed.json1() };
}
