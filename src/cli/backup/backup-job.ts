import { backupRun } from '#storage/queries/house/backup-runs.ts';
import { withNewspaper } from '../newspaper.ts';
import { hasDied } from './runner-name.ts';
import { lease, makeBackup, rehearse } from './work-on-run.ts';

/** `griot backup job`, for the serving program alone: makes the backup or the rehearsal that was asked for. */
export async function workOnBackupRun(id: number): Promise<void> {
  // The server holds the other end: when it dies, so does this.
  process.stdin.resume().once('end', () => process.exit(1));
  try {
    await withNewspaper(async (newspaper) => {
      const { db, config } = newspaper;
      const run = await backupRun(db, id);
      const dead = run?.runner && hasDied(run.runner) ? run.runner : null;
      if (!run || !(await lease(db, id, dead))) return;
      if (run.work === 'rehearsal') await rehearse(newspaper, id);
      else await makeBackup(newspaper, id, { folder: config.backups.folder });
    });
  } finally {
    process.stdin.destroy();
  }
}
