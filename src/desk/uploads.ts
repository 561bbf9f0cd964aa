import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { MemoryLocker, Server } from '@tus/server';
import { MAX_PICTURE_BYTES } from '#content/media.ts';
import { Refusal } from '#newsroom/errors.ts';
import { partsFolder } from '#newsroom/pictures/darkroom.ts';

/** An upload that has come whole: where it lies, and what its file was called. */
export type FinishedUpload = { path: string; fileName: string };

const stores = new Map<string, FileStore>();
const locker = new MemoryLocker();

/**
 * Answers the tus protocol (https://tus.io/protocols/resumable-upload) for somebody's uploads: each goes on where a bad line
 * broke it off. Their names begin with whose they are, and nobody touches another's. What was sent is never given back.
 */
export function answerTus(request: Request, { folder, userId }: { folder: string; userId: number }): Promise<Response> {
  const server = new Server({
    path: '/desk/uploads',
    relativeLocation: true,
    allowedOrigins: [],
    maxSize: MAX_PICTURE_BYTES,
    datastore: storeIn(partsFolder(folder)),
    locker,
    namingFunction: () => `${userId}-${randomUUID()}`,
    // By the path alone, as the route that asks whose it is: a query must not name another.
    getFileIdFromRequest: ({ url }) => new URL(url, 'http://desk').pathname.split('/').at(-1),
  });
  return server.handleWeb(request);
}

/** Whether an upload's name is one that was given to this person. */
export function isUploadOf(userId: number, name: string): boolean {
  return new RegExp(`^${userId}-[0-9a-f-]{36}$`).test(name);
}

/** An upload that has come whole. Throws a `Refusal` when it has not, or is gone. */
export async function finishedUpload(folder: string, name: string): Promise<FinishedUpload> {
  const path = join(partsFolder(folder), name);
  const isThere = existsSync(path) && existsSync(`${path}.json`);
  if (!isThere) throw new Refusal('pictureLost', name);
  const upload = await storeIn(partsFolder(folder)).getUpload(name);
  if (upload.size !== (await stat(path)).size) throw new Refusal('pictureLost', `${name} is not whole`);
  return { path, fileName: upload.metadata?.filename ?? '' };
}

/** What became of an upload, so that whoever never got the answer may ask again; null when nothing did yet. */
export async function outcomeOf(folder: string, name: string): Promise<{ id: number; isKnown: boolean } | null> {
  const text = await readFile(outcomePath(folder, name), 'utf8').catch(() => null);
  return text === null ? null : JSON.parse(text);
}

/** Notes what became of an upload, and forgets the upload itself; the note goes with the other old files. */
export async function noteOutcome(
  folder: string,
  name: string,
  outcome: { id: number; isKnown: boolean },
): Promise<void> {
  await writeFile(outcomePath(folder, name), JSON.stringify(outcome));
  await rm(join(partsFolder(folder), `${name}.json`), { force: true });
}

/** Forgets an upload that came to nothing. */
export async function forgetUpload(folder: string, name: string): Promise<void> {
  for (const end of ['', '.json']) await rm(join(partsFolder(folder), name + end), { force: true });
}

/** Lays a file of a form where uploads lie; gives back its path. */
export async function layFormFile(folder: string, file: File): Promise<string> {
  await mkdir(partsFolder(folder), { recursive: true });
  const path = join(partsFolder(folder), `form-${randomUUID()}`);
  await writeFile(path, file.stream());
  return path;
}

function outcomePath(folder: string, name: string): string {
  return join(partsFolder(folder), `${name}.done`);
}

function storeIn(directory: string): FileStore {
  const store = stores.get(directory) ?? new FileStore({ directory });
  stores.set(directory, store);
  return store;
}
