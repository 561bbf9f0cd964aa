import type { Hono } from 'hono';
import { type Clock, stoppedClock } from '#content/clock.ts';
import { createApp } from '#server/app.ts';
import type { Database } from '#storage/database.ts';
import { NOW } from './newsroom.ts';

/** The public address that the tests' newspaper has. */
export const ORIGIN = 'https://journal.example';

/** The whole program over this database, to be called with `app.request(path)`; errors are thrown into the test. */
export function appOver(db: Database, clock: Clock = stoppedClock(NOW)): Hono {
  const silent = { info() {}, warn() {}, debug() {}, error: failTheTest };
  return createApp({ db, clock, config: { origin: ORIGIN, mediaFolder: '/nonexistent' }, log: silent });
}

function failTheTest(details: unknown): void {
  throw (details as { err?: unknown }).err ?? details;
}
