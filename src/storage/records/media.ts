import type { Moment } from '#content/article.ts';
import type { Rendition } from '#content/media.ts';
import type { Database } from '../database.ts';

/** A file of the media library. Sizes in pixels and bytes; null hash and sizes while the file itself is missing. */
export type NewMedia = {
  hash: string | null;
  fileName: string;
  mimeType: string;
  width: number | null;
  height: number | null;
  byteSize: number | null;
  alt: string;
  caption: string;
  credit: string;
  /** From 0 (left, top) to 1. */
  focalX: number;
  focalY: number;
  renditions: Rendition[];
  /** Where an imported file came from. */
  sourceUrl: string | null;
  createdAt: Moment;
};

/** Stores a file's record; gives back its identity. One file may have several, each with its own caption. */
export async function insertMedia(db: Database, { renditions, ...media }: NewMedia): Promise<number> {
  const inserted = await db.query
    .insertInto('media')
    .values({ ...media, renditions: JSON.stringify(renditions) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return inserted.id;
}

/** Fills in the file of a record that had none. */
export async function attachMediaFile(
  db: Database,
  id: number,
  file: Pick<NewMedia, 'hash' | 'mimeType' | 'width' | 'height' | 'byteSize' | 'renditions'>,
): Promise<void> {
  const { renditions, ...columns } = file;
  await db.query
    .updateTable('media')
    .set({ ...columns, renditions: JSON.stringify(renditions) })
    .where('id', '=', id)
    .execute();
}
