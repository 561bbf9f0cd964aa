import type { BackupWork } from '#content/backup.ts';
import { momentOf } from '#content/clock.ts';
import { inTransaction } from '#storage/database.ts';
import { unfinishedBackupRuns } from '#storage/queries/house/backup-runs.ts';
import { insertBackupRun } from '#storage/records/backup-runs.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';

/**
 * Asks the program for a backup, or for a rehearsal of the newest; it begins within a second or two. While one of that work
 * waits or is under way, nothing more is asked for. Gives back its identity.
 */
export async function askBackup({ db, clock, actor }: Newsroom, { work }: { work: BackupWork }): Promise<number> {
  mustBeAllowed(actor, 'manageSettings');
  return inTransaction(db, async (tx) => {
    const present = (await unfinishedBackupRuns(tx)).find((run) => run.work === work);
    if (present) return present.id;
    return insertBackupRun(tx, { work, createdBy: actor.userId, createdAt: momentOf(clock.now()) });
  });
}
