import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { link, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { MAX_PICTURE_BYTES, masterName, renditionPath } from '#content/media.ts';
import { may } from '#content/permissions.ts';
import { type InspectedPicture, inspectPicture } from '#media/inspect-picture.ts';
import { PictureError } from '#media/picture-error.ts';
import type { MediaStore } from '#media/store.ts';
import type { Database } from '#storage/database.ts';
import { isSharedFile, type LibraryPicture, libraryPicture } from '#storage/queries/pictures/library.ts';
import type { Actor } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';

/** What a verb that touches the files of pictures is given. */
export type Darkroom = Newsroom & { store: MediaStore; uploadsFolder: string };

/** A file that somebody sent, and what it turned out to be; sizes in pixels and bytes. */
export type SentPicture = InspectedPicture & { hash: string; byteSize: number };

/** Where a file waits until its renditions are made; never served from there. */
export function waitingPath(uploadsFolder: string, name: string): string {
  return join(uploadsFolder, 'pictures', 'waiting', name);
}

/** Folder of uploads that are not finished. */
export function partsFolder(uploadsFolder: string): string {
  return join(uploadsFolder, 'pictures', 'parts');
}

/** Looks at a file that was sent. Throws a `Refusal` for what is no picture, or too large. */
export async function examine(path: string): Promise<SentPicture> {
  const { size } = await stat(path);
  if (size > MAX_PICTURE_BYTES) throw new Refusal('pictureHeavy', `${size} bytes`);
  const inspected = await inspectPicture(path).catch((error) => {
    throw error instanceof PictureError ? new Refusal(error.fault, error.message) : error;
  });
  return { ...inspected, hash: await hashOf(path), byteSize: size };
}

/** SHA-256 of a file, in hexadecimal. */
export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/**
 * Does something with a file that was sent, and takes it away when that is done or refused. When it failed the file stays: what
 * took somebody an hour to send can be taken in once the database is back.
 */
export async function takingAway<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    const done = await work();
    await rm(path, { force: true });
    return done;
  } catch (error) {
    if (error instanceof Refusal) await rm(path, { force: true });
    throw error;
  }
}

/**
 * Lays a file where it waits to be developed, flushed so that a power cut leaves it whole. It stays where it was too, under both
 * names, where the file system can do that.
 */
export async function layAside(path: string, waiting: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync().finally(() => file.close());
  await mkdir(join(waiting, '..'), { recursive: true });
  await link(path, waiting).catch(() => rename(path, waiting));
}

/** A picture that the actor may change: any for those who keep the library, else what they sent themselves. */
export async function ownPicture(db: Database, actor: Actor, id: number): Promise<LibraryPicture> {
  const picture = await libraryPicture(db, id);
  if (!picture) throw new Refusal('notFound', `picture ${id}`);
  if (!mayChange(actor, picture)) throw new Refusal('notAllowed', `picture ${id}`);
  return picture;
}

/** Whether the actor may change a picture. */
export function mayChange(actor: Actor, { uploadedBy }: Pick<LibraryPicture, 'uploadedBy'>): boolean {
  if (actor.userId === null || may(actor.roles, 'manageLibrary')) return true;
  return may(actor.roles, 'uploadPictures') && uploadedBy === actor.userId;
}

/** Removes a picture's renditions from the store, unless another record shows the same; readers are sent them no more. */
export async function discardRenditions(db: Database, store: MediaStore, picture: LibraryPicture): Promise<void> {
  const { id, fileKey, renditions } = picture;
  if (!fileKey || (await isSharedFile(db, id, fileKey))) return;
  for (const rendition of renditions) await store.remove(renditionPath(fileKey, rendition).replace('/media/', ''));
}

/** Removes what a picture could be cut from again, unless another record needs it. */
export async function discardMaster(db: Database, store: MediaStore, { id, hash }: LibraryPicture): Promise<void> {
  if (hash && !(await isSharedFile(db, id, hash))) await store.remove(masterName(hash));
}

/** Removes a file that waits no more. */
export async function discardWaiting(uploadsFolder: string, name: string | null): Promise<void> {
  if (name) await rm(waitingPath(uploadsFolder, name), { force: true });
}
