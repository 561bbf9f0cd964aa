import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '#storage/database.ts';
import { pendingFiles } from '#storage/queries/pictures/library.ts';
import { partsFolder, waitingPath } from './darkroom.ts';

/** Hours for which an unfinished upload is kept: over a night and a day without network. */
const HOURS_KEPT = 48;

/** Removes what was begun to be sent up two days ago and never finished, and files that no picture waits for. */
export async function sweepUploads({ db, uploadsFolder }: { db: Database; uploadsFolder: string }): Promise<void> {
  const awaited = new Set(await pendingFiles(db));
  const oldest = Date.now() - HOURS_KEPT * 3600_000;
  for (const folder of [partsFolder(uploadsFolder), waitingPath(uploadsFolder, '')]) {
    for (const name of await readdir(folder).catch(() => [])) {
      const { mtimeMs } = await stat(join(folder, name)).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
      if (mtimeMs < oldest && !awaited.has(name)) await rm(join(folder, name), { force: true });
    }
  }
}
