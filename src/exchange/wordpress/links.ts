import { isSafeAddress } from '#content/document/schema.ts';
import type { ConversionOptions } from './conversion.ts';

type LinkOptions = Pick<ConversionOptions, 'baseUrl' | 'ownHosts'>;

/**
 * A link's address as the body keeps it: a path for pages of the old site, else the whole address; null for one that
 * leads nowhere or that no reader may be sent to (`javascript:` and the like).
 */
export function linkAddress(raw: string, options: LinkOptions): string | null {
  const written = raw.trim();
  if (written === '' || written.startsWith('#')) return null;
  const url = parsedUrl(written, options.baseUrl);
  if (!url) return null;
  const address = isOwn(url, options) ? pathOf(url) : url.href;
  return isSafeAddress(address) ? address : null;
}

/** The whole address of something on the web, http or https only; null for anything else. */
export function webAddress(raw: string, options: LinkOptions): URL | null {
  const url = raw.trim() === '' ? null : parsedUrl(raw.trim(), options.baseUrl);
  return url && /^https?:$/.test(url.protocol) && isSafeAddress(url.href) ? url : null;
}

/** Whether an address is one of the old site's. */
export function isOwn(url: URL, { ownHosts }: Pick<LinkOptions, 'ownHosts'>): boolean {
  return /^https?:$/.test(url.protocol) && ownHosts.has(bareHost(url.hostname));
}

/** A host without `www.`, in lower case. */
export function bareHost(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

/** An address for an embed or a file: a path on the old site, else the whole address. */
export function embedAddress(url: URL, options: LinkOptions): string | null {
  const address = isOwn(url, options) ? pathOf(url) : url.href;
  return isSafeAddress(address) ? address : null;
}

function parsedUrl(written: string, baseUrl: string): URL | null {
  // Typed by hand in the link box, as it often is.
  const address = /^www\./i.test(written) ? `https://${written}` : written;
  return URL.parse(address, URL.canParse(baseUrl) ? baseUrl : 'http://localhost.invalid/');
}

function pathOf(url: URL): string {
  return `${url.pathname.replace(/^\/{2,}/, '/')}${url.search}${url.hash}`;
}
