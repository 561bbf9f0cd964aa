import { type AddressKind, canonicalPath, isOwnPath } from '#content/address.ts';
import type { ArticleDraft } from '#content/article.ts';
import type { CheckedMatter, CheckedPicture } from '#content/checklist.ts';
import { countryBySlug } from '#content/country.ts';
import { nodesOf, picturesOf, readAlsoIdsOf, textOf } from '#content/document/walk-document.ts';
import { phoneRendition } from '#content/media.ts';
import { wrongWeekdays } from '#language/written-dates.ts';
import type { Database } from '../../database.ts';
import { addressesAmong } from '../addresses.ts';
import { currentPathOf } from '../current-path.ts';

/** What the checklist cannot know by itself. */
export type CheckedBy = {
  /** The day on which it appears, `2026-11-24`. */
  publishedOn: string;
  /** Public address of the newspaper, to know its own pages by; null when it does not matter. */
  origin: string | null;
  pageBytes: number | null;
};

/** Gathers what an article is checked by: its pictures, where its links lead, the days that it names. */
export async function checkedMatter(
  db: Database,
  draft: ArticleDraft,
  { publishedOn, origin, pageBytes }: CheckedBy,
): Promise<CheckedMatter> {
  const text = [draft.kicker, draft.headline, draft.standfirst, textOf(draft.body)].filter(Boolean).join('\n');
  const [hasSection, authorCount, pictures, deadLinks, deadReadAlso] = await Promise.all([
    isSection(db, draft.sectionId),
    countAuthors(db, draft.authorIds),
    picturesIn(db, draft),
    deadLinksIn(db, draft, origin),
    deadReadAlsoIn(db, draft),
  ]);
  return {
    draft,
    hasSection,
    authorCount,
    pictures,
    deadLinks: [...deadReadAlso, ...deadLinks],
    wrongWeekdays: wrongWeekdays(text, { on: publishedOn }),
    pageBytes,
  };
}

async function isSection(db: Database, id: number): Promise<boolean> {
  return (await db.query.selectFrom('sections').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}

async function countAuthors(db: Database, ids: number[]): Promise<number> {
  if (ids.length === 0) return 0;
  return (await db.query.selectFrom('authors').select('id').where('id', 'in', ids).execute()).length;
}

/** Each picture once in each way in which it is described, the lead picture first. */
async function picturesIn(db: Database, { leadPicture, body }: ArticleDraft): Promise<CheckedPicture[]> {
  const used = [...(leadPicture ? [leadPicture] : []), ...picturesOf(body).map(({ attrs }) => attrs)];
  const distinct = new Map(used.map(({ mediaId, alt }) => [JSON.stringify([mediaId, alt]), { mediaId, alt }]));
  if (distinct.size === 0) return [];
  const rows = await db.query
    .selectFrom('media')
    .select(['id', 'fileName', 'credit', 'alt', 'isDecorative', 'rightsEnded', 'hash', 'renditions'])
    .where('id', 'in', [...new Set(used.map(({ mediaId }) => mediaId))])
    .execute();
  const media = new Map(rows.map((row) => [row.id, row]));
  return [...distinct.values()].map(({ mediaId, alt }) => {
    const row = media.get(mediaId);
    const isShown = row !== undefined && row.hash !== null && row.rightsEnded === 0;
    const file = isShown ? phoneRendition(JSON.parse(row.renditions)) : null;
    const said = { credit: row?.credit ?? '', libraryAlt: row?.alt ?? '', name: row?.fileName ?? String(mediaId) };
    // What the library calls decorative needs no words in any article.
    const own = alt ?? (row?.isDecorative ? '' : null);
    return { mediaId, alt: own, ...said, bytes: file?.byteSize ?? null };
  });
}

/** By headline, of those that readers cannot open: their block would not be shown. */
async function deadReadAlsoIn(db: Database, { body }: ArticleDraft): Promise<string[]> {
  const ids = readAlsoIdsOf(body);
  if (ids.length === 0) return [];
  const rows = await db.query
    .selectFrom('articles')
    .select(['id', 'headline', 'status'])
    .where('id', 'in', ids)
    .execute();
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.filter((id) => found.get(id)?.status !== 'published').map((id) => found.get(id)?.headline ?? `#${id}`);
}

async function deadLinksIn(db: Database, { body }: ArticleDraft, origin: string | null): Promise<string[]> {
  const inside = new Map(
    linksIn(body)
      .flatMap((href) => pathWithin(href, origin) ?? [])
      .map((link) => [link.path, link]),
  );
  const addresses = await addressesAmong(db, [...inside.keys()]);
  const dead: string[] = [];
  for (const { path, href } of inside.values()) {
    const address = addresses.get(path);
    const leads = address ? await leadsSomewhere(db, address) : await isOwnPage(db, path);
    if (!leads) dead.push(href);
  }
  return dead;
}

function linksIn(body: ArticleDraft['body']): string[] {
  return [...nodesOf(body)].flatMap((node) =>
    node.type === 'text' ? (node.marks ?? []).flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : [])) : [],
  );
}

/** The path of a link that leads to a page of this newspaper; null for any other. */
function pathWithin(href: string, origin: string | null): { path: string; href: string } | null {
  const isInside = href.startsWith('/') || (origin !== null && (href === origin || href.startsWith(`${origin}/`)));
  if (!isInside) return null;
  const path = canonicalPath(new URL(href, 'http://x').pathname);
  return path === null ? { path: href, href } : { path, href };
}

async function leadsSomewhere(db: Database, { kind, targetId }: { kind: AddressKind; targetId: number }) {
  if (kind !== 'article') return (await currentPathOf(db, kind, targetId)) !== null;
  const row = await db.query
    .selectFrom('articles')
    .select('id')
    .where('id', '=', targetId)
    .where('status', '=', 'published')
    .executeTakeFirst();
  return row !== undefined;
}

const LISTS = /^\/(rubrique|dossier|auteur|pays)\/([^/]+)\//;
const TABLES = { rubrique: 'sections', dossier: 'topics', auteur: 'authors' } as const;

/** Whether Griot makes a page there itself. */
async function isOwnPage(db: Database, path: string): Promise<boolean> {
  const [, list, slug = ''] = LISTS.exec(path) ?? [];
  if (!list) return isOwnPath(path) && !path.startsWith('/desk/');
  if (list === 'pays') return countryBySlug(slug) !== null;
  const table = TABLES[list as keyof typeof TABLES];
  return (await db.query.selectFrom(table).select('id').where('slug', '=', slug).executeTakeFirst()) !== undefined;
}
