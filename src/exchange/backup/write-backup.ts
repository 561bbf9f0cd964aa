import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { BackupError, type KeptBackup } from '#content/backup.ts';
import { type Clock, momentOf } from '#content/clock.ts';
import { databaseSize } from '#storage/copies/database-size.ts';
import type { Snapshot } from '#storage/copies/snapshot.ts';
import { withSnapshot } from '#storage/copies/take-snapshot.ts';
import type { Database } from '#storage/database.ts';
import { readSettings } from '#storage/queries/house/settings.ts';
import { aloneIn, backupsIn, namesIn, removeBackup, UNFINISHED } from './backups-in.ts';
import type { BackupKey } from './key.ts';
import { jsonLines } from './lines.ts';
import { type Manifest, writeManifest } from './manifest.ts';
import { mustHaveRoom } from './room.ts';
import { type SealedFile, writeSealed } from './sealed-files.ts';
import { roomForMedia, writeMedia } from './write-media.ts';

/** The newspaper of which a backup is made, and how. */
export type BackupTools = {
  db: Database;
  clock: Clock;
  mediaFolder: string;
  /** Where a copy of the database may lie for a while; on the newspaper's own disk. */
  scratchFolder: string;
  /** The installation's secret; null where it is kept elsewhere. */
  secret: Uint8Array | null;
  /** Version of this program. */
  program: string;
  key: BackupKey | null;
  /** Told how much of it is done, from 0 to 1. */
  onProgress?: (share: number) => void;
};

/** Where it goes. */
export type BackupPlace = {
  folder: string;
  /** Of its own folder in there; else it is called by its moment. */
  name?: string;
  /** Not for an update, which touches no picture. */
  hasMedia: boolean;
};

/**
 * Makes a backup of a newspaper that goes on being read and written. It is written beside under a name that nobody takes for
 * a backup, and gets its own when all of it is on the disk. Throws a `BackupError` when it cannot be made; what was there
 * before stays.
 */
export async function writeBackup(tools: BackupTools, place: BackupPlace): Promise<KeptBackup> {
  const { folder } = place;
  return aloneIn(folder, async () => {
    await mustFit(tools, place);
    const madeAt = momentOf(tools.clock.now());
    const name = place.name ?? (await freeName(folder, madeAt));
    const beside = join(folder, name + UNFINISHED);
    await mkdir(join(beside, 'tables'), { recursive: true, mode: 0o700 });
    const manifest = await writeParts(tools, { ...place, beside, madeAt });
    await writeManifest(beside, manifest, tools.key);
    for (const each of [join(beside, 'tables'), beside]) await flushNames(each);
    if ((await namesIn(folder)).includes(name)) await removeBackup(folder, name);
    await rename(beside, join(folder, name));
    await flushNames(folder);
    const made = (await backupsIn(folder)).find((each) => each.name === name);
    if (!made) throw new BackupError('unexpected', name);
    return made;
  });
}

/** The database can be no larger in the backup than it is, and lies once more on its own disk meanwhile. */
async function mustFit(tools: BackupTools, { folder, hasMedia }: BackupPlace): Promise<void> {
  const bytes = await databaseSize(tools.db);
  const media = hasMedia ? await roomForMedia(tools, folder) : 0;
  const copy = tools.db.engine === 'sqlite' ? bytes : 0;
  await mustHaveRoom([
    { folder, bytes: bytes + media },
    { folder: tools.scratchFolder, bytes: copy },
  ]);
}

type Parts = BackupPlace & { beside: string; madeAt: string };

/** What of the work the rows are, where there are pictures. */
const SHARE_OF_ROWS = 0.5;

async function writeParts(tools: BackupTools, { folder, hasMedia, beside, madeAt }: Parts): Promise<Manifest> {
  const { db, key, scratchFolder, program, onProgress } = tools;
  const newspaper = (await readSettings(db)).name;
  const share = hasMedia ? SHARE_OF_ROWS : 1;
  const rows = await withSnapshot(db, scratchFolder, (snapshot) =>
    writeRows(snapshot, { beside, key, onProgress: (done) => onProgress?.(done * share) }),
  ).catch(orDamaged);
  const media = hasMedia
    ? await writeMedia(tools, { folder, beside, onProgress: (done) => onProgress?.(share + done * (1 - share)) })
    : null;
  const secret = await writeSecret(tools, beside);
  const leftOut: Manifest['leftOut'] = ['uploads', 'mail'];
  if (!secret) leftOut.push('secret');
  if (!media) leftOut.push('media');
  const recipient = key?.recipient ?? null;
  return { format: 1, program, madeAt, newspaper, recipient, ...rows, media, secret, leftOut };
}

/** What SQLite says of a file that it can no longer read: SQLITE_CORRUPT, SQLITE_NOTADB. */
const DAMAGED = [11, 26];

function orDamaged(error: unknown): never {
  const { errcode, message } = error as Error & { errcode?: number };
  // Extended codes hold the plain one in their last eight bits.
  if (errcode === undefined || !DAMAGED.includes(errcode & 255)) throw error;
  throw new BackupError('databaseDamaged', message, { cause: error });
}

type RowsPlace = { beside: string; key: BackupKey | null; onProgress: (share: number) => void };

async function writeRows(snapshot: Snapshot, { beside, key, onProgress }: RowsPlace) {
  const { engine, migration, identities, problem } = snapshot;
  if (problem) throw new BackupError('databaseDamaged', problem);
  const sealing = { isCompressed: true, recipient: key?.recipient ?? null };
  const tables: Manifest['tables'] = [];
  for (const [index, name] of snapshot.tables.entries()) {
    let rows = 0;
    const counted = async function* () {
      for await (const row of snapshot.rows(name)) {
        rows += 1;
        yield row;
      }
    };
    const path = `tables/${sealedName(`${name}.ndjson.zst`, key)}`;
    const file = { path, ...(await writeSealed(join(beside, path), jsonLines(counted()), sealing)) };
    tables.push({ name, rows, file });
    onProgress((index + 1) / snapshot.tables.length);
  }
  return { engine, migration, identities, tables };
}

/** It would open what it closes: only a backup that is itself closed may hold it. */
async function writeSecret({ key, secret }: BackupTools, beside: string): Promise<SealedFile | null> {
  if (!key || !secret) return null;
  const path = sealedName('secret', key);
  const content = (async function* () {
    yield secret;
  })();
  const sealing = { isCompressed: false, recipient: key.recipient };
  return { path, ...(await writeSealed(join(beside, path), content, sealing)) };
}

/** What a file is called that this key closes. */
export function sealedName(name: string, key: BackupKey | null): string {
  return key ? `${name}.age` : name;
}

/** A name that every file system takes, and that sorts by time. */
async function freeName(folder: string, madeAt: string): Promise<string> {
  const name = `${madeAt.slice(0, 19).replaceAll(':', '-')}Z`;
  const taken = await namesIn(folder);
  for (let number = 2; ; number += 1) {
    const next = number === 2 ? name : `${name}-${number - 1}`;
    if (!taken.includes(next)) return next;
  }
}

/** The names in a folder are on the disk. Some file systems cannot say so of a folder, and need not. */
async function flushNames(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
