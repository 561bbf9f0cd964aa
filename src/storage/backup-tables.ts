import type { Generated } from 'kysely';
import type { Moment } from '#content/article.ts';
import type { BackupState, BackupWork } from '#content/backup.ts';

/** Each backup that was made or tried, and each rehearsal of a restore. */
export type BackupRunsTable = {
  id: Generated<number>;
  work: BackupWork;
  state: BackupState;
  /** Who asked for it; null for the program itself, or a command. */
  createdBy: number | null;
  createdAt: Moment;
  finishedAt: Moment | null;
  /** Folder of the backup, and its name in there, once it is made. */
  folder: string | null;
  name: string | null;
  /** Why it failed, a `BackupFailure`, and what its words name. */
  failure: string | null;
  detail: string | null;
  /** JSON of a `RehearsalFindings` or a `KeptBackup`. */
  outcome: string | null;
  /** The program that is at it, and until when nobody else may take it on. */
  runner: string | null;
  leasedUntil: Moment | null;
};
