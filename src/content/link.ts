import { canonicalPath } from './address.ts';

/** What a link stands in. The menu is one, whatever its identity. */
export type LinkSource = 'article' | 'page' | 'menu';

/**
 * How it stands with a link: inside the newspaper `doubtful` until it was looked at again, because it is new or because what it
 * leads to was changed; to another site `unasked` until that was asked for the first time.
 */
export type LinkStanding = 'doubtful' | 'unasked' | 'fine' | 'broken';

/** Longer ones are not kept: no link that a person made is, and an index has no room for them. */
const LONGEST_ADDRESS = 2000;
/** What WordPress called a thing by, in an address without a path. */
const OLD_QUERIES = ['p', 'page_id', 'attachment_id', 'cat', 'tag', 'author'];

/**
 * The one form of what a link leads to: the canonical path of a page of the newspaper (`/?p=12` for the oldest), a whole
 * address of another site without its `#` part; null for what is no page, such as an e-mail or a place of the same page.
 */
export function linkedAddress(href: string): string | null {
  const address = href.startsWith('/') ? ownAddress(href) : webAddress(href);
  return address !== null && address.length <= LONGEST_ADDRESS ? address : null;
}

/** Whether a linked address is one of another site. */
export function isOutside(address: string): boolean {
  return address.startsWith('http');
}

/** What a "Lire aussi" leads to: an article, wherever it stands. */
export const articleAddress = (articleId: number) => `article:${articleId}`;

/** The article that a "Lire aussi" leads to; null for any other address. */
export function articleIdIn(address: string): number | null {
  const [, id] = /^article:(\d{1,9})$/.exec(address) ?? [];
  return id === undefined ? null : Number(id);
}

function ownAddress(href: string): string | null {
  const url = URL.parse(href, 'http://own.invalid');
  if (url?.host !== 'own.invalid') return null;
  const old = OLD_QUERIES.find((name) => /^[\w-]+$/.test(url.searchParams.get(name) ?? ''));
  if (url.pathname === '/' && old) return `/?${old}=${url.searchParams.get(old)}`;
  return canonicalPath(url.pathname);
}

function webAddress(href: string): string | null {
  const url = /^https?:/i.test(href) ? URL.parse(href) : null;
  if (!url) return null;
  // What holds a password is nobody's to ask.
  if (url.username !== '' || url.password !== '') return null;
  url.hash = '';
  return url.href;
}
