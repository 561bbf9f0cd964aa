import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Secret } from '#newsroom/keys.ts';
import { type Config, ConfigError } from './config.ts';

/** Name of the file, in the data folder. */
export const SECRET_FILE = 'secret';

/** Bytes, by which whoever guesses has no chance. */
const LENGTH = 32;

/**
 * The secret of this installation: `GRIOT_SECRET`, else what the file in the data folder holds, which the first start makes
 * for its own user alone. Throws a `ConfigError` for one that is too short: a file that was cut by a full disk, say.
 */
export function readSecret({ secret, dataFolder }: Pick<Config, 'secret' | 'dataFolder'>): Secret {
  if (secret !== null) return Buffer.from(secret);
  const path = join(dataFolder, SECRET_FILE);
  const text = keptAt(path) ?? makeAt(path);
  if (text.length < LENGTH) throw new ConfigError(tooShort(path));
  return Buffer.from(text);
}

function keptAt(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Of two programs that start at once, the second reads what the first has made. */
function makeAt(path: string): string {
  const text = randomBytes(LENGTH).toString('base64url');
  let file: number;
  try {
    file = openSync(path, 'wx', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return keptAt(path) ?? '';
  }
  try {
    writeSync(file, `${text}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return text;
}

function tooShort(path: string): string {
  return `${path}: trop court ; remettez celui d’une sauvegarde, ou effacez-le / too short: put back a saved one, or remove it`;
}
