import { randomUUID } from 'node:crypto';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '#newsroom/errors.ts';
import { beginImport } from '#newsroom/imports/begin-import.ts';
import { forgetImport } from '#newsroom/imports/forget-import.ts';
import { receiveImport } from '#newsroom/imports/receive-import.ts';
import { currentImportJob, type ImportJob, importJobAtWork } from '#storage/queries/import-jobs.ts';
import { firstFileOf } from '#web/multipart-file.ts';
import type { SignedInVisit } from '../desk.ts';
import { bytesHere, mustHaveRoom, removeFile, writeIncoming } from '../incoming-file.ts';

/*
 * A file comes in by pieces that the page's script cuts: it says from which byte on each one is, and asks how many are
 * here when it does not know. A piece that broke off has left what had come in. Without the script the file comes in as
 * one form, and must come through at once.
 */

const chosen = z.object({ name: z.string().min(1).max(300), size: z.int().min(0) });

/** Once so many bytes are here, they tell whether the file is an export. */
const TELLING_BYTES = 65_536;

/** A file was chosen: begins to take it in, or goes on where it was cut off. */
export async function submitChosenFile(visit: SignedInVisit): Promise<Response> {
  const parsed = chosen.safeParse(await visit.c.req.json().catch(() => null));
  if (!parsed.success) throw new Refusal('notAnExport', 'no name or size');
  const { name, size } = parsed.data;
  const filePath = newPath(visit);
  await mustHaveRoom(filePath, size);
  const { job, replacedFile } = await beginImport(visit, { fileName: name, byteSize: size, filePath });
  await removeFile(replacedFile);
  return visit.c.json({ id: job.id, offset: await bytesHere(job.filePath) });
}

/** How many bytes of the file are here. */
export async function showOffset(visit: SignedInVisit): Promise<Response> {
  const job = await jobOf(visit);
  return visit.c.json({ offset: await bytesHere(job.filePath) });
}

/** A piece of the file, from the byte that it says on. */
export async function submitPiece(visit: SignedInVisit): Promise<Response> {
  const { c } = visit;
  const job = await jobOf(visit);
  const here = await bytesHere(job.filePath);
  if (job.state !== 'uploading' || Number(c.req.header('upload-offset')) !== here) {
    return c.json({ offset: here }, 409);
  }
  const bytes = c.req.raw.body ?? [];
  const offset = await writeIncoming(job.filePath, {
    from: here,
    most: job.byteSize,
    bytes: bytes as AsyncIterable<Uint8Array>,
  }).catch((error) => {
    if (error instanceof Refusal) throw error;
    // The line broke: whoever sent it will ask how much came through.
    return null;
  });
  if (offset === null) return c.body(null, 400);
  const isWhole = offset === job.byteSize;
  if (here < TELLING_BYTES && (offset >= TELLING_BYTES || isWhole)) await mustBeExport(visit, job.filePath);
  if (isWhole) await receiveImport(visit, { jobId: job.id });
  return c.json({ offset, isWhole });
}

/** The whole file in one form, for a browser without script. */
export async function submitWholeFile(visit: SignedInVisit): Promise<void> {
  if (await importJobAtWork(visit.db)) throw new Refusal('importUnderWay');
  const file = await firstFileOf(visit.c.req.raw);
  if (!file) throw new Refusal('importEmpty');
  const filePath = newPath(visit);
  try {
    await mustHaveRoom(filePath, 0);
    const byteSize = await writeIncoming(filePath, { from: 0, most: Number.MAX_SAFE_INTEGER, bytes: file.bytes });
    if (byteSize > 0 && !(await visit.importer.looksLikeExport(filePath))) throw new Refusal('notAnExport');
    const { job, replacedFile } = await beginImport(visit, { fileName: file.name, byteSize, filePath });
    // Pieces of the same file may have come in before: an import that goes on keeps its place.
    await rename(filePath, job.filePath);
    await removeFile(replacedFile);
    await receiveImport(visit, { jobId: job.id });
  } catch (error) {
    await removeFile(filePath);
    throw error;
  }
}

/** What is no export is not kept, and refused before the rest of it is sent. */
async function mustBeExport(visit: SignedInVisit, filePath: string): Promise<void> {
  if (await visit.importer.looksLikeExport(filePath)) return;
  await removeFile(await forgetImport(visit));
  throw new Refusal('notAnExport');
}

async function jobOf({ c, db }: SignedInVisit): Promise<ImportJob> {
  const job = await currentImportJob(db);
  if (!job || job.id !== Number(c.req.param('id'))) throw new Refusal('notFound', 'no such import');
  return job;
}

function newPath({ uploadsFolder }: SignedInVisit): string {
  return join(uploadsFolder, `import-${randomUUID()}.xml`);
}
