import type { ImportedItem } from '#storage/records/imported-items.ts';
import type { Place, WpPost } from './export-items.ts';
import type { ReportedItem } from './report.ts';

/** A post and where it stands in the file. */
export type PlacedPost = WpPost & Place;

/** A post that is to be stored, and what the ledger holds of it from an earlier import. */
export type DuePost = { post: PlacedPost; item: ReportedItem; known: ImportedItem | null };
