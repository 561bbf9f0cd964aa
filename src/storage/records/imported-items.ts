import type { Moment } from '#content/article.ts';
import type { Database } from '../database.ts';
import { rowGroups, valueGroups } from '../rows.ts';

/**
 * What the ledger of imports knows things by. `attachment` and `file` both lead to the media library: by WordPress's id
 * and by the file's path under `uploads/`. `attached` are the pictures of an article's own library, for its galleries;
 * `later` the articles whose references wait for the end of the import.
 */
export type ImportedKind = 'post' | 'page' | 'attachment' | 'file' | 'attached' | 'author' | 'comment' | 'later';

/** One line of the ledger: a thing of the old site, and what it has become. */
export type ImportedItem = {
  sourceId: string;
  targetId: number;
  /** Of the item as it was read; '' for one that was only mentioned so far. */
  checksum: string;
  /** Our row's `modifiedAt` when it was written; null where rows have none. */
  modifiedAt: Moment | null;
};

/** What these things of a site have become, by their WordPress id; those never met are missing. */
export async function findImported(
  db: Database,
  { source, kind }: { source: string; kind: ImportedKind },
  ids: Iterable<string>,
): Promise<Map<string, ImportedItem>> {
  const found = new Map<string, ImportedItem>();
  for (const group of valueGroups(ids)) {
    const rows = await db.query
      .selectFrom('importedItems')
      .select(['sourceId', 'targetId', 'checksum', 'modifiedAt'])
      .where('source', '=', source)
      .where('kind', '=', kind)
      .where('sourceId', 'in', group)
      .execute();
    for (const row of rows) found.set(row.sourceId, row);
  }
  return found;
}

/** Lines of one kind, at most `limit`; with `start`, only those whose WordPress id begins so. */
export async function listImported(
  db: Database,
  { source, kind, start = '', limit }: { source: string; kind: ImportedKind; start?: string; limit: number },
): Promise<ImportedItem[]> {
  return db.query
    .selectFrom('importedItems')
    .select(['sourceId', 'targetId', 'checksum', 'modifiedAt'])
    .where('source', '=', source)
    .where('kind', '=', kind)
    .where('sourceId', 'like', `${start}%`)
    .orderBy('sourceId')
    .limit(limit)
    .execute();
}

/** Writes lines of the ledger; a line that is there already is replaced. */
export async function recordImported(
  db: Database,
  { source, kind }: { source: string; kind: ImportedKind },
  entries: ImportedItem[],
): Promise<void> {
  const latest = [...new Map(entries.map((entry) => [entry.sourceId, entry])).values()];
  for (const group of rowGroups(latest)) {
    const rows = group.map((entry) => ({ source, kind, ...entry }));
    await db.query
      .insertInto('importedItems')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['source', 'kind', 'sourceId']).doUpdateSet((eb) => ({
          targetId: eb.ref('excluded.targetId'),
          checksum: eb.ref('excluded.checksum'),
          modifiedAt: eb.ref('excluded.modifiedAt'),
        })),
      )
      .execute();
  }
}

/** Strikes lines off the ledger. */
export async function forgetImported(
  db: Database,
  { source, kind }: { source: string; kind: ImportedKind },
  ids: string[],
): Promise<void> {
  for (const group of valueGroups(ids)) {
    await db.query
      .deleteFrom('importedItems')
      .where('source', '=', source)
      .where('kind', '=', kind)
      .where('sourceId', 'in', group)
      .execute();
  }
}
