import type { Moment } from '#content/article.ts';
import type { BackupWork } from '#content/backup.ts';
import type { Database } from '../database.ts';

/** Writes down that a backup or a rehearsal is wanted; gives back its identity. */
export async function insertBackupRun(
  db: Database,
  { work, createdBy, createdAt }: { work: BackupWork; createdBy: number | null; createdAt: Moment },
): Promise<number> {
  const nothing = { finishedAt: null, folder: null, name: null, failure: null, detail: null, outcome: null };
  const { id } = await db.query
    .insertInto('backupRuns')
    .values({ work, createdBy, createdAt, state: 'wanted', runner: null, leasedUntil: null, ...nothing })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** A program that does the work, and until when nobody else may. */
export type RunLease = { runner: string; until: Moment };

/** Takes the work on. False when another program has it: one that holds its lease, unless it is known to have died. */
export async function leaseBackupRun(
  db: Database,
  id: number,
  { runner, until, now, dead }: RunLease & { now: Moment; dead: string | null },
): Promise<boolean> {
  const row = await db.query
    .updateTable('backupRuns')
    .set({ state: 'running', runner, leasedUntil: until })
    .where('id', '=', id)
    .where('state', 'in', ['wanted', 'running'])
    .where((eb) =>
      eb.or([
        eb('runner', 'is', null),
        eb('runner', '=', runner),
        eb('leasedUntil', '<', now),
        eb('runner', '=', dead ?? ''),
      ]),
    )
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** What came of it: where the backup is, or why there is none. */
export type RunEnd = {
  state: 'done' | 'failed';
  finishedAt: Moment;
  folder?: string | null;
  name?: string | null;
  failure?: string | null;
  detail?: string | null;
  outcome?: string | null;
};

/** Writes down what came of it. */
export async function finishBackupRun(db: Database, id: number, end: RunEnd): Promise<void> {
  await db.query
    .updateTable('backupRuns')
    .set({ ...end, runner: null, leasedUntil: null })
    .where('id', '=', id)
    .where('state', 'in', ['wanted', 'running'])
    .execute();
}

/** In a newspaper that was restored: the backup that it comes from was still being made when its rows were copied. */
export async function forgetUnfinishedBackupRuns(db: Database): Promise<void> {
  await db.query.deleteFrom('backupRuns').where('state', 'in', ['wanted', 'running']).execute();
}

/** Forgets what ended before that moment. */
export async function sweepBackupRuns(db: Database, before: Moment): Promise<void> {
  await db.query.deleteFrom('backupRuns').where('finishedAt', '<', before).execute();
}
