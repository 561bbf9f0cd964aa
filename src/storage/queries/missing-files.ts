import type { Database } from '../database.ts';

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
