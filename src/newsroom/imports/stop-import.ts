import { inTransaction } from '#storage/database.ts';
import { stepImportJob } from '#storage/records/import-jobs.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';

/** Stops an import that is at work; what it has brought in stays, and it can go on later. A trial leaves nothing. */
export async function stopImport({ db, actor }: Newsroom, { jobId }: { jobId: number }): Promise<void> {
  mustBeAllowed(actor, 'importNewspaper');
  await inTransaction(db, async (tx) => {
    await stepImportJob(tx, jobId, { from: ['trying'], to: 'uploaded', progress: null });
    await stepImportJob(tx, jobId, { from: ['running'], to: 'stopped' });
  });
}
