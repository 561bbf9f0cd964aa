import type { Moment } from '#content/article.ts';
import { articleIdIn, isOutside, type LinkSource } from '#content/link.ts';
import type { Database } from '../../database.ts';
import { valueGroups } from '../../rows.ts';
import { isInQuestion, isShownLink, type LinkScope } from '../../shown-links.ts';
import { type Loss, lostAddresses } from '../lost-addresses.ts';

export type { LinkScope };

/** What a broken link stands in: an article or a page, by its title; a menu has none. */
export type LinkPlace = { kind: LinkSource; id: number; title: string };

/** Why a link is broken: within the newspaper, or as another site answered. */
export type LinkFault = Loss | '404' | '410' | 'noName';

/** A link by which readers find nothing. */
export type BrokenLink = {
  from: LinkPlace;
  /** The words that carry it; '' when there are none. */
  words: string;
  /** Where it leads: a path, or the whole address of another site. */
  address: string;
  fault: LinkFault;
  /** When another site was asked; null within the newspaper. */
  answeredAt: Moment | null;
  /** Headline of the article that a "Lire aussi" leads to; null for any other link. */
  readAlso: string | null;
};

/** Some broken links, and whether there are more. */
export type BrokenLinks = { links: BrokenLink[]; hasMore: boolean };

/**
 * Links by which readers find nothing: of pages and menus, then of articles, the newest first. What leads to something of
 * the newspaper is looked at anew each time, so that what was mended a moment ago is not among them.
 */
export async function brokenLinks(
  db: Database,
  scope: LinkScope,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<BrokenLinks> {
  if (scope.articles === 'none' && !scope.hasHouse) return { links: [], hasMore: false };
  const rows = await db.query
    .selectFrom('links')
    .select(['fromKind', 'fromId', 'address', 'words', 'answer', 'answeredAt'])
    .where(isInQuestion)
    .where(isShownLink(scope))
    .orderBy('fromKind', 'desc')
    .orderBy('fromId', 'desc')
    .orderBy('address')
    .limit(limit + 1)
    .offset(offset)
    .execute();
  const found = rows.slice(0, limit);
  const own = found.map(({ address }) => address).filter((address) => !isOutside(address));
  const [lost, titles] = await Promise.all([lostAddresses(db, own), titlesFor(db, found)]);
  const links = found.flatMap((row): BrokenLink[] => {
    const { fromKind: kind, fromId: id, address, words, answer, answeredAt } = row;
    const fault = isOutside(address) ? (answer as LinkFault | null) : lost.get(address);
    const from = { kind, id, title: titles.get(`${kind}:${id}`) ?? '' };
    const readAlso = articleIdIn(address) === null ? null : (titles.get(address) ?? '');
    return fault ? [{ from, words, address, fault, answeredAt, readAlso }] : [];
  });
  return { links, hasMore: rows.length > limit };
}

type Row = { fromKind: LinkSource; fromId: number; address: string };

/** Titles of what the links stand in, and headlines of what a "Lire aussi" leads to, by kind and identity. */
async function titlesFor(db: Database, rows: Row[]): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  const idsOf = (wanted: LinkSource) => rows.flatMap(({ fromKind, fromId }) => (fromKind === wanted ? [fromId] : []));
  const articleIds = [...idsOf('article'), ...rows.flatMap(({ address }) => articleIdIn(address) ?? [])];
  for (const group of valueGroups(articleIds)) {
    const found = await db.query.selectFrom('articles').select(['id', 'headline']).where('id', 'in', group).execute();
    for (const { id, headline } of found) titles.set(`article:${id}`, headline);
  }
  for (const group of valueGroups(idsOf('page'))) {
    const found = await db.query.selectFrom('pages').select(['id', 'title']).where('id', 'in', group).execute();
    for (const { id, title } of found) titles.set(`page:${id}`, title);
  }
  return titles;
}
