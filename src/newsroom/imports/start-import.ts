import type { ImportState } from '#content/import-job.ts';
import { stepImportJob } from '#storage/records/import-jobs.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';

/** The states from which an export may be tried or brought in (again, where it was). */
const READY: ImportState[] = ['uploaded', 'tried', 'stopped', 'done', 'failed'];

/** Asks the program to try an export or to bring it in; it begins within a second. Throws a `Refusal` when it may not now. */
export async function startImport(
  { db, actor }: Newsroom,
  { jobId, isTrial }: { jobId: number; isTrial: boolean },
): Promise<void> {
  mustBeAllowed(actor, 'importNewspaper');
  const step = { from: READY, to: isTrial ? ('trying' as const) : ('running' as const) };
  const fresh = { progress: null, error: null, finishedAt: null, createdBy: actor.userId };
  if (!(await stepImportJob(db, jobId, { ...step, ...fresh }))) throw new Refusal('importUnderWay');
}
