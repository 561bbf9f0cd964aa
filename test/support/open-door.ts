import type { Hono } from 'hono';
import { lanesFor } from '#server/lanes.ts';
import { createMetrics } from '#server/metrics.ts';
import { type RunningServer, type Serving, serve } from '#server/serve.ts';

const silent = { info() {}, warn() {}, debug() {}, error() {} };

/** Serves an application at a port of this machine, at a free one when it is 0, as the program does unless told otherwise. */
export function openDoor(app: Hono, port = 0, change: Partial<Serving> = {}): Promise<RunningServer> {
  const config = { port, host: '127.0.0.1', mostConnections: 1000, stopSeconds: 5 };
  const usual = { config, lanes: lanesFor(64), log: silent, metrics: createMetrics() };
  return serve(app, { ...usual, busyPage: () => 'busy', takesFiles: () => false, ...change });
}
