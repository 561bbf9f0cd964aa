import { mkdir, open, rm, stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Refusal } from '#newsroom/errors.ts';

/** Room that must be left on the disk, in bytes, besides the file that comes in. */
const SPARE_BYTES = 200_000_000;

/** Bytes of a file that are here; 0 when it is not. */
export async function bytesHere(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0;
}

/** Throws a `Refusal` when the disk has no room for a file of so many bytes; makes its folder when missing. */
export async function mustHaveRoom(path: string, byteSize: number): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const { bavail, bsize } = await statfs(dirname(path));
  if (bavail * bsize < byteSize + SPARE_BYTES) throw new Refusal('diskFull');
}

/**
 * Writes what comes in into a file, from a place on, and gives back how many bytes of the file are then here. When it
 * breaks off, what had come in stays. Throws a `Refusal` when the disk is full; more than `most` bytes are not read.
 */
export async function writeIncoming(
  path: string,
  { from, most, bytes }: { from: number; most: number; bytes: AsyncIterable<Uint8Array> },
): Promise<number> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, from === 0 ? 'w' : 'r+', 0o600);
  let at = from;
  try {
    for await (const chunk of bytes) {
      const fitting = chunk.subarray(0, most - at);
      if (fitting.length > 0) await file.write(fitting, 0, fitting.length, at);
      at += fitting.length;
      if (fitting.length < chunk.length) break;
    }
    await file.sync();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw new Refusal('diskFull');
    throw error;
  } finally {
    await file.close();
  }
  return at;
}

/** Removes a file that is no longer needed; nothing happens when it is not there. */
export async function removeFile(path: string | null): Promise<void> {
  if (path !== null) await rm(path, { force: true });
}
