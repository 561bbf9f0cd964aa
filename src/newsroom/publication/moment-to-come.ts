import { momentAt, type WallTime } from '#content/wall-clock.ts';
import type { Database } from '#storage/database.ts';
import { readSettings } from '#storage/queries/house/settings.ts';
import { Refusal } from '../errors.ts';

/** What the newspaper's clock shows, as a moment; throws a `Refusal` when there is none such or it has passed. */
export async function momentToCome(db: Database, { hour, now }: { hour: WallTime; now: string }): Promise<string> {
  const read = momentAt(hour, (await readSettings(db)).timeZone);
  if ('problem' in read) throw new Refusal(read.problem);
  if (read.moment <= now) throw new Refusal('hourPast', read.moment);
  return read.moment;
}
