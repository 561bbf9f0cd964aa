import { raw } from 'hono/html';
import type { FC } from 'hono/jsx';
import type { StyleSheet } from '#web/style-sheet.ts';
import type { PageContext } from '../page-context.ts';
import { StructuredData } from './structured-data.tsx';

/** What a page tells browsers, search engines and share cards about itself. */
export type PageHead = {
  /** Without the newspaper's name, which is added; null on the front page. */
  title: string | null;
  description: string | null;
  /** Canonical path; the page's own when left out. */
  canonical?: string;
  /** Pages that no search engine should keep: searches, errors. */
  isPrivate?: boolean;
  /** Path of a JPEG for share cards, with its size in pixels. */
  image?: { path: string; width: number; height: number; alt: string } | undefined;
  /** Feeds of this very page, by path. */
  feeds?: { path: string; title: string }[];
  /** The same page in other languages. */
  alternates?: { language: string; path: string }[];
  article?: { publishedAt: string; modifiedAt: string; section: string; tags: string[] };
  /** schema.org objects; addresses in full. */
  structuredData?: object[];
  previousPath?: string | undefined;
  nextPath?: string | undefined;
};

type HeadProps = { page: PageContext; head: PageHead; styles: StyleSheet };

/** The head of a page; the styles are inside so that one request brings the whole page. */
export const Head: FC<HeadProps> = ({ page, head, styles }) => {
  const { settings, origin } = page;
  const title = head.title ? `${head.title} | ${settings.name}` : titleOfFront(page);
  const canonical = origin + (head.canonical ?? page.path);
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{page.typeset(title)}</title>
      {head.description && <meta name="description" content={page.typeset(head.description)} />}
      {head.isPrivate ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={canonical} />}
      <style>{raw(styles.css)}</style>
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content={settings.colours.accent} />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="manifest" href="/manifest.webmanifest" />
      <link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml" title={settings.name} />
      <Alternates page={page} head={head} />
      {!head.isPrivate && <ShareCard page={page} head={head} canonical={canonical} />}
      {(head.structuredData ?? []).map((data) => (
        <StructuredData data={data} />
      ))}
    </head>
  );
};

function titleOfFront({ settings }: PageContext): string {
  return settings.tagline ? `${settings.name} | ${settings.tagline}` : settings.name;
}

const Alternates: FC<{ page: PageContext; head: PageHead }> = ({ page, head }) => {
  const feeds = head.feeds ?? [{ path: '/feed/', title: page.settings.name }];
  const alternates = head.alternates ?? [];
  const versions = alternates.length > 0 ? [{ language: page.language, path: page.path }, ...alternates] : [];
  return (
    <>
      {feeds.map((feed) => (
        <link rel="alternate" type="application/rss+xml" href={feed.path} title={feed.title} />
      ))}
      {versions.map(({ language, path }) => (
        <link rel="alternate" hreflang={language} href={page.origin + path} />
      ))}
      {head.previousPath && <link rel="prev" href={head.previousPath} />}
      {head.nextPath && <link rel="next" href={head.nextPath} />}
    </>
  );
};

type ShareCardProps = { page: PageContext; head: PageHead; canonical: string };

/** Open Graph, which WhatsApp, Facebook and Telegram read; X reads it too but for the kind of card. */
const ShareCard: FC<ShareCardProps> = ({ page, head, canonical }) => {
  const { settings, origin } = page;
  const og: [property: string, content: string][] = [
    ['og:site_name', settings.name],
    ['og:title', page.typeset(head.title ?? settings.name)],
    ['og:type', head.article ? 'article' : 'website'],
    ['og:url', canonical],
    ['og:locale', page.language === 'en' ? 'en_US' : 'fr_FR'],
  ];
  if (head.description) og.push(['og:description', page.typeset(head.description)]);
  if (head.image) {
    og.push(['og:image', origin + head.image.path]);
    og.push(['og:image:width', String(head.image.width)], ['og:image:height', String(head.image.height)]);
    if (head.image.alt) og.push(['og:image:alt', head.image.alt]);
  }
  if (head.article) {
    og.push(['article:published_time', head.article.publishedAt], ['article:modified_time', head.article.modifiedAt]);
    og.push(['article:section', head.article.section]);
    for (const tag of head.article.tags) og.push(['article:tag', tag]);
  }
  return (
    <>
      {og.map(([property, content]) => (
        <meta property={property} content={content} />
      ))}
      <meta name="twitter:card" content={head.image ? 'summary_large_image' : 'summary'} />
    </>
  );
};
