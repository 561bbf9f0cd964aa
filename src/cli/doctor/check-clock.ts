import { stat } from 'node:fs/promises';
import { momentOf } from '#content/clock.ts';
import { backupsIn } from '#exchange/backup/backups-in.ts';
import { newestEntryAt } from '#storage/queries/integrity.ts';
import { type Check, fine, momentInWords, wrong } from './finding.ts';

/** Griot was not written before that day: a clock that says so is wrong. */
const EARLIEST = Temporal.Instant.from('2026-11-01T00:00:00Z');
/** Clocks of two machines may differ by so much. */
const TOLERANCE = { minutes: 5 };

/** The machine's clock, against the day of this program and against what was written by it. */
export const checkClock: Check = async (t, newspaper) => {
  const { config, db } = newspaper;
  const now = Temporal.Now.instant();
  if (Temporal.Instant.compare(now, EARLIEST) < 0) return wrong('doctor.clock', t('doctor.clock.wrong'));
  const [backup] = await backupsIn(config.backups.folder).catch(() => []);
  const { mtime } = await stat(config.dataFolder);
  const written = [await newestEntryAt(db), backup?.madeAt ?? null, mtime.toISOString()];
  const newest =
    written
      .filter((moment) => moment !== null)
      .toSorted()
      .at(-1) ?? '';
  if (newest > momentOf(now.add(TOLERANCE))) {
    return wrong('doctor.clock', t('doctor.clock.behind', { moment: await momentInWords(newspaper, newest) }));
  }
  return fine('doctor.clock', now.toString({ smallestUnit: 'second' }));
};
