import { systemClock } from '#content/clock.ts';
import { publishDueArticles } from '#delivery/publish-due-articles.ts';
import { openDatabase } from '#storage/open-database.ts';

/** A program of its own that makes the round of the articles due once, as `griot serve` does: `<file or address>`. */
const [, , location = ''] = process.argv;
const db = await openDatabase(location.startsWith('postgres') ? { postgresUrl: location } : { sqlitePath: location });
await publishDueArticles({ db, clock: systemClock }, ({ error }) => console.error(error)).work(
  new AbortController().signal,
);
await db.close();
