import { momentOf } from '#content/clock.ts';
import { AT_WORK } from '#content/import-job.ts';
import { inTransaction } from '#storage/database.ts';
import { currentImportJob, type ImportJob, importJob } from '#storage/queries/import-jobs.ts';
import { deleteImportJobs, insertImportJob } from '#storage/records/import-jobs.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';

/** A file that somebody chose, and where it would be kept. */
type ChosenFile = { fileName: string; byteSize: number; filePath: string };

/**
 * Begins to take an export in, or goes on with the same file (by name and size) where it was cut off. Gives back the
 * import, and the path of the file that it takes the place of, to be removed. Throws a `Refusal` for an empty file, and
 * while another import is at work.
 */
export async function beginImport(
  { db, clock, actor }: Newsroom,
  { fileName, byteSize, filePath }: ChosenFile,
): Promise<{ job: ImportJob; replacedFile: string | null }> {
  mustBeAllowed(actor, 'importNewspaper');
  if (byteSize <= 0) throw new Refusal('importEmpty');
  return inTransaction(db, async (tx) => {
    const present = await currentImportJob(tx);
    if (present && AT_WORK.includes(present.state)) throw new Refusal('importUnderWay');
    const isSame = present?.fileName === fileName && present.byteSize === byteSize;
    if (present?.state === 'uploading' && isSame) return { job: present, replacedFile: null };
    await deleteImportJobs(tx);
    const createdAt = momentOf(clock.now());
    const id = await insertImportJob(tx, { fileName, byteSize, filePath, createdBy: actor.userId, createdAt });
    return { job: (await importJob(tx, id)) as ImportJob, replacedFile: present?.filePath ?? null };
  });
}
