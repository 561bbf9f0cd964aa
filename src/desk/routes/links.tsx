import type { Hono } from 'hono';
import { may } from '#content/permissions.ts';
import { type BrokenLinks, brokenLinks, type LinkScope } from '#storage/queries/day/broken-links.ts';
import { deskPage, type SignedInVisit } from '../desk.ts';
import type { Gates } from '../gates.tsx';
import { BrokenLinksPage } from '../pages/broken-links-page.tsx';
import { timesOf } from '../times.ts';

/** Links that lead nowhere. */
export function linksRoutes(app: Hono, { signedIn }: Gates): void {
  app.get('/desk/links/', signedIn(showLinks));
}

const ON_FIRST_PAGE = 5;
const PER_PAGE = 50;

/** The broken links that the first page of the desk shows, of those that their own page begins with. */
export async function firstBrokenLinks(visit: SignedInVisit): Promise<BrokenLinks> {
  const { links, hasMore } = await brokenLinks(visit.db, scopeOf(visit), { limit: PER_PAGE });
  return { links: links.slice(0, ON_FIRST_PAGE), hasMore: hasMore || links.length > ON_FIRST_PAGE };
}

/** All of them, a page at a time. */
async function showLinks(visit: SignedInVisit): Promise<Response> {
  const { c, db } = visit;
  const asked = c.req.query('page') ?? '';
  const number = /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1;
  const broken = await brokenLinks(db, scopeOf(visit), { limit: PER_PAGE, offset: (number - 1) * PER_PAGE });
  return c.html(<BrokenLinksPage page={deskPage(visit)} times={timesOf(visit)} broken={broken} number={number} />);
}

/** Sub-editors and editors see all, writers what is in their own articles, administrators the pages and menus. */
function scopeOf({ actor }: SignedInVisit): LinkScope {
  const own = may(actor.roles, 'writeArticle') ? actor : ('none' as const);
  const isForAll = may(actor.roles, 'editAnyArticle');
  return { articles: isForAll ? 'all' : own, hasHouse: isForAll || may(actor.roles, 'manageHouse') };
}
