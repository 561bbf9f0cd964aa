import { join } from 'node:path';
import { inject } from 'vitest';
import { type Clock, stoppedClock } from '#content/clock.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { openDatabase } from '#storage/open-database.ts';

/** The morning on which the tests read the sample newspaper. */
export const THAT_MORNING: Clock = stoppedClock('2026-11-24T08:00:00.000Z');

/** The sample newspaper, made once for all tests: to be read, never changed. */
export async function openSample(): Promise<{ db: OpenDatabase; mediaFolder: string }> {
  const folder = inject('sampleFolder');
  return { db: await openDatabase({ sqlitePath: join(folder, 'griot.db') }), mediaFolder: join(folder, 'media') };
}
