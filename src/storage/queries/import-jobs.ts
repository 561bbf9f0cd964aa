import type { Selectable } from 'kysely';
import { AT_WORK } from '#content/import-job.ts';
import type { Database } from '../database.ts';
import type { ImportJobsTable } from '../desk-tables.ts';

/** A newspaper being brought in through the desk; `share` is how much of the work is done, from 0 to 1. */
export type ImportJob = Omit<Selectable<ImportJobsTable>, 'progress' | 'report'> & { share: number };

const COLUMNS = [
  'id',
  'fileName',
  'filePath',
  'byteSize',
  'state',
  'progress',
  'error',
  'createdBy',
  'createdAt',
  'finishedAt',
  'runnerPid',
  'leasedUntil',
] as const;

/** The present one; there is one at a time. Null when there is none. */
export async function currentImportJob(db: Database): Promise<ImportJob | null> {
  const row = await db.query.selectFrom('importJobs').select(COLUMNS).orderBy('id', 'desc').limit(1).executeTakeFirst();
  return row ? asJob(row) : null;
}

/** The one with this identity; null when it is no longer there. */
export async function importJob(db: Database, id: number): Promise<ImportJob | null> {
  const row = await db.query.selectFrom('importJobs').select(COLUMNS).where('id', '=', id).executeTakeFirst();
  return row ? asJob(row) : null;
}

/** The one at which the program should be at work. */
export async function importJobAtWork(db: Database): Promise<ImportJob | null> {
  const job = await currentImportJob(db);
  return job && AT_WORK.includes(job.state) ? job : null;
}

/** The report of its last trial or run, as JSON; null when there is none yet. It may be megabytes. */
export async function importJobReport(db: Database, id: number): Promise<string | null> {
  const row = await db.query.selectFrom('importJobs').select('report').where('id', '=', id).executeTakeFirst();
  return row?.report ?? null;
}

function asJob({ progress, ...row }: Omit<ImportJob, 'share'> & { progress: string | null }): ImportJob {
  return { ...row, share: Number(progress ?? 0) };
}
