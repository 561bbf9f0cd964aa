import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { MediaStore } from '../store.ts';

const NAME = /^[a-z0-9]+(-[a-z0-9]+)?\.[a-z0-9]+$/;

/** Keeps files in a folder, a subfolder for each first two signs of their name so that none grows too large. */
export function diskStore(folder: string): MediaStore {
  const pathOf = (name: string) => join(folder, name.slice(0, 2), name);
  return {
    async put(name, bytes) {
      if (!NAME.test(name)) throw new RangeError(`not a media file name: ${name}`);
      if (!(await exists(pathOf(name)))) await writeWhole(pathOf(name), bytes);
    },
    async read(name) {
      return NAME.test(name) ? readOrNull(pathOf(name)) : null;
    },
    async remove(name) {
      if (NAME.test(name)) await rm(pathOf(name), { force: true });
    },
  };
}

/** Written beside, flushed, then renamed: a power cut leaves the whole file or none. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}-${Math.random().toString(36).slice(2)}.part`;
  const file = await open(beside, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function readOrNull(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
