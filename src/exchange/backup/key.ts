import { createHash } from 'node:crypto';
import { open, readFile, stat } from 'node:fs/promises';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { BackupError } from '#content/backup.ts';

/** What backups are encrypted with, by the open format of age (https://age-encryption.org/v1). */
export type BackupKey = {
  /** Opens them: secret. */
  identity: string;
  /** Closes them; it may be known. */
  recipient: string;
};

const IDENTITY = /^AGE-SECRET-KEY-[0-9A-Z-]+$/m;
/** Of the rights of a file, those of anybody but its user. */
const OTHERS = 0o077;

/** Reads a key file as `age-keygen` and `griot backup key` write it. It must be readable by its user alone. */
export async function readBackupKey(path: string): Promise<BackupKey> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new BackupError('keyMissing', path);
  if ((found.mode & OTHERS) !== 0) throw new BackupError('keyOpen', path);
  const [identity] = IDENTITY.exec(await readFile(path, 'utf8')) ?? [];
  if (!identity) throw new BackupError('keyInvalid', path);
  try {
    return { identity, recipient: await identityToRecipient(identity) };
  } catch (error) {
    throw new BackupError('keyInvalid', path, { cause: error });
  }
}

/** Makes a key in a new file, for its user alone; never in the place of one that is there. */
export async function makeBackupKey(path: string): Promise<BackupKey> {
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  const file = await open(path, 'wx', 0o600).catch((error) => {
    throw error.code === 'EEXIST' ? new BackupError('keyThere', path) : error;
  });
  try {
    await file.writeFile(`# public key: ${recipient}\n${identity}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  return { identity, recipient };
}

/** Tells the pools of different keys apart; '' without a key. */
export function keyMark(recipient: string | null): string {
  return recipient === null ? '' : createHash('sha256').update(recipient).digest('hex').slice(0, 8);
}
