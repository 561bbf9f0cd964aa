import { join } from 'node:path';
import { type BackupsKept, backupsToRemove } from '#content/backup.ts';
import { aloneIn, backupsIn, namesIn, removeBackup } from './backups-in.ts';
import type { BackupKey } from './key.ts';
import { openManifest } from './manifest.ts';
import { mediaPool, sweepPool } from './media-pool.ts';
import { mediaListOf } from './write-media.ts';

/** How backups are rotated; `timeZone` is that of the newspaper's days. */
export type Rotation = { kept: BackupsKept; timeZone: string; key: BackupKey | null };

/**
 * Removes the backups that need no longer be kept, and the pictures that none of the others needs. `made` is the newest by
 * name: when it is not the newest by its time, the machine's clock is wrong or was, and nothing is removed.
 */
export async function rotateBackups(
  folder: string,
  made: string,
  { kept, timeZone, key }: Rotation,
): Promise<{ removed: string[] }> {
  return aloneIn(folder, async () => {
    const backups = await backupsIn(folder);
    if (backups[0]?.name !== made) return { removed: [] };
    const removed = backupsToRemove(backups, { kept, timeZone });
    for (const name of removed) await removeBackup(folder, name);
    await sweep(folder, key);
    return { removed };
  });
}

/** As long as one backup cannot be read, nobody knows what it needs, and nothing is removed. */
async function sweep(folder: string, key: BackupKey | null): Promise<void> {
  const open = new Set<string>();
  const closed = new Set<string>();
  try {
    for (const name of await namesIn(folder)) {
      const path = join(folder, name);
      const manifest = await openManifest(path, key);
      const needed = manifest.recipient === null ? open : closed;
      for await (const { sha256 } of mediaListOf(path, manifest, key)) needed.add(sha256);
    }
  } catch {
    return;
  }
  await sweepPool(mediaPool(folder, null), open);
  if (key) await sweepPool(mediaPool(folder, key), closed);
}
