import type { ArticleDraft } from '#content/article.ts';
import type { CheckedMatter, CheckedPicture } from '#content/checklist.ts';
import { picturesOf, textOf } from '#content/document/walk-document.ts';
import { articleIdIn, isOutside, linkedAddress } from '#content/link.ts';
import { linksIn } from '#content/links-in.ts';
import { phoneRendition } from '#content/media.ts';
import { wrongWeekdays } from '#language/written-dates.ts';
import type { Database } from '../../database.ts';
import { lostAddresses } from '../lost-addresses.ts';

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
  const [hasSection, authorCount, pictures, deadLinks] = await Promise.all([
    isSection(db, draft.sectionId),
    countAuthors(db, draft.authorIds),
    picturesIn(db, draft),
    deadLinksIn(db, draft, origin),
  ]);
  return {
    draft,
    hasSection,
    authorCount,
    pictures,
    deadLinks,
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

/** Addresses of the newspaper that a text leads to and readers find nothing at; a "Lire aussi" by its headline. */
async function deadLinksIn(db: Database, { body }: ArticleDraft, origin: string | null): Promise<string[]> {
  const inside = linksIn(body).flatMap(({ address }) => ownAddress(address, origin) ?? []);
  const lost = [...(await lostAddresses(db, inside)).keys()];
  const headlines = await headlinesOf(
    db,
    lost.flatMap((address) => articleIdIn(address) ?? []),
  );
  return lost.map((address) => {
    const id = articleIdIn(address);
    return id === null ? address : (headlines.get(id) ?? `#${id}`);
  });
}

/** A linked address within the newspaper, even one that was written out in full; null for one of another site. */
function ownAddress(address: string, origin: string | null): string | null {
  if (!isOutside(address)) return address;
  return origin !== null && address.startsWith(`${origin}/`) ? linkedAddress(address.slice(origin.length)) : null;
}

async function headlinesOf(db: Database, ids: number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.query.selectFrom('articles').select(['id', 'headline']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, headline }) => [id, headline]));
}
