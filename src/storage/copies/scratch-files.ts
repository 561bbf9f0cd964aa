import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from '../trial-copy.ts';

/** Removes the copies of this kind that programs left in the folder when they died at it. */
export async function removeLeftBehind(folder: string, kind: string): Promise<void> {
  const name = new RegExp(`^${kind}-(\\d+)\\.db`);
  for (const entry of await readdir(folder)) {
    const pid = Number(name.exec(entry)?.[1]);
    if (pid && (pid === process.pid || !isAlive(pid))) await rm(join(folder, entry), { force: true });
  }
}

/** Removes an SQLite file with the two that SQLite writes beside it. */
export async function removeSqliteFile(path: string): Promise<void> {
  for (const end of ['', '-wal', '-shm', '-journal']) await rm(path + end, { force: true });
}
