import { join } from 'node:path';
import { inject } from 'vitest';
import { type Clock, stoppedClock } from '#content/clock.ts';
import { openDatabase } from '#storage/open-database.ts';

/** The morning on which the tests read the sample newspaper. */
export const THAT_MORNING: Clock = stoppedClock('2026-11-24T08:00:00.000Z');

/** The sample newspaper, made once for all tests: to be read, never changed. */
export async function openSample() {
  const folder = inject('sampleFolder');
  const db = await openDatabase({ sqlitePath: join(folder, 'griot.db') });
  const config = { origin: 'http://127.0.0.1', mediaFolder: join(folder, 'media'), uploadsFolder: '/nonexistent' };
  return { db, config, remove: () => db.close() };
}
