import type { Hono } from 'hono';
import { type Clock, stoppedClock } from '#content/clock.ts';
import { createApp } from '#server/app.ts';
import type { Database } from '#storage/database.ts';
import { NOW } from './newsroom.ts';

/** The public address that the tests' newspaper has. */
export const ORIGIN = 'https://journal.example';

/** The whole program over this database, to be called with `app.request(path)`; errors are thrown into the test. */
export function appOver(
  db: Database,
  clock: Clock = stoppedClock(NOW),
  config: { origin: string; mediaFolder: string } = { origin: ORIGIN, mediaFolder: '/nonexistent' },
): Hono {
  const silent = { info() {}, warn() {}, debug() {}, error: failTheTest };
  return createApp({ db, clock, config, log: silent });
}

/** Every address that the sitemaps list, as paths: what the newspaper shows the world. */
export async function publicPaths(app: Hono): Promise<string[]> {
  const index = await pathsIn(app, '/sitemap.xml');
  const lists = await Promise.all(index.map((path) => pathsIn(app, path)));
  return [...new Set(lists.flat())];
}

async function pathsIn(app: Hono, sitemap: string): Promise<string[]> {
  const xml = await (await app.request(sitemap)).text();
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? '').pathname);
}

function failTheTest(details: unknown): void {
  throw (details as { err?: unknown }).err ?? details;
}
