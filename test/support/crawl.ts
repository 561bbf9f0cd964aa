/** A page as a crawl sees it. */
export type CrawledPage = { path: string; status: number; html: string };

const MOST = 150;

/**
 * Follows the links of the desk from its first page, as somebody who clicks on everything that is no button. Of pages that
 * differ by a number or a date in their address alone, only the first `each` are opened.
 */
export async function crawlDesk(
  open: (path: string) => Promise<Omit<CrawledPage, 'path'>>,
  { start = ['/desk/'], each = 2 }: { start?: string[]; each?: number } = {},
): Promise<CrawledPage[]> {
  const pages: CrawledPage[] = [];
  const shapes = new Map<string, number>();
  const seen = new Set(start);
  const waiting = [...start];
  for (let path = waiting.shift(); path !== undefined && pages.length < MOST; path = waiting.shift()) {
    const page = { path, ...(await open(path)) };
    pages.push(page);
    for (const link of deskLinks(page)) {
      const count = shapes.get(shapeOf(link)) ?? 0;
      if (seen.has(link) || count >= each) continue;
      seen.add(link);
      shapes.set(shapeOf(link), count + 1);
      waiting.push(link);
    }
  }
  return pages;
}

/** The addresses of the desk that a page links to or shows in a frame. */
function deskLinks({ path, html }: CrawledPage): string[] {
  const links = [...html.matchAll(/<(?:a|iframe)\s[^>]*?(?:href|src)="([^"#]+)/g)].map((match) => match[1] ?? '');
  return links
    .map((link) => new URL(link.replaceAll('&amp;', '&'), `http://desk${path}`))
    .filter(({ host, pathname }) => host === 'desk' && pathname.startsWith('/desk/'))
    .map(({ pathname, search }) => pathname + search)
    .filter((link) => !/\.(json|js|csv|txt|eml)(\?|$)/.test(link));
}

/** An address without what makes it one of many. */
function shapeOf(link: string): string {
  const { pathname, searchParams } = new URL(link, 'http://desk');
  const values = [...searchParams].map(([name, value]) => `${name}=${value.replace(/\d+/g, '0')}`);
  return `${pathname.replace(/\d+/g, '0')}?${values.sort().join('&')}`;
}
