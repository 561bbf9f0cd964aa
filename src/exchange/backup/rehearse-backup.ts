import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BackupError } from '#content/backup.ts';
import { RowsDoNotFitError } from '#storage/copies/fill-database.ts';
import { type Orphans, writeSqlite } from '#storage/copies/restore-sqlite.ts';
import { rowCounts } from '#storage/copies/rows-held.ts';
import { removeLeftBehind, removeSqliteFile } from '#storage/copies/scratch-files.ts';
import { migrationNames } from '#storage/migrate.ts';
import { openUnshaped } from '#storage/open-database.ts';
import { integrityProblem } from '#storage/queries/integrity.ts';
import { checkFiles, checkMedia, type OpenBackup, restorationOf } from './open-backup.ts';
import { mustHaveRoom } from './room.ts';

/** What came of restoring a backup somewhere else. */
export type RehearsalFindings = {
  /** The backup. */
  name: string;
  rows: number;
  articles: number;
  mediaFiles: number;
  /** Of them, so many were read byte by byte. */
  mediaRead: number;
};

/** Pictures that are read at each rehearsal, evenly among all. */
const MEDIA_READ = 200;
/** A compressed row takes so many times its room in a database with its indexes. */
const GROWTH = 12;
const KIND = 'rehearsal';

/**
 * Restores a backup into a database that is thrown away, and compares. Every file is read, every row goes in, as many must be
 * there as were said; every picture must be there, and some are read. `round` chooses others each time. Throws a
 * `BackupError` for the first that is wrong.
 */
export async function rehearseBackup(
  backup: OpenBackup,
  { scratchFolder, round }: { scratchFolder: string; round: number },
): Promise<RehearsalFindings> {
  await checkFiles(backup);
  const { tables, media } = backup.manifest;
  const compressed = tables.reduce((sum, { file }) => sum + file.bytes, 0);
  await mustHaveRoom([{ folder: scratchFolder, bytes: compressed * GROWTH }]);
  await mkdir(scratchFolder, { recursive: true, mode: 0o700 });
  await removeLeftBehind(scratchFolder, KIND);
  const path = join(scratchFolder, `${KIND}-${process.pid}.db`);
  try {
    const orphans = await writeSqlite(path, restorationOf(backup)).catch(orDiffers);
    if (orphans.length > 0) throw new BackupError('rowsDiffer', orphans.map(({ table }) => table).join(', '));
    await compare(path, backup);
  } finally {
    await removeSqliteFile(path);
  }
  const mediaFiles = media?.files ?? 0;
  const step = Math.max(1, Math.ceil(mediaFiles / MEDIA_READ));
  let mediaRead = 0;
  const isRead = (index: number) => {
    const isChosen = index % step === round % step;
    if (isChosen) mediaRead += 1;
    return isChosen;
  };
  const { missing, damaged } = await checkMedia(backup, isRead);
  if (missing.length > 0) throw new BackupError('mediaMissing', few(missing));
  if (damaged.length > 0) throw new BackupError('mediaDamaged', few(damaged));
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const articles = tables.find(({ name }) => name === 'articles')?.rows ?? 0;
  return { name: backup.folder.split('/').at(-1) ?? '', rows, articles, mediaFiles, mediaRead };
}

/** The first names of many, with their number. */
export function few(names: readonly string[]): string {
  return `${names.length} (${names.slice(0, 5).join(', ')}${names.length > 5 ? '…' : ''})`;
}

async function compare(path: string, { manifest }: OpenBackup): Promise<void> {
  const db = openUnshaped({ sqlitePath: path });
  try {
    const problem = await integrityProblem(db);
    if (problem) throw new BackupError('databaseDamaged', problem);
    // A migration since may rightly have added or removed some; while they went in they were counted anyway.
    if (manifest.migration !== migrationNames().at(-1)) return;
    const counts = await rowCounts(db);
    const wrong = manifest.tables.find(({ name, rows }) => counts[name] !== rows);
    if (wrong) throw new BackupError('rowsDiffer', `${wrong.name}: ${counts[wrong.name] ?? 0} / ${wrong.rows}`);
  } finally {
    await db.close();
  }
}

function orDiffers(error: unknown): Orphans {
  throw error instanceof RowsDoNotFitError ? new BackupError('rowsDiffer', error.message, { cause: error }) : error;
}
