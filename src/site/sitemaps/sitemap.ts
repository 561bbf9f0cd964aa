import { Readable } from 'node:stream';
import { ErrorLevel, SitemapIndexStream, type SitemapItemLoose, SitemapStream, streamToPromise } from 'sitemap';

/** A sitemap of these pages, their paths told in full. An address that the protocol forbids throws. */
export async function sitemap(origin: string, items: SitemapItemLoose[]): Promise<string> {
  const hasNews = items.some(({ news }) => news);
  const stream = new SitemapStream({
    hostname: origin,
    level: ErrorLevel.THROW,
    xmlns: { news: hasNews, xhtml: false, image: false, video: false },
  });
  return write(items, stream);
}

/** The index of these sitemaps, by their full addresses. */
export async function sitemapOfSitemaps(urls: string[]): Promise<string> {
  return write(
    urls.map((url) => ({ url })),
    new SitemapIndexStream(),
  );
}

async function write(items: object[], stream: SitemapStream | SitemapIndexStream): Promise<string> {
  // An empty stream never gets its head written by the library, and would be no XML at all.
  if (items.length === 0) return EMPTY;
  return (await streamToPromise(Readable.from(items).pipe(stream))).toString();
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>';
