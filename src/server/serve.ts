import { serve as listen, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Config } from './config.ts';

/** A server that answers, until it is asked to stop. */
export type RunningServer = {
  port: number;
  /** Takes no new request, lets those under way end, then resolves. */
  stop: () => Promise<void>;
};

/** A whole newspaper sent in one form over a slow line takes its time; Node itself would give up after five minutes. */
const LONGEST_REQUEST_MS = 3_600_000;

/** Listens on the configured address. Rejects when the port is taken. */
export function serve(app: Hono, config: Pick<Config, 'port' | 'host'>): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const serverOptions = { requestTimeout: LONGEST_REQUEST_MS };
    const listening = { fetch: app.fetch, port: config.port, hostname: config.host, serverOptions };
    const server = listen(listening, ({ port }) => {
      resolve({ port, stop: () => stop(server) });
    });
    server.on('error', reject);
  });
}

function stop(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}
