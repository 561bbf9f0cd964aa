import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { type Clock, momentOf } from '#content/clock.ts';
import type { Database } from '#storage/database.ts';
import type { ImportReport } from './report.ts';

/** What an import remembers between batches, besides its report. */
export type ImportState = {
  /** Minutes that the old site's clock is ahead of UTC; null until a date told it. */
  offsetMinutes: number | null;
  /** How many published addresses fit each permalink pattern. */
  patterns: Record<string, number>;
  /** Published articles that were pinned: identity and date. */
  sticky: { articleId: number; publishedAt: string }[];
  /** Entries of menus that lead to a category. */
  menu: { menu: string; order: number; categoryId: string }[];
};

export const FIRST_STATE: ImportState = { offsetMinutes: null, patterns: {}, sticky: [], menu: [] };

/** An import as it is kept in the database, so that one that was stopped can go on. */
export type ImportRun = { id: number; offset: number; saved: { report: ImportReport; state: ImportState } | null };

/**
 * Tells one file from another by its size and both its ends, without reading it whole.
 */
export async function fingerprintOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const length = Math.min(size, 65_536);
    const head = await file.read(Buffer.alloc(length), 0, length, 0);
    const tail = await file.read(Buffer.alloc(length), 0, length, size - length);
    return createHash('sha256').update(String(size)).update(head.buffer).update(tail.buffer).digest('hex');
  } finally {
    await file.close();
  }
}

/** The unfinished import of this file, or a new one. */
export async function beginRun(
  db: Database,
  { source, fingerprint, clock }: { source: string; fingerprint: string; clock: Clock },
): Promise<ImportRun> {
  const stopped = await db.query
    .selectFrom('importRuns')
    .select(['id', 'offset', 'report'])
    .where('source', '=', source)
    .where('fingerprint', '=', fingerprint)
    .where('finishedAt', 'is', null)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  if (stopped) return { id: stopped.id, offset: stopped.offset, saved: JSON.parse(stopped.report) };
  const { id } = await db.query
    .insertInto('importRuns')
    .values({ source, fingerprint, startedAt: momentOf(clock.now()), finishedAt: null, offset: 0, report: 'null' })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, offset: 0, saved: null };
}

/** Notes how far the import has come; to be called in the transaction that stores the items up to there. */
export async function saveProgress(
  db: Database,
  runId: number,
  progress: { offset: number; report: ImportReport; state: ImportState },
): Promise<void> {
  const { offset, report, state } = progress;
  await db.query
    .updateTable('importRuns')
    .set({ offset, report: JSON.stringify({ report, state }) })
    .where('id', '=', runId)
    .execute();
}

/** Notes that nothing is left to do. */
export async function finishRun(db: Database, runId: number, { clock, report, state }: { clock: Clock; report: ImportReport; state: ImportState }): Promise<void> {
  await db.query
    .updateTable('importRuns')
    .set({ finishedAt: momentOf(clock.now()), report: JSON.stringify({ report, state }) })
    .where('id', '=', runId)
    .execute();
}
