import { cdata, element, escaped, legalInXml, type Xml, xmlFile } from '../xml.ts';

/** A feed as a whole. Texts are plain, addresses are told in full. */
export type FeedHead = {
  link: string;
  title: string;
  description: string;
  language: string;
  updated: Date;
  image: string;
  copyright: string;
  /** Where each format is found. */
  formats: Record<'rss' | 'atom' | 'json', string>;
};

/** One entry. Texts are plain but where HTML is said. */
export type FeedItem = {
  id: string;
  link: string;
  title: string;
  /** In short, in HTML: programs that read feeds show it as such. */
  description: string;
  /** The same, plain, where there is a whole text to be short for. */
  summary?: string;
  /** The whole text in HTML. */
  content?: string;
  authors: { name: string; link?: string }[];
  category?: string;
  published?: Date;
  updated: Date;
  /** Address of a JPEG. */
  image?: string;
};

/** RSS 2.0 (https://www.rssboard.org/rss-specification), with names in Dublin Core since `author` is for e-mail addresses. */
export function rss(feed: FeedHead, items: FeedItem[]): string {
  const [title, description] = [withoutMarkup(feed.title), withoutMarkup(feed.description)];
  const image = [element('title', title), element('url', feed.image), element('link', feed.link)];
  const channel = element('channel', [
    element('title', title),
    element('link', feed.link),
    element('description', description),
    element('lastBuildDate', feed.updated.toUTCString()),
    element('generator', 'Griot'),
    element('language', feed.language),
    element('image', image),
    element('copyright', feed.copyright),
    element('atom:link', [], { href: feed.formats.rss, rel: 'self', type: 'application/rss+xml' }),
    ...items.map(rssItem),
  ]);
  const names = {
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
  };
  return xmlFile(element('rss', channel, { version: '2.0', ...names }));
}

function rssItem(item: FeedItem): Xml {
  return element('item', [
    element('title', withoutMarkup(item.title)),
    element('link', item.link),
    element('guid', item.id, { isPermaLink: 'false' }),
    element('pubDate', (item.published ?? item.updated).toUTCString()),
    element('description', cdata(item.description)),
    ...(item.content ? [element('content:encoded', cdata(item.content))] : []),
    ...item.authors.map(({ name }) => element('dc:creator', name)),
    ...(item.category ? [element('category', item.category)] : []),
    ...(item.image ? [element('enclosure', [], { url: item.image, length: '0', type: 'image/jpeg' })] : []),
  ]);
}

/** RSS does not say whether a title is text or HTML: a sign that would begin an element is escaped for both to be harmless. */
function withoutMarkup(title: string): string {
  return legalInXml(title).replace(/<(?=[a-z!/?])/gi, '&lt;');
}

/** Atom (RFC 4287), which says of each text what it is. */
export function atom(feed: FeedHead, items: FeedItem[]): string {
  const parts = [
    element('id', feed.link),
    element('title', feed.title),
    element('updated', feed.updated.toISOString()),
    element('generator', 'Griot'),
    element('link', [], { rel: 'alternate', href: feed.link }),
    element('link', [], { rel: 'self', href: feed.formats.atom }),
    element('subtitle', feed.description),
    element('logo', feed.image),
    element('icon', feed.image),
    element('rights', feed.copyright),
    ...items.map(atomEntry),
  ];
  return xmlFile(element('feed', parts, { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }));
}

function atomEntry(item: FeedItem): Xml {
  const author = ({ name, link }: FeedItem['authors'][number]) =>
    element('author', [element('name', name), ...(link ? [element('uri', link)] : [])]);
  return element('entry', [
    element('title', item.title),
    element('id', item.id),
    element('link', [], { href: item.link }),
    element('updated', item.updated.toISOString()),
    ...(item.published ? [element('published', item.published.toISOString())] : []),
    element('summary', cdata(item.description), { type: 'html' }),
    ...(item.content ? [element('content', cdata(item.content), { type: 'html' })] : []),
    ...item.authors.map(author),
    ...(item.category ? [element('category', [], { term: item.category })] : []),
    ...(item.image ? [element('link', [], { rel: 'enclosure', type: 'image/jpeg', href: item.image })] : []),
  ]);
}

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function json(feed: FeedHead, items: FeedItem[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.link,
    feed_url: feed.formats.json,
    description: feed.description,
    icon: feed.image,
    language: feed.language,
    items: items.map(jsonItem),
  });
}

function jsonItem(item: FeedItem): object {
  return {
    id: item.id,
    url: item.link,
    title: item.title,
    content_html: item.content ?? item.description,
    ...(item.content && item.summary ? { summary: item.summary } : {}),
    ...(item.image ? { image: item.image } : {}),
    ...(item.published ? { date_published: item.published.toISOString() } : {}),
    date_modified: item.updated.toISOString(),
    authors: item.authors.map(({ name, link }) => ({ name, ...(link ? { url: link } : {}) })),
    ...(item.category ? { tags: [item.category] } : {}),
  };
}

/** A plain text as HTML. */
export function asHtml(text: string): string {
  return escaped(text);
}
