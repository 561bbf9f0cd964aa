import type { Moment } from '#content/article.ts';
import { lastAtHour } from '#content/backup.ts';
import { momentOf } from '#content/clock.ts';
import type { Database } from '#storage/database.ts';
import { firstColleagueAt, newestBackupRun, unfinishedBackupRuns } from '#storage/queries/house/backup-runs.ts';
import { readSettings } from '#storage/queries/house/settings.ts';
import { SYSTEM } from '../actor.ts';
import type { Backstage } from '../context.ts';
import { askBackup } from './ask-backup.ts';

/** What was not possible is tried again after that time. */
const AGAIN = { backup: { hours: 1 }, rehearsal: { hours: 24 } } as const;
const BETWEEN_REHEARSALS = { hours: 7 * 24 };

/**
 * Asks for the night's backup when the newspaper's clock has passed the hour and none was made in this folder since: also
 * hours later, when nothing ran then. Once a week it asks for a rehearsal. A newspaper in which nobody works yet has nothing
 * to lose.
 */
export async function askBackupsWhenDue(
  { db, clock }: Backstage,
  { hour, folder }: { hour: number; folder: string },
): Promise<void> {
  if ((await firstColleagueAt(db)) === null || (await unfinishedBackupRuns(db)).length > 0) return;
  const now = clock.now();
  const ago = (length: Temporal.DurationLike) => momentOf(now.subtract(length));
  const { timeZone } = await readSettings(db);
  const program = { db, clock, actor: SYSTEM };
  const since = lastAtHour(now, { hour, timeZone });
  const until = momentOf(now);
  if (!(await isSettled(db, { work: 'backup', since, until, folder, failedSince: ago(AGAIN.backup) }))) {
    await askBackup(program, { work: 'backup' });
    return;
  }
  const week = { since: ago(BETWEEN_REHEARSALS), until, folder: null, failedSince: ago(AGAIN.rehearsal) };
  const hasBackup = await newestBackupRun(db, 'backup', { states: ['done'], until });
  if (hasBackup && !(await isSettled(db, { work: 'rehearsal', ...week })))
    await askBackup(program, { work: 'rehearsal' });
}

type Question = {
  work: 'backup' | 'rehearsal';
  since: Moment;
  /** What bears a later moment was written while the clock was wrong. */
  until: Moment;
  /** Where it must be; null when it does not matter. */
  folder: string | null;
  failedSince: Moment;
};

/** Whether it was done since, or has only just failed. */
async function isSettled(db: Database, { work, since, until, folder, failedSince }: Question): Promise<boolean> {
  const failed = await newestBackupRun(db, work, { states: ['failed'], until });
  if (failed && failed.createdAt >= failedSince) return true;
  const done = await newestBackupRun(db, work, { states: ['done'], until, ...(folder === null ? {} : { folder }) });
  return done !== null && done.createdAt >= since;
}
