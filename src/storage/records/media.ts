import type { Moment } from '#content/article.ts';
import type { Crop, Rendition } from '#content/media.ts';
import { analyse } from '#language/analyser.ts';
import type { Database } from '../database.ts';
import { rowGroups } from '../rows.ts';

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
  uploadedBy?: number | null;
  /** `waiting` for its renditions, to be made from the file `pending` among the uploads. */
  state?: 'waiting' | 'ready';
  pending?: string | null;
  /** Nobody needs to be told what it shows. */
  isDecorative?: 0 | 1;
};

/** Stores a file's record; gives back its identity. One file may have several, each with its own caption. */
export async function insertMedia(db: Database, { renditions, ...media }: NewMedia): Promise<number> {
  const none = { rightsUntil: null, uploadedBy: null, crop: null, failure: null, fileKey: null, pending: null };
  const { id } = await db.query
    .insertInto('media')
    .values({ ...none, ...media, renditions: JSON.stringify(renditions) })
    .returning('id')
    .executeTakeFirstOrThrow();
  await indexWords(db, id, media);
  return id;
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

/** What the newsroom says of a picture. */
export type MediaWords = { alt: string; caption: string; credit: string; fileName: string };

/** What can be changed of a picture without touching its files. */
export type MediaChange = Partial<MediaWords> & {
  isDecorative?: 0 | 1;
  focalX?: number;
  focalY?: number;
  rights?: string;
  rightsUntil?: string | null;
  rightsEnded?: 0 | 1;
};

/** Writes what was changed; with its words, the picture is found by them at once. */
export async function changeMedia(db: Database, id: number, change: MediaChange): Promise<void> {
  const words = await db.query
    .updateTable('media')
    .set(change)
    .where('id', '=', id)
    .returning(['alt', 'caption', 'credit', 'fileName'])
    .executeTakeFirst();
  if (words) await indexWords(db, id, words);
}

/** Takes a picture whose last day is past from readers; false when that was done already, or it may be shown for longer by now. */
export async function endMediaRights(db: Database, id: number, today: string): Promise<boolean> {
  const { numUpdatedRows } = await db.query
    .updateTable('media')
    .set({ rightsEnded: 1 })
    .where('id', '=', id)
    .where('rightsEnded', '=', 0)
    .where('rightsUntil', '<', today)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What is to be made of a picture: another file in its place, or another part of it shown. */
export type MediaOrder = { pending?: string; crop?: Crop | null; focalX?: number; focalY?: number; fileName?: string };

/** Puts a picture in the queue; readers see what it was until it is made. */
export async function orderMedia(db: Database, id: number, { crop, ...order }: MediaOrder): Promise<void> {
  await db.query
    .updateTable('media')
    .set({ ...order, ...(crop === undefined ? {} : { crop: crop && JSON.stringify(crop) }) })
    .set({ state: 'waiting', failure: null })
    .where('id', '=', id)
    .execute();
}

/** What was made, and from which order: the file that was waiting and the crop, as they were when it began. */
export type MediaResult = {
  from: { pending: string | null; crop: string | null };
  file: Pick<NewMedia, 'hash' | 'mimeType' | 'width' | 'height' | 'byteSize' | 'renditions'> & { fileKey: string };
};

/**
 * Shows a picture as it was made. False when something else was asked for in between: then it waits on, and nothing was
 * changed.
 */
export async function finishMedia(db: Database, id: number, { from, file }: MediaResult): Promise<boolean> {
  const { hash, mimeType, width, height, byteSize, fileKey, renditions } = file;
  const whole = from.pending === null ? {} : { crop: null, focalX: 0.5, focalY: 0.5 };
  const { numUpdatedRows } = await db.query
    .updateTable('media')
    .set({ hash, mimeType, width, height, byteSize, fileKey, renditions: JSON.stringify(renditions), ...whole })
    .set({ state: 'ready', failure: null, pending: null })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where('pending', 'is not distinct from', from.pending)
    .where('crop', 'is not distinct from', from.crop)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/**
 * Notes that a picture could not be made, and why; one that was shown before is shown as it was. Nothing is noted when another
 * file was sent in between: that one waits on.
 */
export async function failMedia(
  db: Database,
  { id, pending }: { id: number; pending: string | null },
  failure: string,
): Promise<void> {
  await db.query
    .updateTable('media')
    .set((eb) => ({
      failure,
      pending: null,
      state: eb
        .case()
        .when('renditions', '=', '[]')
        .then('failed' as const)
        .else('ready' as const)
        .end(),
    }))
    .where('id', '=', id)
    .where('pending', 'is not distinct from', pending)
    .execute();
}

/** Takes a record out of the library; its files are the caller's business. */
export async function deleteMedia(db: Database, id: number): Promise<void> {
  await db.query.deleteFrom('mediaWords').where('mediaId', '=', id).execute();
  await db.query.deleteFrom('media').where('id', '=', id).execute();
}

/** Makes some pictures findable that were stored before there was a search; gives back the last, or null when none is left. */
export async function indexUnknownWords(db: Database, afterId: number): Promise<number | null> {
  const rows = await db.query
    .selectFrom('media')
    .select(['id', 'alt', 'caption', 'credit', 'fileName'])
    .where('id', '>', afterId)
    // Not "not in": PostgreSQL would look through all the words again for each picture.
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('mediaWords').select('mediaId').whereRef('mediaWords.mediaId', '=', 'media.id'))),
    )
    .orderBy('id')
    .limit(100)
    .execute();
  for (const { id, ...words } of rows) await indexWords(db, id, words);
  return rows.at(-1)?.id ?? null;
}

async function indexWords(
  db: Database,
  mediaId: number,
  { alt, caption, credit, fileName }: MediaWords,
): Promise<void> {
  await db.query.deleteFrom('mediaWords').where('mediaId', '=', mediaId).execute();
  const terms = new Set(analyse(`${fileName.replace(/\.\w+$/, '')} ${alt} ${caption} ${credit}`));
  for (const group of rowGroups([...terms].map((term) => ({ mediaId, term })))) {
    await db.query.insertInto('mediaWords').values(group).execute();
  }
}
