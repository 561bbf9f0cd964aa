import type { Moment } from '#content/article.ts';
import type { ImportFailure, ImportState } from '#content/import-job.ts';
import type { Database } from '../database.ts';

/** A file that begins to come in. */
export type NewImportJob = {
  fileName: string;
  filePath: string;
  byteSize: number;
  createdBy: number | null;
  createdAt: Moment;
};

/** Writes down that a file begins to come in; gives back its identity. */
export async function insertImportJob(db: Database, job: NewImportJob): Promise<number> {
  const nothing = { progress: null, report: null, error: null, finishedAt: null, runnerPid: null, leasedUntil: null };
  const { id } = await db.query
    .insertInto('importJobs')
    .values({ ...job, ...nothing, state: 'uploading' })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** What changes when an import goes from one state to another. */
export type ImportStep = {
  from: readonly ImportState[];
  to: ImportState;
  createdBy?: number | null;
  progress?: string | null;
  report?: string;
  error?: ImportFailure | null;
  finishedAt?: Moment | null;
};

/** Takes an import from one state to another; false, with nothing changed, when it is in none of those it may leave. */
export async function stepImportJob(db: Database, id: number, { from, to, ...more }: ImportStep): Promise<boolean> {
  const row = await db.query
    .updateTable('importJobs')
    .set({ state: to, runnerPid: null, leasedUntil: null, ...more })
    .where('id', '=', id)
    .where('state', 'in', from)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** A program that does the work, and until when nobody else may. */
export type Lease = { pid: number; until: Moment };

/**
 * Takes the work on an import on. False when another program has it: one that holds its lease, unless it is known to have
 * died (`deadPid`).
 */
export async function leaseImportJob(
  db: Database,
  id: number,
  { pid, until, now, deadPid }: Lease & { now: Moment; deadPid: number | null },
): Promise<boolean> {
  const row = await db.query
    .updateTable('importJobs')
    .set({ runnerPid: pid, leasedUntil: until })
    .where('id', '=', id)
    .where('state', 'in', ['trying', 'running'])
    .where((eb) =>
      eb.or([eb('runnerPid', 'is', null), eb('leasedUntil', '<', now), eb('runnerPid', '=', deadPid ?? -1)]),
    )
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Notes how far it is, and keeps the lease. False when it was stopped or taken over: the work must end. */
export async function renewImportJob(
  db: Database,
  id: number,
  { pid, until, share }: Lease & { share: number },
): Promise<boolean> {
  const row = await db.query
    .updateTable('importJobs')
    .set({ progress: String(share), leasedUntil: until })
    .where('id', '=', id)
    .where('runnerPid', '=', pid)
    .where('state', 'in', ['trying', 'running'])
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Forgets every import; what they brought in stays. */
export async function deleteImportJobs(db: Database): Promise<void> {
  await db.query.deleteFrom('importJobs').execute();
}
