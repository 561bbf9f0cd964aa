import type { Database } from '../../database.ts';

/** A record of the media library that an import made and whose file never came. */
export type MissingFile = {
  id: number;
  /** In WordPress. */
  sourceId: string;
  fileName: string;
  mimeType: string;
  sourceUrl: string | null;
};

/** Imported records without a file, by identity, from the one after `afterId`. */
export async function missingFiles(
  db: Database,
  { source, afterId, limit }: { source: string; afterId: number; limit: number },
): Promise<MissingFile[]> {
  return db.query
    .selectFrom('media')
    .innerJoin('importedItems', 'importedItems.targetId', 'media.id')
    .select(['media.id', 'importedItems.sourceId', 'media.fileName', 'media.mimeType', 'media.sourceUrl'])
    .where('importedItems.source', '=', source)
    .where('importedItems.kind', '=', 'attachment')
    .where('media.hash', 'is', null)
    .where('media.id', '>', afterId)
    .orderBy('media.id')
    .limit(limit)
    .execute();
}

/** How many of them there are. */
export async function countMissingFiles(
  db: Database,
  { source, afterId }: { source: string; afterId: number },
): Promise<number> {
  const { total } = await db.query
    .selectFrom('media')
    .innerJoin('importedItems', 'importedItems.targetId', 'media.id')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('importedItems.source', '=', source)
    .where('importedItems.kind', '=', 'attachment')
    .where('media.hash', 'is', null)
    .where('media.id', '>', afterId)
    .executeTakeFirstOrThrow();
  return Number(total);
}

/**
 * The path of the article that a file without bytes belonged to: the one that it opens, else the one under whose address
 * WordPress showed it; null when it belonged to none.
 */
export async function articleOfMissingFile(db: Database, mediaId: number): Promise<string | null> {
  const published = db.query.selectFrom('articles').select('path').where('status', '=', 'published');
  const opened = await published.where('leadMediaId', '=', mediaId).limit(1).executeTakeFirst();
  if (opened?.path) return opened.path;
  const own = await db.query
    .selectFrom('addresses')
    .select('path')
    .where('kind', '=', 'file')
    .where('targetId', '=', mediaId)
    .execute();
  const parents = own.map(({ path }) => path.replace(/[^/]+\/?$/, '')).filter((path) => path.length > 1);
  if (parents.length === 0) return null;
  const above = await published.where('path', 'in', parents).limit(1).executeTakeFirst();
  if (above) return above.path;
  const pages = db.query.selectFrom('pages').select('path').where('status', '=', 'published');
  return (await pages.where('path', 'in', parents).limit(1).executeTakeFirst())?.path ?? null;
}
