import { stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { BackupError } from '#content/backup.ts';

/** Bytes that a backup leaves free on any disk: the newspaper goes on being written. */
const LEFT_FREE = 100_000_000;

/** Bytes that will be written below a folder, which need not be there yet. */
export type Need = { folder: string; bytes: number };

/** Throws a `BackupError` when a disk has no room for what is to be written on it; folders of one disk count together. */
export async function mustHaveRoom(needs: readonly Need[]): Promise<void> {
  const disks = new Map<number, { bytes: number; at: string }>();
  for (const { folder, bytes } of needs) {
    const at = await existing(folder);
    const disk = await diskOf(at);
    disks.set(disk, { at, bytes: bytes + (disks.get(disk)?.bytes ?? 0) });
  }
  for (const { at, bytes } of disks.values()) {
    if (bytes + LEFT_FREE > (await freeBytes(at))) throw new BackupError('noRoom', String(bytes + LEFT_FREE));
  }
}

/** Bytes that may still be written where this folder is. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(await existing(folder));
  return bavail * bsize;
}

/** Whether two folders are on one disk, so that they are lost together. */
export async function areOnOneDisk(one: string, other: string): Promise<boolean> {
  return (await diskOf(await existing(one))) === (await diskOf(await existing(other)));
}

async function diskOf(path: string): Promise<number> {
  return (await stat(path)).dev;
}

/** The folder, else the nearest above it that is there. */
async function existing(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => null);
  return found || dirname(folder) === folder ? folder : existing(dirname(folder));
}
