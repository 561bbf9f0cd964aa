import { basename, dirname, join, resolve } from 'node:path';
import { BackupError } from '#content/backup.ts';
import type { Restoration } from '#storage/copies/fill-database.ts';
import type { Row } from '#storage/copies/snapshot.ts';
import { migrationNames } from '#storage/migrate.ts';
import { UNFINISHED } from './backups-in.ts';
import type { BackupKey } from './key.ts';
import { readLines } from './lines.ts';
import { type Manifest, openManifest } from './manifest.ts';
import type { MediaEntry } from './media-files.ts';
import { isInPool, type MediaPool, mediaPool, readFromPool } from './media-pool.ts';
import { checkSealed } from './sealed-files.ts';
import { mediaListOf } from './write-media.ts';

/** A backup that can be read: whole as far as its manifest tells, by this program and with this key. */
export type OpenBackup = {
  folder: string;
  manifest: Manifest;
  /** That it is closed with; null when it lies open. */
  key: BackupKey | null;
  pool: MediaPool;
};

/** Opens a backup by its folder. Throws a `BackupError` that says why not. */
export async function openBackup(path: string, key: BackupKey | null): Promise<OpenBackup> {
  const folder = resolve(path);
  if (basename(folder).endsWith(UNFINISHED)) throw new BackupError('unfinished', folder);
  const manifest = await openManifest(folder, key);
  if (!migrationNames().includes(manifest.migration)) throw new BackupError('newerProgram', manifest.program);
  const own = manifest.recipient === null ? null : key;
  return { folder, manifest, key: own, pool: mediaPool(dirname(folder), own) };
}

/** Reads every file of the backup's own folder, and throws a `BackupError` for the first that is not what it should be. */
export async function checkFiles({ folder, manifest }: OpenBackup): Promise<void> {
  const { tables, media, secret } = manifest;
  const files = [...tables.map(({ file }) => file), ...(media ? [media.list] : []), ...(secret ? [secret] : [])];
  for (const file of files) await checkSealed(join(folder, file.path), file);
}

/** Pictures that are not there, or not what they were, by name. */
export type MediaLosses = { missing: string[]; damaged: string[] };

/**
 * Looks whether every picture of the backup is there; of those that `isRead` chooses also whether it is what it was, byte by
 * byte.
 */
export async function checkMedia(
  backup: OpenBackup,
  isRead: (index: number) => boolean,
  onProgress: (share: number) => void = () => {},
): Promise<MediaLosses> {
  const losses: MediaLosses = { missing: [], damaged: [] };
  let index = 0;
  for await (const entry of mediaOf(backup)) {
    if (!(await isInPool(backup.pool, entry))) losses.missing.push(entry.name);
    else if (isRead(index) && !(await isWhole(backup, entry))) losses.damaged.push(entry.name);
    index += 1;
    onProgress(index / Math.max(1, backup.manifest.media?.files ?? 1));
  }
  return losses;
}

async function isWhole({ pool }: OpenBackup, { sha256 }: MediaEntry): Promise<boolean> {
  try {
    for await (const _ of readFromPool(pool, sha256));
    return true;
  } catch (error) {
    if (error instanceof BackupError) return false;
    throw error;
  }
}

/** The pictures that a backup lists. */
export function mediaOf({ folder, manifest, key }: OpenBackup): AsyncIterable<MediaEntry> {
  return mediaListOf(folder, manifest, key);
}

/** The rows of a backup, as a database is filled with them. */
export function restorationOf({ folder, manifest, key }: OpenBackup): Restoration {
  const files = new Map(manifest.tables.map(({ name, file }) => [name, file]));
  return {
    migration: manifest.migration,
    identities: manifest.identities,
    counts: Object.fromEntries(manifest.tables.map(({ name, rows }) => [name, rows])),
    rows(table) {
      const file = files.get(table);
      if (!file) throw new BackupError('fileMissing', table);
      const opening = { isCompressed: true, key, expected: file.sha256 };
      return readLines(join(folder, file.path), opening) as AsyncIterable<Row>;
    },
  };
}
