import type { Hono } from 'hono';
import { inject } from 'vitest';
import { type Clock, stoppedClock } from '#content/clock.ts';
import type { DeskScripts } from '#desk/assets.ts';
import { type AppConfig, createApp } from '#server/app.ts';
import { readDeskScripts } from '#server/desk-scripts.ts';
import type { Database } from '#storage/database.ts';
import { NOW } from './newsroom.ts';

/** The public address that the tests' newspaper has. */
export const ORIGIN = 'https://journal.example';

/** What the tests' newspaper signs with. */
export const SECRET = new Uint8Array(32).fill(42);

/** The whole program over this database, to be called with `app.request(path)`; errors are thrown into the test. */
export function appOver(
  db: Database,
  clock: Clock = stoppedClock(NOW),
  config: AppConfig = { origin: ORIGIN, mediaFolder: '/nonexistent', uploadsFolder: '/nonexistent' },
): Hono {
  const silent = { info() {}, warn() {}, debug() {}, error: failTheTest };
  return createApp({ db, clock, config, log: silent, scripts: builtScripts(), secret: SECRET });
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

/** As the suite built them; none in suites that did not. */
function builtScripts(): DeskScripts {
  const folder = inject('deskFolder') as string | undefined;
  return folder ? readDeskScripts(folder) : { entries: new Map(), files: new Map() };
}

function failTheTest(details: unknown): void {
  throw (details as { err?: unknown }).err ?? details;
}
