import { createHash, createHmac } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { BackupError } from '#content/backup.ts';
import type { BackupKey } from './key.ts';

/** Name of the file, in a backup's folder, that says what the backup is. Without it the backup is none. */
export const MANIFEST = 'manifest.json';
/** Of what is described here; grows when an older program could no longer read it. */
const FORMAT = 1;

/** Nothing in a manifest leads out of its folder. */
const file = z.strictObject({
  path: z.string().regex(/^(tables\/)?[a-z0-9_]+(\.[a-z0-9]+)*$/),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const schema = z.strictObject({
  format: z.literal(FORMAT),
  /** Version of the program that made it. */
  program: z.string(),
  madeAt: z.iso.datetime(),
  newspaper: z.string(),
  engine: z.enum(['sqlite', 'postgres']),
  /** The last change of shape that its rows had been through. */
  migration: z.string(),
  /** Public half of the key that it is encrypted with; null when anybody can read it. */
  recipient: z.string().nullable(),
  tables: z.array(z.strictObject({ name: z.string().regex(/^[a-z0-9_]+$/), rows: z.int().nonnegative(), file })),
  /** The last identity that each table had given. */
  identities: z.record(z.string(), z.int()),
  /** Null when it has no pictures of its own. `pool` is the folder, beside the backup's, where they are. */
  media: z
    .strictObject({
      files: z.int().nonnegative(),
      bytes: z.int().nonnegative(),
      pool: z.string().regex(/^griot-media(-[0-9a-f]{8})?$/),
      list: file,
    })
    .nullable(),
  /** The installation's secret; null when it is not there, as `leftOut` then says. */
  secret: file.nullable(),
  /** What a backup does not hold. */
  leftOut: z.array(z.enum(['uploads', 'mail', 'secret', 'media'])),
});

/** What a backup says of itself. */
export type Manifest = z.infer<typeof schema>;

/** Writes the manifest, through to the disk. */
export async function writeManifest(folder: string, manifest: Manifest, key: BackupKey | null): Promise<void> {
  const sealed = { ...manifest, seal: sealOf(manifest, key) };
  const handle = await open(join(folder, MANIFEST), 'wx', 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(sealed, null, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Reads the manifest of a backup without a look at its seal: for what a list shows of it. Throws a `BackupError`. */
export async function readManifest(folder: string): Promise<Manifest & { seal: string }> {
  const path = join(folder, MANIFEST);
  const text = await readFile(path, 'utf8').catch((error) => {
    throw error.code === 'ENOENT' || error.code === 'ENOTDIR' ? new BackupError('notABackup', folder) : error;
  });
  const { format, ...rest } = parsed(text, path);
  if (Number(format) > FORMAT) throw new BackupError('newerFormat', folder);
  const result = schema.extend({ seal: z.string() }).safeParse({ format, ...rest });
  if (!result.success) throw new BackupError('fileDamaged', path);
  return result.data;
}

/** Reads the manifest of a backup that is to be used: with the right key, and as it was written. Throws a `BackupError`. */
export async function openManifest(folder: string, key: BackupKey | null): Promise<Manifest> {
  const { seal, ...manifest } = await readManifest(folder);
  if (manifest.recipient !== null && key === null) throw new BackupError('keyNeeded', folder);
  if (manifest.recipient !== null && key?.recipient !== manifest.recipient) throw new BackupError('keyWrong', folder);
  if (seal !== sealOf(manifest, manifest.recipient === null ? null : key)) {
    throw new BackupError('fileDamaged', join(folder, MANIFEST));
  }
  return manifest;
}

function parsed(text: string, path: string): Record<string, unknown> {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  } catch {
    throw new BackupError('fileDamaged', path);
  }
}

/** Shows a damage; with a key also that whoever wrote it had the key, and not its public half alone. */
function sealOf(manifest: Manifest, key: BackupKey | null): string {
  const text = JSON.stringify(schema.parse(manifest));
  const hash = key ? createHmac('sha256', key.identity) : createHash('sha256');
  return hash.update(text).digest('hex');
}
