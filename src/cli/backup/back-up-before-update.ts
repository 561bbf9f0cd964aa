import { BackupError, BEFORE_UPDATE } from '#content/backup.ts';
import { writeBackup } from '#exchange/backup/write-backup.ts';
import { messagesIn } from '#language/messages.ts';
import type { Config } from '#server/config.ts';
import { holdsAnything } from '#storage/copies/rows-held.ts';
import type { Database } from '#storage/database.ts';
import { migrationsRun } from '#storage/migrate.ts';
import { backupTools } from './backup-tools.ts';

/** Thrown when there is no backup to go back to: the newspaper is then left in the shape that it has. */
export class UpdateRefusedError extends Error {
  override name = 'UpdateRefusedError';
  override readonly cause: BackupError;

  constructor(cause: BackupError) {
    super(`the update was not begun: ${cause.message}`);
    this.cause = cause;
  }
}

/** How long another program that backs up there is waited for. */
const TRIES = 1200;
const PAUSE_MS = 500;

/**
 * Backs the rows up before an update changes their shape; pictures are not touched by one. Of several programs that start at
 * once, one does it. A newspaper that holds nothing needs none.
 */
export async function backUpBeforeUpdate(config: Config, db: Database, firstToCome: string): Promise<void> {
  if (!(await holdsAnything(db))) return;
  const { folder } = config.backups;
  const name = `${BEFORE_UPDATE}${firstToCome}`;
  for (let tries = 1; ; tries += 1) {
    try {
      const tools = await backupTools(config, db);
      await writeBackup(tools, { folder, name, hasMedia: false });
      console.error(messagesIn(config.language)('cli.update.backup', { path: `${folder}/${name}` }));
      return;
    } catch (error) {
      if (!(error instanceof BackupError)) throw error;
      if (error.code !== 'busy' || tries === TRIES) throw new UpdateRefusedError(error);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    if ((await migrationsRun(db)).includes(firstToCome)) return;
  }
}
