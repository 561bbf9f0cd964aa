import { BackupError } from '#content/backup.ts';
import { backupFailureText } from '#language/backup-words.ts';
import type { Translate } from '#language/messages.ts';
import { languageOf } from '#server/config.ts';
import { NewerDatabaseError } from '#storage/migrate.ts';
import { UpdateRefusedError } from './back-up-before-update.ts';
import { UnfinishedRestoreError } from './restore-mark.ts';

/** What happened to a backup, a restore or an update, what was kept and what to do; null for anything else. */
export function backupSentence(error: unknown, t: Translate): string | null {
  if (error instanceof BackupError) return backupFailureText(t, error, languageOf());
  if (error instanceof UpdateRefusedError) {
    return `${t('cli.update.refused')}\n${backupFailureText(t, error.cause, languageOf())}`;
  }
  if (error instanceof NewerDatabaseError) return t('cli.error.newerDatabase', { migration: error.migration });
  if (error instanceof UnfinishedRestoreError) {
    return t('cli.restore.unfinished', { backup: error.backup, mark: error.mark });
  }
  return null;
}
