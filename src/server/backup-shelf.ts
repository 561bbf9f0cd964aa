import type { BackupShelf } from '#desk/desk.ts';
import { backupsIn } from '#exchange/backup/backups-in.ts';
import { areOnOneDisk } from '#exchange/backup/room.ts';
import type { Config } from './config.ts';

/** The backups, as the desk is shown them; an empty shelf where no folder is known. */
export function backupShelf({ backups, dataFolder }: Partial<Pick<Config, 'backups' | 'dataFolder'>>): BackupShelf {
  if (!backups || !dataFolder) {
    const nothing = { folder: '', isNightly: false, hour: 0, kept: { days: 0, weeks: 0 } };
    return { ...nothing, list: async () => [], isOnSameDisk: async () => false };
  }
  const { folder, isNightly, hour, kept } = backups;
  return {
    folder,
    isNightly,
    hour,
    kept,
    list: () => backupsIn(folder),
    isOnSameDisk: () => areOnOneDisk(folder, dataFolder),
  };
}
