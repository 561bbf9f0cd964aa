import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stoppedClock } from '#content/clock.ts';
import type { BackupKey } from '#exchange/backup/key.ts';
import { openBackup } from '#exchange/backup/open-backup.ts';
import { type RestoreOutcome, restoreBackup } from '#exchange/backup/restore-backup.ts';
import { type BackupPlace, type BackupTools, writeBackup } from '#exchange/backup/write-backup.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { openDatabase, openUnshaped } from '#storage/open-database.ts';
import { createCast, draftBy, NOW, publishNow } from './newsroom.ts';

/** A newspaper of two articles and three files in a folder of its own, that is being served. */
export type SmallNewspaper = { folder: string; backups: string; db: OpenDatabase; tools: BackupTools };

/** Makes it; with the key, its backups are encrypted. */
export async function smallNewspaper(key: BackupKey | null = null): Promise<SmallNewspaper> {
  const folder = await mkdtemp(join(tmpdir(), 'griot-small-'));
  const db = await openDatabase({ sqlitePath: join(folder, 'griot.db') });
  const cast = await createCast(db);
  await publishNow(db, draftBy(cast));
  await publishNow(db, draftBy(cast, { slug: 'un-autre', headline: 'Le pont de Rosso ouvrira en mars' }));
  const mediaFolder = join(folder, 'media');
  for (const name of ['aa11-640.webp', 'aa22.master', 'bb33.pdf'])
    await putFile(mediaFolder, name, `octets de ${name}`);
  const clock = stoppedClock(NOW);
  const tools = { db, clock, mediaFolder, scratchFolder: join(folder, 'scratch'), program: '1.2.3', key };
  return { folder, backups: join(folder, 'backups'), db, tools: { ...tools, secret: Buffer.from('un secret') } };
}

/** Puts a file where the store has it. */
export async function putFile(mediaFolder: string, name: string, content: string): Promise<void> {
  await mkdir(join(mediaFolder, name.slice(0, 2)), { recursive: true });
  await writeFile(join(mediaFolder, name.slice(0, 2), name), content);
}

/** Backs it up at this moment; gives back the path of the backup. */
export async function backUp(
  { backups, tools }: SmallNewspaper,
  { at = NOW, ...place }: Partial<BackupPlace> & { at?: string } = {},
): Promise<string> {
  const folder = place.folder ?? backups;
  const { name } = await writeBackup({ ...tools, clock: stoppedClock(at) }, { hasMedia: true, ...place, folder });
  return join(folder, name);
}

/** Where it was restored. */
export type RestoredPlace = { folder: string; sqlitePath: string; outcome: RestoreOutcome };

/** Restores a backup as an SQLite file, in a new folder unless one is given. */
export async function restoreTo(
  backup: string,
  { key = null, isMediaLossAccepted = false, folder: given }: RestoreWish = {},
): Promise<RestoredPlace> {
  const folder = given ?? (await mkdtemp(join(tmpdir(), 'griot-restored-')));
  const sqlitePath = join(folder, 'griot.db');
  const open = () => openUnshaped({ sqlitePath });
  const place = { open, sqlitePath, mediaFolder: join(folder, 'media'), secretPath: join(folder, 'secret') };
  const outcome = await restoreBackup(await openBackup(backup, key), { ...place, isMediaLossAccepted });
  return { folder, sqlitePath, outcome };
}

type RestoreWish = { key?: BackupKey | null; isMediaLossAccepted?: boolean; folder?: string };
