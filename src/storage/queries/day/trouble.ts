import { canonicalPath, isOwnPath } from '#content/address.ts';
import type { Moment } from '#content/article.ts';
import type { DocumentJson } from '#content/document/document.ts';
import { nodesOf, readAlsoIdsOf } from '#content/document/walk-document.ts';
import type { Database } from '../../database.ts';

/** An article that something is wrong with. */
export type TroubledArticle = { id: number; headline: string };

/** Articles that are looked through for links, the newest. */
const LOOKED_THROUGH = 40;
const SHOWN = 10;

/** What should have come out at its hour; `failure` is the code of what held it back, null while nobody tried. */
export type OverdueArticle = TroubledArticle & { scheduledAt: Moment; failure: string | null };

/** What should have come out before this moment and did not. */
export function overdueArticles(db: Database, before: Moment): Promise<OverdueArticle[]> {
  return db.query
    .selectFrom('articles')
    .select(['id', 'headline', 'scheduledAt', 'scheduleFailure as failure'])
    .where('status', '=', 'scheduled')
    .where('scheduledAt', '<', before)
    .orderBy('scheduledAt')
    .limit(SHOWN)
    .$narrowType<{ scheduledAt: Moment }>()
    .execute();
}

/** Pictures that are looked through, those whose rights ended last. */
const PICTURES_LOOKED_AT = 500;

/**
 * Published articles that show a picture, as lead, in the text or in a gallery, that may no longer be shown on this day
 * (`2026-11-24`); of several, `until` is that of the one whose rights ended first.
 */
export async function picturesWithoutRights(
  db: Database,
  today: string,
): Promise<(TroubledArticle & { until: string })[]> {
  const pictures = await db.query
    .selectFrom('media')
    .select(['id', 'rightsUntil'])
    .where('rightsUntil', '<', today)
    .orderBy('rightsUntil', 'desc')
    .limit(PICTURES_LOOKED_AT)
    .execute();
  if (pictures.length === 0) return [];
  const ends = new Map(pictures.map(({ id, rightsUntil }) => [id, rightsUntil ?? '']));
  // By the pictures, which are few, and not through everything that was ever published.
  const uses = await db.query
    .selectFrom('mediaUses')
    .innerJoin('articles', 'articles.id', 'mediaUses.articleId')
    .select(['articles.id', 'articles.headline', 'articles.status', 'mediaUses.mediaId'])
    .where('mediaUses.mediaId', 'in', [...ends.keys()])
    .where('mediaUses.place', '=', 'public')
    .execute();
  const shown = Map.groupBy(
    uses.filter(({ status }) => status === 'published'),
    ({ id }) => id,
  );
  const newest = [...shown].toSorted(([one], [other]) => other - one).slice(0, SHOWN);
  return newest.map(([id, of]) => ({
    id,
    headline: of[0]?.headline ?? '',
    until: of.map(({ mediaId }) => ends.get(mediaId) ?? '').toSorted()[0] ?? '',
  }));
}

/** An article and how many of its links lead nowhere. */
export type BrokenLinks = TroubledArticle & { count: number };

/**
 * The newest articles published since, if they lead readers to something of the newspaper that is not public: by a "Lire
 * aussi", or by a link to an address that nothing stands at. `origin` is the newspaper's public address.
 */
export async function brokenLinks(
  db: Database,
  { since, origin }: { since: Moment; origin: string },
): Promise<BrokenLinks[]> {
  const rows = await db.query
    .selectFrom('articles')
    .select(['id', 'headline', 'body'])
    .where('status', '=', 'published')
    .where('publishedAt', '>=', since)
    .orderBy('publishedAt', 'desc')
    .limit(LOOKED_THROUGH)
    .execute();
  const found = rows.map(({ id, headline, body }) => ({ id, headline, ...targetsOf(JSON.parse(body), origin) }));
  const [ids, paths] = await Promise.all([
    publicIds(
      db,
      found.flatMap(({ articleIds }) => articleIds),
    ),
    standingPaths(
      db,
      found.flatMap((each) => each.paths),
    ),
  ]);
  return found.flatMap(({ id, headline, articleIds, paths: linked }) => {
    const gone = [...articleIds.filter((target) => !ids.has(target)), ...linked.filter((path) => !paths.has(path))];
    return gone.length > 0 ? [{ id, headline, count: gone.length }] : [];
  });
}

/** Where a body leads within the newspaper. */
function targetsOf(body: DocumentJson, origin: string): { articleIds: number[]; paths: string[] } {
  const links = [...nodesOf(body)].flatMap((node) => (node.type === 'text' ? (node.marks ?? []) : []));
  const paths = links.flatMap((mark) => (mark.type === 'link' ? (ownPath(mark.attrs.href, origin) ?? []) : []));
  return { articleIds: readAlsoIdsOf(body), paths: [...new Set(paths)] };
}

/** The path of a link to a page that the newsroom made; null for one elsewhere, and for Griot's own pages. */
function ownPath(href: string, origin: string): string | null {
  if (!href.startsWith('/') && !href.startsWith(`${origin}/`)) return null;
  const url = URL.parse(href, origin);
  const path = url && url.origin === origin ? canonicalPath(url.pathname) : null;
  return path === null || isOwnPath(path) ? null : path;
}

async function publicIds(db: Database, ids: number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  const rows = await db.query
    .selectFrom('articles')
    .select('id')
    .where('id', 'in', [...new Set(ids)])
    .where('status', '=', 'published')
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Those of these paths at which something public stands. */
async function standingPaths(db: Database, paths: string[]): Promise<Set<string>> {
  if (paths.length === 0) return new Set();
  const rows = await db.query
    .selectFrom('addresses')
    .leftJoin('articles', (join) =>
      join.onRef('articles.id', '=', 'addresses.targetId').on('addresses.kind', '=', 'article'),
    )
    .select(['addresses.path', 'addresses.kind', 'articles.status'])
    .where('addresses.path', 'in', [...new Set(paths)])
    .execute();
  return new Set(
    rows.filter(({ kind, status }) => kind !== 'article' || status === 'published').map(({ path }) => path),
  );
}
