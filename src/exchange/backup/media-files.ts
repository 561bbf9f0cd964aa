import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** A picture or another file of the newspaper, as the folder tells. */
export type MediaFile = {
  /** In the store. */
  name: string;
  bytes: number;
  /** When it was written, in milliseconds since 1970, as the file system says. */
  writtenAt: number;
};

/** The same in a backup; `sha256` is that of its bytes. */
export type MediaEntry = MediaFile & { sha256: string };

/** A line of a backup's list. The name is one that the store takes, and leads nowhere else. */
export const mediaEntry = z.strictObject({
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)?\.[a-z0-9]+$/),
  bytes: z.int().nonnegative(),
  writtenAt: z.number(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** All files of the store, in the order of their names; those that are just being written are not there yet. */
export async function* mediaFilesIn(folder: string): AsyncIterable<MediaFile> {
  for (const part of await namesIn(folder)) {
    for (const name of await namesIn(join(folder, part))) {
      if (!mediaEntry.shape.name.safeParse(name).success) continue;
      // It may have been removed meanwhile.
      const found = await stat(join(folder, part, name)).catch(() => null);
      if (found?.isFile()) yield { name, bytes: found.size, writtenAt: Math.floor(found.mtimeMs) };
    }
  }
}

/** Files, each with what an earlier list says of it when it has not changed since; both in the order of their names. */
export async function* withKnownSums(
  files: AsyncIterable<MediaFile>,
  earlier: AsyncIterable<MediaEntry>,
): AsyncIterable<{ file: MediaFile; sha256: string | null }> {
  const known = earlier[Symbol.asyncIterator]();
  try {
    let next = await known.next();
    for await (const file of files) {
      while (!next.done && next.value.name < file.name) next = await known.next();
      const isSame = !next.done && next.value.name === file.name;
      const isUnchanged = isSame && next.value.bytes === file.bytes && next.value.writtenAt === file.writtenAt;
      yield { file, sha256: isUnchanged ? next.value.sha256 : null };
    }
  } finally {
    await known.return?.();
  }
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
  return names.toSorted();
}
