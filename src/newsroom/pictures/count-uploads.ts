import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { momentOf } from '#content/clock.ts';
import { MOST_UPLOADED_BYTES_A_DAY, MOST_UPLOADS_A_DAY } from '#content/media.ts';
import { uploadedSince } from '#storage/queries/pictures/uploads.ts';
import { Refusal } from '../errors.ts';
import { type Darkroom, partsFolder } from './darkroom.ts';

/** What somebody has sent, or has begun to send. */
type Sent = { files: number; bytes: number };

/**
 * Throws a `Refusal` when somebody would have sent more in a day than the newspaper takes from one person, with `coming` bytes
 * in one file more: what came into the library, and what is still on its way. So nobody fills the disk, by mistake or on purpose.
 */
export async function mustHaveUploadsLeft(
  { db, clock, actor, uploadsFolder }: Omit<Darkroom, 'store'>,
  coming: number,
): Promise<void> {
  if (actor.userId === null) return;
  const since = momentOf(clock.now().subtract({ hours: 24 }));
  const kept = await uploadedSince(db, { userId: actor.userId, since });
  const begun = await begunBy(actor.userId, partsFolder(uploadsFolder));
  const files = kept.files + begun.files + 1;
  const bytes = kept.bytes + begun.bytes + coming;
  if (files > MOST_UPLOADS_A_DAY || bytes > MOST_UPLOADED_BYTES_A_DAY) throw new Refusal('uploadsToday', `${bytes}`);
}

/** Uploads that are not whole yet, each as large as it was said to become: their names begin with whose they are. */
async function begunBy(userId: number, folder: string): Promise<Sent> {
  const names = await readdir(folder).catch(() => []);
  const own = names.filter((name) => name.startsWith(`${userId}-`) && name.endsWith('.json'));
  const sizes = await Promise.all(own.map((name) => sizeIn(join(folder, name))));
  return { files: own.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** As tus noted it when the upload began; one that was taken in meanwhile is counted with the library. */
async function sizeIn(path: string): Promise<number> {
  try {
    return (JSON.parse(await readFile(path, 'utf8')) as { size?: number }).size ?? 0;
  } catch {
    return 0;
  }
}
