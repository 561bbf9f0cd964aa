import type { Generated } from 'kysely';
import type { Moment } from '#content/article.ts';

/** Each time that an export was read, and how far. */
export type ImportRunsTable = {
  id: Generated<number>;
  /** The site that the file comes from, e.g. `https://exemple.net`. */
  source: string;
  /** Tells one file from another without reading it whole twice. */
  fingerprint: string;
  startedAt: Moment;
  finishedAt: Moment | null;
  /** Bytes of the file whose items are all stored. */
  offset: number;
  /** What the importer must remember to go on, as JSON of its own. */
  saved: string | null;
};

/** What each thing of another system became here. */
export type ImportedItemsTable = {
  source: string;
  kind: string;
  sourceId: string;
  targetId: number;
  /** Of the item as it was read, to see whether it has changed since. */
  checksum: string;
  /** Our row's `modifiedAt` when it was written, to see whether the newsroom has edited it since. */
  modifiedAt: Moment | null;
};
