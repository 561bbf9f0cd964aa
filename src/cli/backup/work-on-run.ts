import { constants, setPriority } from 'node:os';
import { BackupError, type KeptBackup } from '#content/backup.ts';
import { momentOf, systemClock } from '#content/clock.ts';
import { backupsIn } from '#exchange/backup/backups-in.ts';
import { openBackup } from '#exchange/backup/open-backup.ts';
import { type RehearsalFindings, rehearseBackup } from '#exchange/backup/rehearse-backup.ts';
import { rotateBackups } from '#exchange/backup/rotate-backups.ts';
import { writeBackup } from '#exchange/backup/write-backup.ts';
import type { Config } from '#server/config.ts';
import type { Database } from '#storage/database.ts';
import { readSettings } from '#storage/queries/house/settings.ts';
import { finishBackupRun, leaseBackupRun, sweepBackupRuns } from '#storage/records/backup-runs.ts';
import type { Newspaper } from '../newspaper.ts';
import { backupKey, backupTools, scratchFolder } from './backup-tools.ts';
import { runnerName } from './runner-name.ts';

/** A program that has not said for so long that it is still at it has died. */
const LEASE = { minutes: 5 };
const RENEWED_EVERY_MS = 60_000;
/** What came of older runs is of no use to anybody. */
const REMEMBERED = { hours: 400 * 24 };

/** Where a backup goes, and who is told how far it is. */
export type BackupWish = { folder: string; onProgress?: (share: number) => void };

/**
 * Makes the backup of this run, and notes what came of it. In the newspaper's own folder of backups, those that need no
 * longer be kept are removed after it. Readers come first: this program takes what time they leave.
 */
export function makeBackup(
  { config, db }: Newspaper,
  runId: number,
  { folder, onProgress }: BackupWish,
): Promise<KeptBackup> {
  return noted(db, runId, async () => {
    const tools = { ...(await backupTools(config, db)), ...(onProgress ? { onProgress } : {}) };
    const made = await writeBackup(tools, { folder, hasMedia: true });
    if (folder === config.backups.folder) await rotate(config, db, made.name);
    return { outcome: made, folder, name: made.name };
  });
}

async function rotate(config: Config, db: Database, made: string): Promise<void> {
  const { folder, kept } = config.backups;
  const { timeZone } = await readSettings(db);
  await rotateBackups(folder, made, { kept, timeZone, key: await backupKey(config) });
}

/** Restores the newest backup into a database that is thrown away, and notes what came of it. */
export function rehearse({ config, db }: Newspaper, runId: number): Promise<RehearsalFindings> {
  const { folder } = config.backups;
  return noted(db, runId, async () => {
    const newest = (await backupsIn(folder)).find(({ mediaFiles }) => mediaFiles !== null);
    if (!newest) throw new BackupError('none', folder);
    const backup = await openBackup(`${folder}/${newest.name}`, await backupKey(config));
    const findings = await rehearseBackup(backup, { scratchFolder: scratchFolder(config), round: runId });
    return { outcome: findings, folder, name: newest.name };
  });
}

type Noted<T> = { outcome: T; folder: string; name: string };

async function noted<T>(db: Database, runId: number, work: () => Promise<Noted<T>>): Promise<T> {
  setPriority(constants.priority.PRIORITY_LOW);
  const renew = () => lease(db, runId).catch(() => false);
  const renewing = setInterval(renew, RENEWED_EVERY_MS);
  try {
    const { outcome, folder, name } = await work();
    const end = { state: 'done', finishedAt: now(), folder, name, outcome: JSON.stringify(outcome) } as const;
    await finishBackupRun(db, runId, end);
    await sweepBackupRuns(db, momentOf(systemClock.now().subtract(REMEMBERED)));
    return outcome;
  } catch (error) {
    const { code, detail } = failureOf(error);
    await finishBackupRun(db, runId, { state: 'failed', finishedAt: now(), failure: code, detail });
    throw error;
  } finally {
    clearInterval(renewing);
  }
}

/** Takes the work on, or goes on with it; false when another program has it. */
export function lease(db: Database, id: number, dead: string | null = null): Promise<boolean> {
  const until = momentOf(systemClock.now().add(LEASE));
  return leaseBackupRun(db, id, { runner: runnerName(), until, now: now(), dead });
}

function failureOf(error: unknown): Pick<BackupError, 'code' | 'detail'> {
  if (error instanceof BackupError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  const isFull = code === 'ENOSPC' || /database or disk is full/.test(message);
  return isFull ? { code: 'noRoom', detail: '0' } : { code: 'unexpected', detail: message };
}

function now(): string {
  return momentOf(systemClock.now());
}
