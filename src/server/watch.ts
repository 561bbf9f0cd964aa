import type { IncomingMessage } from 'node:http';
import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';
import type { Database } from '#storage/database.ts';
import { currentEdition } from '#storage/queries/edition.ts';
import { bearsToken, isAskedHere } from '#web/this-machine.ts';
import type { Metrics } from './metrics.ts';

/** What whoever watches over the program is told. */
export type Watch = {
  db: Database;
  /** Whether the program was told to stop: it is alive, but nobody should be sent to it any more. */
  isStopping: () => boolean;
  metrics: Metrics;
  /** What `/metrics` must be asked with, from wherever; null when only this very machine may ask. */
  metricsToken: string | null;
};

/** Milliseconds; a database that needs longer to say one number is not ready for readers. */
const READY_PATIENCE = 3000;

/** Whether the program is alive (`/healthz`) and ready (`/readyz`), and what it measures (`/metrics`). */
export function watchRoutes(
  app: Hono,
  { db, isStopping = () => false, metrics, metricsToken = null }: Pick<Watch, 'db'> & Partial<Watch>,
): void {
  const headers = { 'Cache-Control': 'no-store' };
  app.get('/healthz', (c) => c.text('ok', 200, headers));
  app.get('/readyz', async (c) => {
    if (isStopping()) return c.text('stopping', 503, headers);
    return (await isReady(db)) ? c.text('ok', 200, headers) : c.text('database unreachable', 503, headers);
  });
  if (!metrics) return;
  app.get('/metrics', async (c) => {
    if (!mayWatch(c, metricsToken)) return c.notFound();
    return c.body(await metrics.text(), 200, {
      ...headers,
      'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
    });
  });
}

/** Whoever may not is told that there is nothing. */
function mayWatch(c: Context, token: string | null): boolean {
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>;
  if (!incoming) return false;
  const request: Pick<IncomingMessage, 'socket' | 'headers'> = incoming;
  return token === null ? isAskedHere(request) : bearsToken(request, token);
}

async function isReady(db: Database): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), READY_PATIENCE);
  });
  const answered = ask(db).then(
    () => true,
    () => false,
  );
  return Promise.race([answered, late]).finally(() => clearTimeout(timer));
}

async function ask(db: Database): Promise<void> {
  await currentEdition(db);
}
