import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { link, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BackupError } from '#content/backup.ts';
import { type BackupKey, keyMark } from './key.ts';
import { readSealed, writeSealed } from './sealed-files.ts';

/** Where the pictures of all backups of one folder are, each once. What another key closed is in another pool. */
export type MediaPool = {
  /** Of its folder, beside those of the backups. */
  name: string;
  folder: string;
  key: BackupKey | null;
};

/** Never what somebody else calls a folder: whatever is in it and nobody needs is removed. */
const POOL = 'griot-media';
/** How files are called that a pool has put there itself, whole or not. */
const OWN_FILE = /^[0-9a-f]{64}(\.age)?(\.[0-9a-f-]{36}\.part)?$/;

/** The pool, in a folder of backups, of what this key closes. */
export function mediaPool(backups: string, key: BackupKey | null): MediaPool {
  const name = [POOL, keyMark(key?.recipient ?? null)].filter(Boolean).join('-');
  return { name, folder: join(backups, name), key };
}

/** Where a file of the pool is. */
export function pathInPool({ folder, key }: MediaPool, sha256: string): string {
  return join(folder, sha256.slice(0, 2), key ? `${sha256}.age` : sha256);
}

/** Whether the pool has it; of what lies open there the size is compared too. */
export async function isInPool(
  pool: MediaPool,
  { sha256, bytes }: { sha256: string; bytes: number },
): Promise<boolean> {
  const found = await stat(pathInPool(pool, sha256)).catch(() => null);
  return found !== null && (pool.key !== null || found.size === bytes);
}

/**
 * Puts a file in the pool; gives back its checksum. On one and the same disk it takes no room a second time: the pool has
 * another name for it, unless it is encrypted. Throws ENOENT when it was removed meanwhile.
 */
export async function putInPool(pool: MediaPool, path: string, known: string | null): Promise<string> {
  const sha256 = known ?? (await sumOf(path));
  const { size: bytes } = await stat(path);
  if (await isInPool(pool, { sha256, bytes })) return sha256;
  const target = pathInPool(pool, sha256);
  const beside = `${target}.${randomUUID()}.part`;
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  try {
    if (pool.key !== null || !(await linked(path, beside))) await copyTo(beside, path, { pool, sha256 });
    await rename(beside, target);
  } finally {
    // Two names of one file: `rename` has then done nothing.
    await rm(beside, { force: true });
  }
  return sha256;
}

async function copyTo(beside: string, path: string, { pool, sha256 }: { pool: MediaPool; sha256: string }) {
  const hash = createHash('sha256');
  const sealing = { isCompressed: false, recipient: pool.key?.recipient ?? null };
  await writeSealed(beside, hashed(createReadStream(path), hash), sealing);
  // Not what it was when it was last looked at.
  if (hash.digest('hex') !== sha256) throw new BackupError('mediaDamaged', path);
}

/** Reads a file of the pool. Throws a `BackupError` when it is not there, or not what its name says. */
export async function* readFromPool(pool: MediaPool, sha256: string): AsyncIterable<Buffer> {
  const path = pathInPool(pool, sha256);
  const hash = createHash('sha256');
  try {
    yield* hashed(readSealed(path, { isCompressed: false, key: pool.key, expected: null }), hash);
  } catch (error) {
    if (error instanceof BackupError && error.code === 'fileMissing') throw new BackupError('mediaMissing', path);
    if (error instanceof BackupError && error.code === 'fileDamaged') throw new BackupError('mediaDamaged', path);
    throw error;
  }
  if (hash.digest('hex') !== sha256) throw new BackupError('mediaDamaged', path);
}

/** Removes what the pool has and is not among these checksums, and what programs that died left there; nothing that is not its own. */
export async function sweepPool(pool: MediaPool, needed: ReadonlySet<string>): Promise<number> {
  let removed = 0;
  for (const part of await readdir(pool.folder).catch(() => [])) {
    for (const name of await readdir(join(pool.folder, part)).catch(() => [])) {
      const isNeeded = !name.endsWith('.part') && needed.has(name.replace(/\.age$/, ''));
      if (isNeeded || !OWN_FILE.test(name)) continue;
      await rm(join(pool.folder, part, name), { force: true });
      removed += 1;
    }
  }
  return removed;
}

async function linked(path: string, target: string): Promise<boolean> {
  return link(path, target).then(
    () => true,
    (error) => {
      if (error.code === 'ENOENT' || error.code === 'ENOSPC') throw error;
      return false;
    },
  );
}

/** SHA-256 of a file, in hexadecimal. */
export async function sumOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest('hex');
}

async function* hashed<T extends Uint8Array>(
  pieces: AsyncIterable<T>,
  hash: ReturnType<typeof createHash>,
): AsyncIterable<T> {
  for await (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
}
