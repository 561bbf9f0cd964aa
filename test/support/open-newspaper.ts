import { openDatabase } from '#storage/open-database.ts';
import { saveSettings } from '#storage/records/settings.ts';

/** A program of its own that opens a newspaper, as `griot serve` does, writes to it and ends: `<file or address>`. */
const [, , location = ''] = process.argv;
const db = await openDatabase(location.startsWith('postgres') ? { postgresUrl: location } : { sqlitePath: location });
await saveSettings(db, { tagline: 'ouvert' });
await db.close();
