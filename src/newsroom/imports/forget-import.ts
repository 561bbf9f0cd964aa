import { AT_WORK } from '#content/import-job.ts';
import { inTransaction } from '#storage/database.ts';
import { currentImportJob } from '#storage/queries/import-jobs.ts';
import { deleteImportJobs } from '#storage/records/import-jobs.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';

/**
 * Forgets an import; what it brought in stays. Gives back the path of its file, to be removed, null when there was none.
 * Throws a `Refusal` while it is at work.
 */
export async function forgetImport({ db, actor }: Newsroom): Promise<string | null> {
  mustBeAllowed(actor, 'importNewspaper');
  return inTransaction(db, async (tx) => {
    const job = await currentImportJob(tx);
    if (job && AT_WORK.includes(job.state)) throw new Refusal('importUnderWay');
    await deleteImportJobs(tx);
    return job?.filePath ?? null;
  });
}
