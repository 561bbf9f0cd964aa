import { readFileSync } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Name of a file that lies in the data folder as long as a restore is not finished. */
const MARK = 'restoring';

/** Thrown when a newspaper is to be opened that was only restored half-way. */
export class UnfinishedRestoreError extends Error {
  override name = 'UnfinishedRestoreError';
  /** Path of the backup. */
  readonly backup: string;
  /** Path of the mark: whoever removes it gives the restore up. */
  readonly mark: string;

  constructor(backup: string, mark: string) {
    super(`a restore of ${backup} was not finished`);
    this.backup = backup;
    this.mark = mark;
  }
}

/** From here on nobody opens this newspaper until the restore is finished. */
export async function markRestore(dataFolder: string, backup: string): Promise<void> {
  await mkdir(dataFolder, { recursive: true });
  const file = await open(join(dataFolder, MARK), 'w', 0o600);
  try {
    await file.writeFile(backup);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The restore is finished. */
export async function unmarkRestore(dataFolder: string): Promise<void> {
  await rm(join(dataFolder, MARK), { force: true });
}

/** Throws an `UnfinishedRestoreError` when a restore was begun here and not finished. */
export function mustNotBeHalfRestored(dataFolder: string): void {
  const backup = unfinishedRestore(dataFolder);
  if (backup !== null) throw new UnfinishedRestoreError(backup, join(dataFolder, MARK));
}

/** Path of the backup whose restore was not finished here; null when there is none. */
export function unfinishedRestore(dataFolder: string): string | null {
  try {
    return readFileSync(join(dataFolder, MARK), 'utf8');
  } catch {
    return null;
  }
}
