import { existsSync } from 'node:fs';
import { momentOf } from '#content/clock.ts';
import { masterName, renditionPath } from '#content/media.ts';
import { developPicture, keepMaster } from '#media/develop-picture.ts';
import { PictureError } from '#media/picture-error.ts';
import { inTransaction } from '#storage/database.ts';
import { type LibraryPicture, nextWaitingPicture } from '#storage/queries/pictures/library.ts';
import { isInUse } from '#storage/queries/pictures/media-uses.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { failMedia, finishMedia, type MediaResult } from '#storage/records/media.ts';
import { Refusal } from '../errors.ts';
import { type Darkroom, discardMaster, discardRenditions, discardWaiting, examine, waitingPath } from './darkroom.ts';

/**
 * Makes the renditions of every picture that waits, one after the other; pages that show one follow. What was interrupted
 * by a power cut is made again. A picture that cannot be made says why in the library; what is no fault of the picture (a
 * full disk) is thrown once the others are made, and the picture waits on.
 */
export async function preparePictures(room: Omit<Darkroom, 'actor'>): Promise<void> {
  const postponed: number[] = [];
  const errors: unknown[] = [];
  for (;;) {
    const picture = await nextWaitingPicture(room.db, postponed);
    if (!picture) break;
    await prepare(room, picture).catch((error) => {
      postponed.push(picture.id);
      errors.push(error);
    });
  }
  if (errors.length > 0) throw errors[0];
}

type Room = Omit<Darkroom, 'actor'>;

async function prepare(room: Room, picture: LibraryPicture): Promise<void> {
  try {
    const file = picture.pending === null ? await again(room, picture) : await afresh(room, picture.pending);
    await show(room, picture, file);
  } catch (error) {
    const failure = error instanceof PictureError ? error.fault : error instanceof Refusal ? error.code : null;
    if (failure === null) throw error;
    await failMedia(room.db, picture, failure);
    await discardWaiting(room.uploadsFolder, picture.pending);
  }
}

/** From the file that was sent. */
async function afresh({ store, uploadsFolder }: Room, pending: string): Promise<MediaResult['file']> {
  const path = waitingPath(uploadsFolder, pending);
  if (!existsSync(path)) throw new Refusal('pictureLost', pending);
  const sent = await examine(path);
  await keepMaster(store, sent.hash, path);
  const developed = await developPicture(store, { hash: sent.hash, crop: null });
  if (!developed) throw new Error(`no master of ${sent.hash}`);
  return { ...sent, ...developed };
}

/** From what was kept of it, with another crop. What an import brought has its widest rendition for a master. */
async function again({ store }: Room, picture: LibraryPicture): Promise<MediaResult['file']> {
  const { hash, crop, mimeType, width, height, byteSize } = picture;
  if (!hash) throw new Refusal('pictureLost', `picture ${picture.id}`);
  if (picture.fileKey === hash) await adoptWidest({ store }, picture);
  const developed = await developPicture(store, { hash, crop });
  if (!developed) throw new Refusal('pictureLost', `no master of ${hash}`);
  return { hash, mimeType, width, height, byteSize, ...developed };
}

async function adoptWidest({ store }: Pick<Room, 'store'>, { hash, renditions }: LibraryPicture): Promise<void> {
  const widest = renditions.findLast(({ format }) => format === 'webp');
  if (!hash || !widest || (await store.read(masterName(hash)))) return;
  const bytes = await store.read(renditionPath(hash, widest).replace('/media/', ''));
  if (bytes) await store.put(masterName(hash), bytes);
}

async function show(room: Room, picture: LibraryPicture, file: MediaResult['file']): Promise<void> {
  const { db, clock, store, uploadsFolder } = room;
  const { id, pending, crop, fileKey, hash } = picture;
  const from = { pending, crop: crop && JSON.stringify(crop) };
  const isShown = await inTransaction(db, async (tx) => {
    const isDone = await finishMedia(tx, id, { from, file });
    if (isDone && (await isInUse(tx, id))) await advanceEdition(tx, momentOf(clock.now()));
    return isDone;
  });
  if (!isShown) return;
  await discardWaiting(uploadsFolder, pending);
  if (fileKey !== file.fileKey) await discardRenditions(db, store, picture);
  if (hash !== file.hash) await discardMaster(db, store, picture);
}
