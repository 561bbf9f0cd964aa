import type { Moment } from '#content/article.ts';
import { momentOf } from '#content/clock.ts';
import type { Database } from '../../database.ts';
import { type BackupRun, firstColleagueAt, newestBackupRun } from './backup-runs.ts';

/** How safe the newspaper is. */
export type BackupStanding = {
  /** When the last good backup was made; null when there was none yet. */
  lastAt: Moment | null;
  /** Whether that was too long ago, or there has been none for too long. */
  isOld: boolean;
  /** Why the last attempt failed; null when it did not. */
  failed: { code: string; detail: string; at: Moment } | null;
  /** The last rehearsal that came to an end; null when there was none yet. */
  rehearsal: BackupRun | null;
};

/** A night may be missed: the program was not running, or it is being tried again. */
const OLD_AFTER = { hours: 48 };

/** How things stand at this moment. What bears a later one was written while the clock was wrong, and does not count. */
export async function backupStanding(db: Database, now: Temporal.Instant): Promise<BackupStanding> {
  const until = momentOf(now);
  const [good, last, rehearsal, begun] = await Promise.all([
    newestBackupRun(db, 'backup', { states: ['done'], until }),
    newestBackupRun(db, 'backup', { states: ['done', 'failed'], until }),
    newestBackupRun(db, 'rehearsal', { states: ['done', 'failed'], until }),
    firstColleagueAt(db),
  ]);
  const lastAt = good?.finishedAt ?? null;
  const since = lastAt ?? begun;
  const failed =
    last?.state === 'failed'
      ? { code: last.failure ?? 'unexpected', detail: last.detail ?? '', at: last.finishedAt ?? last.createdAt }
      : null;
  return { lastAt, isOld: since !== null && since < momentOf(now.subtract(OLD_AFTER)), failed, rehearsal };
}
