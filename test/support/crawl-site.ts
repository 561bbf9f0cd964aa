import type { Hono } from 'hono';

/** What readers and machines are answered at one address. */
export type Answer = { status: number; type: string; body: string };

/** Where machines come in; people follow the links of pages. */
const STARTS = [
  '/',
  '/robots.txt',
  '/sitemap.xml',
  '/feed/',
  '/feed/atom/',
  '/feed.json',
  '/comments/feed/',
  '/comments/feed/atom/',
  '/manifest.webmanifest',
  '/opensearch.xml',
  '/favicon.svg',
  '/corrections/',
  '/archives/',
  '/recherche?q=accord',
  '/recherche?q=%C3%A9lections',
  '/nulle-part/',
];

/**
 * Asks for everything that a newspaper shows the world: follows the links of pages, feeds and sitemaps, pictures and files
 * included, and gives back each answer by its path.
 */
export async function crawlSite(app: Hono, origin: string): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  const waiting = [...STARTS];
  const seen = new Set(waiting);
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const answer = await ask(app, path);
    answers.set(path, answer);
    for (const link of linksIn(answer, origin + path)) {
      if (seen.has(link)) continue;
      seen.add(link);
      waiting.push(link);
    }
  }
  return answers;
}

async function ask(app: Hono, path: string): Promise<Answer> {
  const response = await app.request(path);
  const type = response.headers.get('Content-Type') ?? '';
  const isText = /^(text|application\/(json|xml|rss|atom|feed|manifest|opensearch))|\+(json|xml)/.test(type);
  const bytes = Buffer.from(await response.arrayBuffer());
  const location = response.headers.get('Location') ?? '';
  return { status: response.status, type, body: location || bytes.toString(isText ? 'utf8' : 'base64') };
}

/** Addresses of this newspaper that an answer names, the desk left out. */
function linksIn({ type, body, status }: Answer, base: string): string[] {
  const isRedirect = status >= 300 && status < 400;
  if (!isRedirect && !/html|xml|json/.test(type)) return [];
  const named = isRedirect
    ? [body]
    : [
        ...[...body.matchAll(/(?:href|src|content|url)="([^"#]+)/g)].map((match) => match[1] ?? ''),
        ...[...body.matchAll(/srcset="([^"]+)"/g)].flatMap((match) => (match[1] ?? '').split(/,\s+/).map(withoutWidth)),
        ...[...body.matchAll(/<(?:loc|link|guid)>([^<]+)</g)].map((match) => match[1] ?? ''),
        ...[...body.matchAll(/"(https?:[^"]+)"/g)].map((match) => match[1] ?? ''),
      ];
  const { host } = new URL(base);
  return named.flatMap((link) => {
    const url = URL.parse(link.replaceAll('&amp;', '&'), base);
    const isOurs = url?.host === host && /^https?:$/.test(url.protocol) && !url.pathname.startsWith('/desk/');
    const isPath = link.startsWith('/') || link.startsWith('http') || isRedirect;
    return isOurs && isPath ? [url.pathname + url.search] : [];
  });
}

function withoutWidth(candidate: string): string {
  return candidate.trim().split(/\s/)[0] ?? '';
}
