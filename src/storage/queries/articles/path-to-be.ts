import { isOwnPath } from '#content/address.ts';
import type { ArticleDraft, Moment } from '#content/article.ts';
import { permalink } from '#content/permalink.ts';
import { numberedSlugs, slugOf } from '#content/slug.ts';
import type { Database } from '../../database.ts';
import { addressesAmong } from '../addresses.ts';
import { readSettings } from '../house/settings.ts';

/** Addresses that are tried before an article is refused one. */
const ATTEMPTS = 50;

/**
 * The address that an article would be given if it were published now: by the newspaper's pattern, with a number after
 * the slug when another thing has, or ever had, that address. Null when all are taken.
 */
export async function pathToBe(
  db: Database,
  article: {
    id: number;
    draft: Pick<ArticleDraft, 'slug' | 'headline' | 'sectionId' | 'authorIds'>;
    publishedAt: Moment;
  },
): Promise<string | null> {
  const { id, draft, publishedAt } = article;
  const { permalinkPattern, timeZone } = await readSettings(db);
  const sectionSlug = await slugIn(db, 'sections', draft.sectionId);
  const authorSlug = await slugIn(db, 'authors', draft.authorIds[0] ?? 0);
  const wanted = draft.slug || slugOf(draft.headline) || String(id);
  const paths = numberedSlugs(wanted, ATTEMPTS).map((slug) =>
    permalink(permalinkPattern, { id, slug, publishedAt, timeZone, sectionSlug, authorSlug }),
  );
  const taken = await addressesAmong(db, paths);
  const isFree = (path: string) => {
    const holder = taken.get(path);
    return !isOwnPath(path) && (!holder || (holder.kind === 'article' && holder.targetId === id));
  };
  return paths.find(isFree) ?? null;
}

async function slugIn(db: Database, table: 'sections' | 'authors', id: number): Promise<string> {
  const row = await db.query.selectFrom(table).select('slug').where('id', '=', id).executeTakeFirst();
  return row?.slug ?? '';
}
