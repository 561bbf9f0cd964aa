import { type AddressKind, authorPath, countryPath, sectionPath, topicPath } from '#content/address.ts';
import { countryByNumber, countrySlug } from '#content/country.ts';
import { filePath, largestRenditionPath } from '#content/media.ts';
import type { Database } from '../database.ts';

/** Where a thing is to be found today, to send a former address to; null when it is not public. */
export async function currentPathOf(db: Database, kind: AddressKind, id: number): Promise<string | null> {
  switch (kind) {
    case 'article':
      return articlePath(db, id);
    case 'page':
      return pagePath(db, id);
    case 'section':
      return pathBy(sectionPath, await slugIn(db, 'sections', id));
    case 'topic':
      return pathBy(topicPath, await slugIn(db, 'topics', id));
    case 'author':
      return pathBy(authorPath, await slugIn(db, 'authors', id));
    case 'country':
      return countryPathOf(id);
    case 'front':
      return '/';
    case 'file':
      return mediaPath(db, id);
  }
}

async function articlePath(db: Database, id: number): Promise<string | null> {
  const row = await db.query
    .selectFrom('articles')
    .select('path')
    .where('id', '=', id)
    .where('status', 'in', ['published', 'withdrawn'])
    .executeTakeFirst();
  return row?.path ?? null;
}

async function pagePath(db: Database, id: number): Promise<string | null> {
  const row = await db.query
    .selectFrom('pages')
    .select('path')
    .where('id', '=', id)
    .where('status', '=', 'published')
    .executeTakeFirst();
  return row?.path ?? null;
}

async function slugIn(db: Database, table: 'sections' | 'topics' | 'authors', id: number): Promise<string | null> {
  const row = await db.query.selectFrom(table).select('slug').where('id', '=', id).executeTakeFirst();
  return row?.slug ?? null;
}

function countryPathOf(number: number): string | null {
  const code = countryByNumber(number);
  return code && countryPath(countrySlug(code));
}

async function mediaPath(db: Database, id: number): Promise<string | null> {
  const row = await db.query
    .selectFrom('media')
    .select(['hash', 'fileKey', 'mimeType', 'renditions'])
    .where('id', '=', id)
    .where('rightsEnded', '=', 0)
    .executeTakeFirst();
  if (!row?.hash) return null;
  return largestRenditionPath(row.fileKey ?? row.hash, JSON.parse(row.renditions)) ?? filePath(row.hash, row.mimeType);
}

function pathBy(path: (slug: string) => string, slug: string | null): string | null {
  return slug === null ? null : path(slug);
}
