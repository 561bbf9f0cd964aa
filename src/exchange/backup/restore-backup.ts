import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { BackupError } from '#content/backup.ts';
import { RowsDoNotFitError } from '#storage/copies/fill-database.ts';
import { restorePostgres } from '#storage/copies/restore-postgres.ts';
import { DatabaseInUseError, leaveAlone, type Orphans, restoreSqlite } from '#storage/copies/restore-sqlite.ts';
import { holdsAnything } from '#storage/copies/rows-held.ts';
import type { Database, OpenDatabase } from '#storage/database.ts';
import { forgetUnfinishedBackupRuns } from '#storage/records/backup-runs.ts';
import type { MediaEntry } from './media-files.ts';
import { readFromPool, sumOf } from './media-pool.ts';
import { checkFiles, checkMedia, type MediaLosses, mediaOf, type OpenBackup, restorationOf } from './open-backup.ts';
import { few } from './rehearse-backup.ts';
import { mustHaveRoom } from './room.ts';
import { readSealed } from './sealed-files.ts';

/** Where a newspaper is to be. */
export type RestorePlace = {
  /** Opens its database in whatever shape it is. */
  open: () => OpenDatabase;
  /** Of the SQLite file; null on PostgreSQL. */
  sqlitePath: string | null;
  mediaFolder: string;
  secretPath: string;
  /** Whether to go on without the pictures that the backup has lost. */
  isMediaLossAccepted: boolean;
};

/** What was restored, and what is not as it was. */
export type RestoreOutcome = {
  counts: Record<string, number>;
  mediaFiles: number;
  losses: MediaLosses;
  orphans: Orphans;
  /** Whether the installation's secret came with it. */
  hasSecret: boolean;
  /** Whether it has no pictures of its own, for it was made before an update: those of the folder are left as they are. */
  hasNoMedia: boolean;
};

/** Parts of the work, for who watches. */
export type RestoreStep = 'check' | 'media' | 'rows';
export type OnStep = (step: RestoreStep, share: number) => void;

/**
 * Puts a newspaper back from a backup where there is none. Everything is checked before anything is touched, and again while
 * it is read; the pictures come first, and the rows all at once or not at all. Throws a `BackupError`.
 */
export async function restoreBackup(
  backup: OpenBackup,
  place: RestorePlace,
  { onStep = () => {}, begin = async () => {} }: { onStep?: OnStep; begin?: () => Promise<void> } = {},
): Promise<RestoreOutcome> {
  await mustBeFree(place);
  await checkFiles(backup);
  const losses = await checkMedia(
    backup,
    () => true,
    (share) => onStep('check', share),
  );
  mustBeAccepted(losses, place);
  await mustHaveRoom([{ folder: place.mediaFolder, bytes: backup.manifest.media?.bytes ?? 0 }]);
  await begin();
  const lost = new Set([...losses.missing, ...losses.damaged]);
  const mediaFiles = await restoreMedia(backup, { place, lost, onStep });
  const hasSecret = await restoreSecret(backup, place);
  const orphans = await restoreRows(backup, place, onStep);
  const { counts } = restorationOf(backup);
  return { counts, mediaFiles, losses, orphans, hasSecret, hasNoMedia: backup.manifest.media === null };
}

async function mustBeFree({ open: openDatabase, sqlitePath }: RestorePlace): Promise<void> {
  const db = openDatabase();
  const isHeld = await holdsAnything(db).finally(db.close);
  if (isHeld) throw new BackupError('notEmpty', sqlitePath ?? '');
  if (sqlitePath) unlessInUse(() => leaveAlone(sqlitePath));
}

function unlessInUse<T>(step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw asBackupError(error);
  }
}

function mustBeAccepted({ missing, damaged }: MediaLosses, { isMediaLossAccepted }: RestorePlace): void {
  if (isMediaLossAccepted) return;
  if (missing.length > 0) throw new BackupError('mediaMissing', few(missing));
  if (damaged.length > 0) throw new BackupError('mediaDamaged', few(damaged));
}

type MediaToCome = { place: RestorePlace; lost: ReadonlySet<string>; onStep: OnStep };

async function restoreMedia(backup: OpenBackup, { place, lost, onStep }: MediaToCome): Promise<number> {
  let files = 0;
  for await (const entry of mediaOf(backup)) {
    if (lost.has(entry.name)) continue;
    await restoreFile(backup, entry, join(place.mediaFolder, entry.name.slice(0, 2), entry.name));
    files += 1;
    onStep('media', files / Math.max(1, backup.manifest.media?.files ?? 1));
  }
  return files;
}

/** One that is there already, as it should be, is left: a restore that was cut off goes on where it was. */
async function restoreFile({ pool }: OpenBackup, { sha256 }: MediaEntry, path: string): Promise<void> {
  if ((await sumOf(path).catch(() => null)) === sha256) return;
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.restoring.part`;
  const file = await open(beside, 'w');
  try {
    for await (const piece of readFromPool(pool, sha256)) await file.writeFile(piece);
    await file.sync();
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  await rename(beside, path);
}

async function restoreSecret({ folder, manifest, key }: OpenBackup, { secretPath }: RestorePlace): Promise<boolean> {
  const { secret } = manifest;
  if (!secret) return false;
  const opening = { isCompressed: false, key, expected: secret.sha256 };
  const bytes = await buffer(readSealed(join(folder, secret.path), opening));
  const beside = `${secretPath}.part`;
  await rm(beside, { force: true });
  const file = await open(beside, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, secretPath);
  return true;
}

async function restoreRows(backup: OpenBackup, place: RestorePlace, onStep: OnStep): Promise<Orphans> {
  const { counts, ...rest } = restorationOf(backup);
  const total = Object.values(counts).reduce((sum, rows) => sum + rows, 0);
  const settle = forgetUnfinishedBackupRuns;
  const restoration = { ...rest, counts, settle, onRows: (done: number) => onStep('rows', done / Math.max(1, total)) };
  try {
    if (place.sqlitePath) return await restoreSqlite(place.sqlitePath, restoration);
    return await onPostgres(place, (db) => restorePostgres(db, restoration));
  } catch (error) {
    throw asBackupError(error);
  }
}

async function onPostgres<T>(place: RestorePlace, work: (db: Database) => Promise<T>): Promise<T> {
  const db = place.open();
  return work(db).finally(db.close);
}

function asBackupError(error: unknown): unknown {
  if (error instanceof RowsDoNotFitError) return new BackupError('rowsDiffer', error.message, { cause: error });
  if (error instanceof DatabaseInUseError) return new BackupError('inUse', error.message, { cause: error });
  return error;
}
