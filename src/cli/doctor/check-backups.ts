import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BackupError } from '#content/backup.ts';
import { readBackupKey } from '#exchange/backup/key.ts';
import { areOnOneDisk } from '#exchange/backup/room.ts';
import { backupFailureText } from '#language/backup-words.ts';
import { backupStanding } from '#storage/queries/house/backup-standing.ts';
import { isSampleNewspaper } from '../sample-newspaper.ts';
import { type Check, fine, momentInWords, wrong } from './finding.ts';

/** Whether there is a backup of these last days, and whether the next one can be made. */
export const checkBackups: Check = async (t, newspaper) => {
  const { db, config } = newspaper;
  const { folder, isNightly, keyFile } = config.backups;
  if (!isNightly) return fine('doctor.backups', t('doctor.backups.off'));
  if (await isSampleNewspaper(db)) return fine('doctor.backups', t('doctor.backups.sample'));
  const failure = await reasonNotTo(folder, keyFile);
  if (failure) return wrong('doctor.backups', backupFailureText(t, failure, config.language));
  const { isOld, lastAt, failed } = await backupStanding(db, Temporal.Now.instant());
  const moment = await momentInWords(newspaper, lastAt);
  if (isOld) {
    const reason = failed ? backupFailureText(t, failed, config.language) : '';
    return wrong('doctor.backups', `${t('doctor.backups.old', { moment })} ${reason}`.trim());
  }
  if (lastAt === null) return fine('doctor.backups', t('doctor.backups.none'));
  const isTogether = await areOnOneDisk(folder, config.dataFolder);
  return fine('doctor.backups', t(isTogether ? 'doctor.backups.together' : 'doctor.backups.fine', { moment }));
};

async function reasonNotTo(folder: string, keyFile: string | null): Promise<BackupError | null> {
  try {
    if (keyFile) await readBackupKey(keyFile);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const trial = join(folder, `.${randomUUID()}.part`);
    await writeFile(trial, '');
    await rm(trial);
    return null;
  } catch (error) {
    return error instanceof BackupError ? error : new BackupError('folderClosed', folder);
  }
}
