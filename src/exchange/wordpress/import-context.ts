import type { Moment } from '#content/article.ts';
import type { Clock } from '#content/clock.ts';
import type { Settings } from '#content/settings.ts';
import type { Database } from '#storage/database.ts';
import type { Catalogue } from './catalogue.ts';
import type { WpSite } from './export-items.ts';
import type { ImportState } from './import-state.ts';
import type { People } from './people.ts';
import type { ReportCounter } from './report.ts';
import type { Shelves } from './shelves.ts';

/** One import under way: what each step of it is given. */
export type ImportContext = {
  /** Within a batch, its transaction. */
  db: Database;
  clock: Clock;
  /** When the import began, or went on. */
  now: Moment;
  /** What the ledger calls the old site: its address, without a final slash. */
  source: string;
  site: WpSite;
  /** Of this newspaper, as they stand. */
  settings: Settings;
  counter: ReportCounter;
  state: ImportState;
  catalogue: Catalogue;
  people: People;
  shelves: Shelves;
};

/** The same import inside a transaction. */
export function within(context: ImportContext, db: Database): ImportContext {
  return { ...context, db };
}
