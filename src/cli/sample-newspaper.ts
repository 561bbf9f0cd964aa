import { newspaper as sampleNewspaper } from '#sample/newspaper.ts';
import type { Database } from '#storage/database.ts';
import { readSettings } from '#storage/queries/house/settings.ts';

/** Whether this is the sample newspaper: one of one's own must not begin among its articles. */
export async function isSampleNewspaper(db: Database): Promise<boolean> {
  return (await readSettings(db)).contactEmail === sampleNewspaper.contactEmail;
}
