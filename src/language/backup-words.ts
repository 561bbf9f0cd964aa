import type { BackupFailure } from '#content/backup.ts';
import { BACKUP_FAILURES } from '#content/backup.ts';
import type { Translate } from './messages.ts';
import { weightInWords } from './numbers.ts';

/** Why a backup could not be made, read or restored, in a sentence that says what to do; an unknown code is the unexpected. */
export function backupFailureText(t: Translate, failure: { code: string; detail: string }, language: string): string {
  const code: BackupFailure = BACKUP_FAILURES.find((each) => each === failure.code) ?? 'unexpected';
  const detail = code === 'noRoom' ? weightInWords(Number(failure.detail), language) : failure.detail;
  return t(`backups.failure.${code}`, { detail });
}
