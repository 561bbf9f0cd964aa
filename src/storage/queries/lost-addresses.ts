import { type AddressKind, isOwnPath } from '#content/address.ts';
import type { ArticleStatus } from '#content/article.ts';
import { countryBySlug } from '#content/country.ts';
import { articleIdIn } from '#content/link.ts';
import type { Database } from '../database.ts';
import { valueGroups } from '../rows.ts';
import { addressAt, addressesAmong } from './addresses.ts';
import { currentPathOf } from './current-path.ts';
import { type ShelfKind, shelfBySlug } from './house/shelves.ts';
import { oldWordPressPath } from './old-wordpress-path.ts';

/** Why readers find nothing at an address of the newspaper: nothing stands there, or an article that they do not see. */
export type Loss = 'unknown' | 'withdrawn' | 'unpublished';

/**
 * Those of these addresses, in the form of `linkedAddress`, at which readers find nothing of the newspaper, and why. The same is
 * found here as by `site/routes`: what leads on to something else is not lost.
 */
export async function lostAddresses(db: Database, addresses: string[]): Promise<Map<string, Loss>> {
  const known = await addressesAmong(db, addresses.map(pathOf));
  const articleIds = new Map<string, number>();
  for (const address of addresses) {
    const target = known.get(pathOf(address));
    const id = target?.kind === 'article' ? target.targetId : articleIdIn(address);
    if (id !== null) articleIds.set(address, id);
  }
  const statuses = await statusesOf(db, articleIds.values());
  const lost = new Map<string, Loss>();
  for (const address of addresses) {
    const id = articleIds.get(address);
    const loss = id === undefined ? await lossOf(db, pathOf(address), known) : articleLoss(statuses.get(id));
    if (loss) lost.set(address, loss);
  }
  return lost;
}

/** Where a feed hangs: it is there when that is. */
function pathOf(address: string): string {
  return isOwnPath(address) ? address : address.replace(/\/feed\/(?:(?:atom|rss|rss2|rdf)\/)?$/, '/');
}

function articleLoss(status: ArticleStatus | undefined): Loss | null {
  if (status === 'published') return null;
  return status === undefined || status === 'withdrawn' ? (status ?? 'unknown') : 'unpublished';
}

type Kept = { kind: AddressKind; targetId: number };

async function lossOf(db: Database, path: string, known: Map<string, Kept>): Promise<Loss | null> {
  const isStanding = isOwnPath(path) ? await isOwnStanding(db, path) : await isKeptStanding(db, path, known.get(path));
  return isStanding ? null : 'unknown';
}

async function isKeptStanding(db: Database, path: string, address: Kept | undefined): Promise<boolean> {
  if (!address) return !path.startsWith('/?') && (await oldWordPressPath(db, path)) !== null;
  // The page of a file that is missing leads to its article.
  const isFilePage = address.kind === 'file' && /\/$|^\/\?/.test(path);
  return isFilePage || (await currentPathOf(db, address.kind, address.targetId)) !== null;
}

const SHELVES: Record<string, ShelfKind> = { rubrique: 'section', dossier: 'topic', auteur: 'author' };

async function isOwnStanding(db: Database, path: string): Promise<boolean> {
  const [, base = '', shelf = '', slug = ''] = /^(\/(rubrique|dossier|pays|auteur)\/([^/]*)\/)/.exec(path) ?? [];
  // The desk is for colleagues.
  if (shelf === '') return !path.startsWith('/desk/');
  if (shelf === 'pays') return countryBySlug(slug) !== null;
  const kind = SHELVES[shelf];
  if (kind && (await shelfBySlug(db, kind, slug)) !== null) return true;
  const moved = await addressAt(db, base);
  return moved !== null && (await currentPathOf(db, moved.kind, moved.targetId)) !== null;
}

async function statusesOf(db: Database, ids: Iterable<number>): Promise<Map<number, ArticleStatus>> {
  const statuses = new Map<number, ArticleStatus>();
  for (const group of valueGroups(ids)) {
    const rows = await db.query.selectFrom('articles').select(['id', 'status']).where('id', 'in', group).execute();
    for (const { id, status } of rows) statuses.set(id, status);
  }
  return statuses;
}
