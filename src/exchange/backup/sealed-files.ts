import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { createZstdCompress, createZstdDecompress } from 'node:zlib';
import { Decrypter, Encrypter } from 'age-encryption';
import { BackupError } from '#content/backup.ts';
import type { BackupKey } from './key.ts';

/** A file as it lies there: compressed, encrypted. */
export type SealedFile = {
  /** Below the backup's folder, with slashes. */
  path: string;
  bytes: number;
  /** SHA-256 in hexadecimal. */
  sha256: string;
};

/** How a file is closed. */
export type Sealing = { isCompressed: boolean; recipient: string | null };

/** Writes a file through to the disk; gives back its size and checksum. It is in memory piece by piece. */
export async function writeSealed(
  path: string,
  content: AsyncIterable<string | Uint8Array>,
  { isCompressed, recipient }: Sealing,
): Promise<Omit<SealedFile, 'path'>> {
  const file = await open(path, 'w', 0o600);
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    let stream: Readable = Readable.from(content, { objectMode: false });
    if (isCompressed) stream = through(stream, createZstdCompress());
    if (recipient !== null) stream = await encrypted(stream, recipient);
    for await (const piece of stream) {
      hash.update(piece);
      bytes += piece.length;
      await file.writeFile(piece);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** How a file is opened. `expected` is compared at its end: whoever read it then learns that it was not what it should be. */
export type Opening = {
  isCompressed: boolean;
  key: BackupKey | null;
  /** Checksum of the file as it lies there; null when whoever reads compares something else. */
  expected: string | null;
};

/** Reads a file piece by piece. Throws a `BackupError` when it is not there, not what it should be, or of another key. */
export async function* readSealed(path: string, { isCompressed, key, expected }: Opening): AsyncIterable<Buffer> {
  const hash = createHash('sha256');
  try {
    let stream: Readable = through(createReadStream(path), hashing(hash));
    if (key) stream = await decrypted(stream, key);
    if (isCompressed) stream = through(stream, createZstdDecompress());
    yield* stream as AsyncIterable<Buffer>;
  } catch (error) {
    throw asBackupError(error, path);
  }
  if (expected !== null && hash.digest('hex') !== expected) throw new BackupError('fileDamaged', path);
}

/** Whether a file is whole, without opening it. Throws a `BackupError` when it is not. */
export async function checkSealed(path: string, { bytes, sha256 }: Omit<SealedFile, 'path'>): Promise<void> {
  const hash = createHash('sha256');
  let length = 0;
  try {
    for await (const piece of createReadStream(path)) {
      hash.update(piece);
      length += piece.length;
    }
  } catch (error) {
    throw asBackupError(error, path);
  }
  if (length !== bytes || hash.digest('hex') !== sha256) throw new BackupError('fileDamaged', path);
}

/** What a stream says of its source reaches whoever reads its end. */
function through<T extends Transform | ReturnType<typeof createZstdCompress>>(source: Readable, step: T): T {
  pipeline(source, step).catch(() => {});
  return step;
}

function hashing(hash: Hash): Transform {
  return new Transform({
    transform(piece, _encoding, next) {
      hash.update(piece);
      next(null, piece);
    },
  });
}

async function encrypted(stream: Readable, recipient: string): Promise<Readable> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return Readable.fromWeb((await encrypter.encrypt(asWeb(stream))) as ReadableStream);
}

async function decrypted(stream: Readable, { identity }: BackupKey): Promise<Readable> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return Readable.fromWeb((await decrypter.decrypt(asWeb(stream))) as ReadableStream);
}

function asWeb(stream: Readable): globalThis.ReadableStream<Uint8Array> {
  return Readable.toWeb(stream) as globalThis.ReadableStream<Uint8Array>;
}

function asBackupError(error: unknown, path: string): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof BackupError) return error;
  if (code === 'ENOENT') return new BackupError('fileMissing', path, { cause: error });
  if (/no identity matched/.test(message)) return new BackupError('keyWrong', path, { cause: error });
  const isOfTheDisk = code !== undefined && /^E(IO|ACCES|PERM|MFILE)$/.test(code);
  return isOfTheDisk ? error : new BackupError('fileDamaged', path, { cause: error });
}
