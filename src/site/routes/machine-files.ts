import type { Context } from 'hono';
import { drawIcon, signOf } from '../icon.ts';
import { pageFor, type Site, type Visit } from '../site.ts';
import { escaped } from '../xml.ts';
import { showNotFound } from './addresses.tsx';

const DAY = 24 * 3600;
const YEAR = 365 * DAY;

const MEDIA_TYPES: Record<string, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  wav: 'audio/wav',
  mp4: 'video/mp4',
  webm: 'video/webm',
  ogv: 'video/ogg',
  mov: 'video/quicktime',
};

/**
 * A file of the media library; null when there is none. Its address holds its content's hash, so it may be kept for ever. The
 * database is not asked.
 */
export async function mediaFile(c: Context, { readMedia }: Pick<Site, 'readMedia'>): Promise<Response | null> {
  const name = c.req.param('name') ?? '';
  const type = MEDIA_TYPES[name.split('.').at(-1) ?? ''];
  const bytes = type ? await readMedia(name) : null;
  if (!type || !bytes) return null;
  return c.body(bytes, 200, {
    'Content-Type': type,
    'Content-Length': String(bytes.byteLength),
    'Cache-Control': `public, max-age=${YEAR}, immutable`,
    ETag: `"${name}"`,
    ...(type === 'application/pdf' ? { 'Content-Disposition': 'attachment' } : {}),
  });
}

/** Where machines may go: everywhere but in searches, which have no end, and the forms of each comment. */
export function robots({ c, origin }: Visit): Response {
  return c.text(
    `User-agent: *\nDisallow: /recherche\nDisallow: /commentaires/\n\nSitemap: ${origin}/sitemap.xml\nSitemap: ${origin}/sitemap-news.xml\n`,
  );
}

/** What a phone needs to put the newspaper on its home screen. */
export function manifest(visit: Visit): Response {
  const { settings } = visit.frame;
  const icons = [192, 512].map((size) => ({ src: `/icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' }));
  return visit.c.json(
    {
      name: settings.name,
      short_name: settings.name,
      description: settings.description || undefined,
      lang: settings.language,
      start_url: '/',
      display: 'minimal-ui',
      background_color: settings.colours.paper,
      theme_color: settings.colours.accent,
      icons,
    },
    200,
    { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  );
}

/** Lets a browser search the newspaper from its address bar: https://github.com/dewitt/opensearch. */
export function openSearch(visit: Visit): Response {
  const { c, frame, origin } = visit;
  const description = pageFor(visit).t('search.openSearch', { name: frame.settings.name });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escaped(frame.settings.name.slice(0, 16))}</ShortName>
<Description>${escaped(description)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Image width="16" height="16" type="image/svg+xml">${escaped(origin)}/favicon.svg</Image>
<Url type="text/html" template="${escaped(origin)}/recherche?q={searchTerms}"/>
</OpenSearchDescription>`;
  return c.body(xml, 200, { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' });
}

/** The newspaper's sign for browsers' tabs. */
export function favicon({ c, frame }: Visit): Response {
  const sign = signOf(frame.settings.colours);
  return c.body(sign, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': `public, max-age=${DAY}` });
}

/** The same as a PNG, in the sizes that systems ask for. */
export async function icon(visit: Visit, size: number): Promise<Response> {
  const { c, frame } = visit;
  if (![48, 180, 192, 512].includes(size)) return showNotFound(visit);
  const png = await drawIcon(frame.settings.colours, size);
  return c.body(png, 200, { 'Content-Type': 'image/png', 'Cache-Control': `public, max-age=${DAY}` });
}
