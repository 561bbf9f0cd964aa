import { type Clock, momentOf } from '#content/clock.ts';
import type { Database } from '../database.ts';
import { rowGroups } from '../rows.ts';

/** An import as it is kept, so that one that was stopped can go on. What it `saved` is the importer's own, as JSON. */
export type ImportRun = {
  id: number;
  /** Bytes of the file whose items are all stored. */
  offset: number;
  saved: string | null;
};

/** The unfinished import of this file, or a new one. */
export async function beginImportRun(
  db: Database,
  { source, fingerprint, clock }: { source: string; fingerprint: string; clock: Clock },
): Promise<ImportRun> {
  const stopped = await db.query
    .selectFrom('importRuns')
    .select(['id', 'offset', 'saved'])
    .where('source', '=', source)
    .where('fingerprint', '=', fingerprint)
    .where('finishedAt', 'is', null)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  if (stopped) return stopped;
  const { id } = await db.query
    .insertInto('importRuns')
    .values({ source, fingerprint, startedAt: momentOf(clock.now()), finishedAt: null, offset: 0, saved: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, offset: 0, saved: null };
}

/** Notes how far an import has come; to be called in the transaction that stores the items up to there. */
export async function saveImportRun(db: Database, { id, offset, saved }: ImportRun): Promise<void> {
  await db.query.updateTable('importRuns').set({ offset, saved }).where('id', '=', id).execute();
}

/** Notes that nothing is left to do. */
export async function finishImportRun(db: Database, id: number, clock: Clock): Promise<void> {
  await db.query
    .updateTable('importRuns')
    .set({ finishedAt: momentOf(clock.now()) })
    .where('id', '=', id)
    .execute();
}

/** Adds lines to an import's list of what was changed or refused, as JSON of the importer's own. */
export async function addImportEntries(db: Database, runId: number, entries: string[]): Promise<void> {
  for (const group of rowGroups(entries)) {
    const rows = group.map((entry) => ({ runId, entry }));
    await db.query.insertInto('importEntries').values(rows).execute();
  }
}

/** The first lines of that list, and how many there are in all. */
export async function listImportEntries(
  db: Database,
  runId: number,
  limit: number,
): Promise<{ entries: string[]; total: number }> {
  const ofRun = db.query.selectFrom('importEntries').where('runId', '=', runId);
  const rows = await ofRun.select('entry').orderBy('id').limit(limit).execute();
  const { total } = await ofRun.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  return { entries: rows.map(({ entry }) => entry), total: Number(total) };
}
