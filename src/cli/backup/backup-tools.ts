import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemClock } from '#content/clock.ts';
import { type BackupKey, readBackupKey } from '#exchange/backup/key.ts';
import type { BackupTools } from '#exchange/backup/write-backup.ts';
import type { Config } from '#server/config.ts';
import { SECRET_FILE } from '#server/secret.ts';
import type { Database } from '#storage/database.ts';
import { PROGRAM_VERSION } from './program-version.ts';

/** What a backup of this installation is made with. Throws a `BackupError` when its key cannot be read. */
export async function backupTools(config: Config, db: Database): Promise<BackupTools> {
  return {
    db,
    clock: systemClock,
    mediaFolder: config.mediaFolder,
    scratchFolder: scratchFolder(config),
    // One that the environment holds is kept where the environment is.
    secret: config.secret === null ? await readFile(secretPath(config)).catch(() => null) : null,
    program: PROGRAM_VERSION,
    key: await backupKey(config),
  };
}

/** The key that the settings name; null when they name none. */
export async function backupKey({ backups }: Pick<Config, 'backups'>): Promise<BackupKey | null> {
  return backups.keyFile === null ? null : readBackupKey(backups.keyFile);
}

/** Where copies of the database lie while they are read. */
export function scratchFolder({ dataFolder }: Pick<Config, 'dataFolder'>): string {
  return join(dataFolder, 'scratch');
}

/** Where the installation's secret is, when the environment does not hold it. */
export function secretPath({ dataFolder }: Pick<Config, 'dataFolder'>): string {
  return join(dataFolder, SECRET_FILE);
}
