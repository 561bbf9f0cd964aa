import { join } from 'node:path';
import { BackupError } from '#content/backup.ts';
import { backupsIn } from './backups-in.ts';
import type { BackupKey } from './key.ts';
import { jsonLines, readLines } from './lines.ts';
import { type Manifest, openManifest } from './manifest.ts';
import { type MediaEntry, mediaEntry, mediaFilesIn, withKnownSums } from './media-files.ts';
import { isInPool, mediaPool, putInPool } from './media-pool.ts';
import { areOnOneDisk } from './room.ts';
import { writeSealed } from './sealed-files.ts';

type MediaTools = { mediaFolder: string; key: BackupKey | null };

/** Bytes that new pictures take in the pool; none where it only gives them another name. */
export async function roomForMedia({ mediaFolder, key }: MediaTools, backups: string): Promise<number> {
  if (!key && (await areOnOneDisk(mediaFolder, backups))) return 0;
  const pool = mediaPool(backups, key);
  let bytes = 0;
  for await (const { file, sha256 } of withKnownSums(mediaFilesIn(mediaFolder), earlierList(backups, key))) {
    const isThere = sha256 !== null && (await isInPool(pool, { ...file, sha256 }));
    if (!isThere) bytes += file.bytes;
  }
  return bytes;
}

type MediaPlace = {
  /** Of all backups. */
  folder: string;
  /** Of this one, under its name of before it is whole. */
  beside: string;
  onProgress: (share: number) => void;
};

/**
 * Puts every file of the store in the pool that the backups of a folder share, and lists them. A file that an earlier backup
 * lists, with the same size and time, is not read again: a file of the store never changes.
 */
export async function writeMedia(
  { mediaFolder, key }: MediaTools,
  { folder, beside, onProgress }: MediaPlace,
): Promise<Manifest['media']> {
  const pool = mediaPool(folder, key);
  const total = await bytesIn(mediaFolder);
  let [files, bytes] = [0, 0];
  const entries = async function* () {
    for await (const { file, sha256 } of withKnownSums(mediaFilesIn(mediaFolder), earlierList(folder, key))) {
      const path = join(mediaFolder, file.name.slice(0, 2), file.name);
      const sum = await putInPool(pool, path, sha256).catch(absentAsNull);
      if (sum === null) continue;
      files += 1;
      bytes += file.bytes;
      onProgress(Math.min(1, bytes / Math.max(1, total)));
      yield { ...file, sha256: sum };
    }
  };
  const path = key ? 'media.ndjson.zst.age' : 'media.ndjson.zst';
  const sealing = { isCompressed: true, recipient: key?.recipient ?? null };
  const list = { path, ...(await writeSealed(join(beside, path), jsonLines(entries()), sealing)) };
  return { files, bytes, pool: pool.name, list };
}

/** It was removed from the library while the backup was made. */
function absentAsNull(error: unknown): null {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw error;
}

/** What the newest backup that this key opens lists; nothing when there is none, or it cannot be read. */
async function* earlierList(backups: string, key: BackupKey | null): AsyncIterable<MediaEntry> {
  for (const { name, mediaFiles } of await backupsIn(backups)) {
    if (mediaFiles === null) continue;
    const folder = join(backups, name);
    const manifest = await openManifest(folder, key).catch(() => null);
    if (!manifest?.media) continue;
    try {
      yield* mediaListOf(folder, manifest, key);
    } catch (error) {
      if (!(error instanceof BackupError)) throw error;
    }
    return;
  }
}

/** The files that a backup lists, in the order of their names. Throws a `BackupError` when the list is damaged. */
export async function* mediaListOf(
  folder: string,
  { media, recipient }: Pick<Manifest, 'media' | 'recipient'>,
  key: BackupKey | null,
): AsyncIterable<MediaEntry> {
  if (!media) return;
  const path = join(folder, media.list.path);
  const opening = { isCompressed: true, key: recipient === null ? null : key, expected: media.list.sha256 };
  for await (const value of readLines(path, opening)) {
    const entry = mediaEntry.safeParse(value);
    if (!entry.success) throw new BackupError('fileDamaged', path);
    yield entry.data;
  }
}

async function bytesIn(folder: string): Promise<number> {
  let total = 0;
  for await (const { bytes } of mediaFilesIn(folder)) total += bytes;
  return total;
}
