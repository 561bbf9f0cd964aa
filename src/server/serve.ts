import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Config } from './config.ts';
import { type Doorway, doorway } from './doorway.ts';
import { type Pace, watchPace } from './slow-clients.ts';

/** A server that answers, until it is asked to stop. */
export type RunningServer = {
  port: number;
  /**
   * Takes no new connection, lets the answers under way end within the time that is set for it, then ends what is left, and
   * resolves with how many answers that were.
   */
  stop: () => Promise<number>;
};

/** What a server is made of besides the application. */
export type Serving = Omit<Doorway, 'answer'> & {
  config: Pick<Config, 'port' | 'host' | 'mostConnections' | 'stopSeconds'>;
  pace?: Pace;
};

/** Bytes of a request's first line and headers together; Node's own default, said so that it stays. */
const HEADER_BYTES = 16_384;
const MOST_HEADERS = 100;
/** A head is one packet or two: whoever needs longer holds a connection for nothing. */
const HEADERS_MS = 30_000;
/** A connection that nobody uses: longer than a web server before us keeps its own, so that it is never cut under its request. */
const KEPT_OPEN_MS = 65_000;
/** From this share of all connections on, none is kept open for who might ask again. */
const CROWDED = 0.8;
/** While it stops, a connection that nobody uses is kept this long: a request may be on its way. */
const LAST_CALL_MS = 500;
const SWEEP_MS = 50;

/** Listens on the configured address. Rejects when the port is taken. */
export function serve(app: Hono, { config, pace, ...door }: Serving): Promise<RunningServer> {
  const listener = getRequestListener(app.fetch);
  const open = new Set<ServerResponse>();
  let isStopping = false;
  const server = createServer(
    {
      maxHeaderSize: HEADER_BYTES,
      headersTimeout: HEADERS_MS,
      keepAliveTimeout: KEPT_OPEN_MS,
      // What a request may take is measured by what it sends, in slow-clients.ts.
      requestTimeout: 0,
      noDelay: true,
    },
    doorway({ ...door, answer: (request, response) => listener(request, response) }),
  );
  server.maxHeadersCount = MOST_HEADERS;
  server.maxConnections = config.mostConnections;
  server.prependListener('request', (_: IncomingMessage, response: ServerResponse) => {
    open.add(response);
    response.once('close', () => open.delete(response));
    if (isStopping || open.size > config.mostConnections * CROWDED) response.shouldKeepAlive = false;
  });
  watchPace(server, { takesFiles: door.takesFiles, ...(pace ? { pace } : {}) });
  const stopped = () => {
    isStopping = true;
    for (const response of open) if (!response.headersSent) response.shouldKeepAlive = false;
    return endOf(server, { open, patience: config.stopSeconds * 1000 });
  };
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(config.port, config.host, () => {
      const address = server.address();
      resolve({ port: typeof address === 'object' && address ? address.port : config.port, stop: stopped });
    });
  });
}

type Ending = { open: Set<ServerResponse>; patience: number };

/** Node's own `close` would cut connections under requests that are on their way: a connection ends with its answer instead. */
async function endOf(server: Server, { open, patience }: Ending): Promise<number> {
  const closed = new Promise<'closed'>((resolve) => {
    NetServer.prototype.close.call(server, () => resolve('closed'));
  });
  const begun = Date.now();
  let dropped = 0;
  const sweep = setInterval(() => {
    const waited = Date.now() - begun;
    if (waited >= patience) {
      dropped = open.size;
      server.closeAllConnections();
    } else if (waited >= LAST_CALL_MS) server.closeIdleConnections();
  }, SWEEP_MS);
  await closed;
  clearInterval(sweep);
  return dropped;
}
