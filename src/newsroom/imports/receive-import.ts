import { stepImportJob } from '#storage/records/import-jobs.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';

/** Notes that an export is here whole, ready to be tried or brought in. */
export async function receiveImport({ db, actor }: Newsroom, { jobId }: { jobId: number }): Promise<void> {
  mustBeAllowed(actor, 'importNewspaper');
  await stepImportJob(db, jobId, { from: ['uploading'], to: 'uploaded' });
}
