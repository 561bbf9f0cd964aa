import { momentOf } from '#content/clock.ts';
import { AT_WORK, type ImportFailure } from '#content/import-job.ts';
import { inTransaction } from '#storage/database.ts';
import { userById } from '#storage/queries/house/users.ts';
import { importJob } from '#storage/queries/import-jobs.ts';
import { stepImportJob } from '#storage/records/import-jobs.ts';
import { SYSTEM } from '../actor.ts';
import type { Backstage } from '../context.ts';
import { noteInJournal } from '../note-in-journal.ts';

/** How it ended: with a report (JSON) and, for the journal, the site's address; or not at all. */
export type ImportOutcome = { report: string; site: string } | { failure: ImportFailure };

/**
 * Notes that the program has ended its work on an import, in the name of whoever had asked for it. Nothing happens when
 * somebody has stopped it meanwhile.
 */
export async function finishImport(
  { db, clock }: Backstage,
  { jobId, outcome }: { jobId: number; outcome: ImportOutcome },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const job = await importJob(tx, jobId);
    if (!job) return;
    const finishedAt = momentOf(clock.now());
    if ('failure' in outcome) {
      await stepImportJob(tx, jobId, { from: AT_WORK, to: 'failed', error: outcome.failure, finishedAt });
      return;
    }
    const { report, site } = outcome;
    await stepImportJob(tx, jobId, { from: ['trying'], to: 'tried', report, finishedAt });
    if (!(await stepImportJob(tx, jobId, { from: ['running'], to: 'done', report, finishedAt }))) return;
    const user = job.createdBy === null ? null : await userById(tx, job.createdBy);
    const actor = user ? { userId: user.id, name: user.name, roles: [], authorId: null } : SYSTEM;
    await noteInJournal({ db: tx, clock, actor }, { action: 'newspaperImported', subject: site });
  });
}
