import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { BackupError, type KeptBackup } from '#content/backup.ts';
import { takeLock } from '#storage/copies/file-lock.ts';
import { MANIFEST, type Manifest, readManifest } from './manifest.ts';

/** Ends the name of what is not whole: being written, or being removed. */
export const UNFINISHED = '.part';
/** How our own are called that are not whole; on a stick there may be others' files with such an end. */
const OWN_UNFINISHED = /^(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ|before-\d)[\w.-]*\.part$/;
/** Never ends by itself while a program that holds it lives; see `takeLock`. */
const LOCK = '.lock';

/** The backups that are whole in this folder, the newest first; none when there is no such folder. What cannot be read is not told of. */
export async function backupsIn(folder: string): Promise<KeptBackup[]> {
  const found: KeptBackup[] = [];
  for (const name of await namesIn(folder)) {
    const manifest = await readManifest(join(folder, name)).catch(() => null);
    if (manifest) found.push(asKept(name, manifest));
  }
  return found.toSorted((one, other) => other.madeAt.localeCompare(one.madeAt));
}

/** Names of the folders that have a manifest, be it damaged. */
export async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const names = entries.filter((each) => each.isDirectory() && !each.name.endsWith(UNFINISHED)).map(({ name }) => name);
  const hasManifest = await Promise.all(names.map((name) => stat(join(folder, name, MANIFEST)).catch(() => null)));
  return names.filter((_, index) => hasManifest[index]);
}

function asKept(name: string, { tables, media, madeAt, recipient }: Manifest): KeptBackup {
  return {
    name,
    madeAt,
    bytes: tables.reduce((sum, { file }) => sum + file.bytes, media?.list.bytes ?? 0),
    articles: tables.find((table) => table.name === 'articles')?.rows ?? 0,
    mediaFiles: media?.files ?? null,
    mediaBytes: media?.bytes ?? 0,
    isEncrypted: recipient !== null,
  };
}

/**
 * Works in a folder of backups alone, and cleans up first what programs that died left half-way. Throws a `BackupError` when
 * another program is at work there, or the folder cannot be written to.
 */
export async function aloneIn<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const release = await lockOf(folder);
  try {
    const names = await readdir(folder);
    const unfinished = names.filter((name) => OWN_UNFINISHED.test(name));
    for (const name of unfinished) await rm(join(folder, name), { recursive: true, force: true });
    return await work();
  } finally {
    release();
  }
}

async function lockOf(folder: string): Promise<() => void> {
  let release: (() => void) | null;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    release = takeLock(join(folder, LOCK));
  } catch (error) {
    throw new BackupError('folderClosed', folder, { cause: error });
  }
  if (!release) throw new BackupError('busy', folder);
  return release;
}

/** Removes a backup; one that is removed half-way is none from the first moment on. */
export async function removeBackup(folder: string, name: string): Promise<void> {
  const going = join(folder, `${name}.going${UNFINISHED}`);
  await rename(join(folder, name), going);
  await rm(going, { recursive: true, force: true });
}
