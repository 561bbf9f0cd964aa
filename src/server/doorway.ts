import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { isConnectedHere } from '#web/this-machine.ts';
import type { Lane, LaneName } from './lanes.ts';
import type { Log } from './logging.ts';
import type { Metrics } from './metrics.ts';
import { hasBody } from './slow-clients.ts';
import { answering, type UnderWay } from './under-way.ts';

/** What stands between the network and what answers. */
export type Doorway = {
  /** Answers a request: the application, as Node calls it. */
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  lanes: Record<LaneName, Lane>;
  log: Log;
  metrics: Metrics;
  /** A page for who is turned away, which must cost nothing. */
  busyPage: () => string;
  /** Whether large files are sent to a path. */
  takesFiles: (path: string) => boolean;
};

/** Signs of a path and its query. Ours are a tenth of it. */
const LONGEST_TARGET = 4000;
/** Seconds: until then somebody who was turned away had better wait. */
const RETRY_AFTER = 5;
/** Whoever watches over the program is answered however much there is to do. */
const WATCHERS = new Set(['/healthz', '/readyz', '/metrics']);
const SANE_ID = /^[\w.-]{8,64}$/;

/**
 * Lets requests in: each gets its identity, a place in its lane, and a line in the log and the measures when it ends. Whoever
 * finds no place is told to come back, in a page that needs neither database nor time.
 */
export function doorway(door: Doorway): RequestListener {
  return (request, response) => {
    const underWay: UnderWay = { id: idOf(request), route: null, isGone: false };
    response.setHeader('X-Request-Id', underWay.id);
    noteTheEnd(door, { request, response, underWay });
    void answering(underWay, () => letIn(door, { request, response, underWay }));
  };
}

type Call = { request: IncomingMessage; response: ServerResponse; underWay: UnderWay };

async function letIn(door: Doorway, call: Call): Promise<void> {
  const { request, response, underWay } = call;
  const target = request.url ?? '/';
  if (target.length > LONGEST_TARGET) return refuse(call, { status: 414, route: 'tooLong', text: 'URI Too Long' });
  const path = target.split('?', 1)[0] ?? '';
  if (WATCHERS.has(path)) return door.answer(request, response);
  const name = laneOf(request, { path, takesFiles: door.takesFiles });
  const leave = await door.lanes[name].enter();
  if (!leave) return turnAway(door, call, name);
  try {
    // Whoever has gone while they waited is not worth the work.
    if (!underWay.isGone) await door.answer(request, response);
  } finally {
    leave();
  }
}

function laneOf(
  { method }: IncomingMessage,
  { path, takesFiles }: { path: string; takesFiles: Doorway['takesFiles'] },
): LaneName {
  const isReading = isReadingOf(method);
  if (!isReading && takesFiles(path)) return 'uploads';
  if (path.startsWith('/desk/')) return 'desk';
  return isReading ? 'readers' : 'forms';
}

function isReadingOf(method: string | undefined): boolean {
  return method === 'GET' || method === 'HEAD';
}

function turnAway({ metrics, busyPage }: Doorway, call: Call, lane: LaneName): void {
  metrics.turnedAway(lane);
  const { response } = call;
  response.setHeader('Retry-After', RETRY_AFTER);
  response.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  response.setHeader('X-Content-Type-Options', 'nosniff');
  refuse(call, { status: 503, route: 'turnedAway', text: busyPage(), type: 'text/html' });
}

/** What was to be sent is not read: the connection ends with the answer. */
function refuse(
  { request, response, underWay }: Call,
  { status, route, text, type = 'text/plain' }: { status: number; route: string; text: string; type?: string },
): void {
  underWay.route = route;
  if (hasBody(request)) response.setHeader('Connection', 'close');
  response.setHeader('Cache-Control', 'no-store');
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Length': Buffer.byteLength(text) });
  response.end(request.method === 'HEAD' ? undefined : text);
}

/** The identity that a web server on this machine gave to the request, so that its log and ours can be held together. */
function idOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  const isOurs = typeof given === 'string' && SANE_ID.test(given) && isConnectedHere(request);
  return isOurs ? given : randomBytes(9).toString('base64url');
}

/** No address of a network, no query, no name of a path: the route says what was asked for. */
function noteTheEnd({ log, metrics }: Doorway, { request, response, underWay }: Call): void {
  const begun = performance.now();
  const { socket } = request;
  const bytesBefore = socket.bytesWritten;
  response.once('close', () => {
    underWay.isGone = !response.writableFinished;
    const milliseconds = performance.now() - begun;
    const method = request.method ?? 'GET';
    const route = underWay.route ?? 'none';
    const status = underWay.isGone ? 499 : response.statusCode;
    metrics.answered({ method, route, status, seconds: milliseconds / 1000 });
    const bytes = socket.bytesWritten - bytesBefore;
    const line = { requestId: underWay.id, method, route, status, ms: Math.round(milliseconds * 10) / 10, bytes };
    // Plain reading is most of what happens, and tells nothing: it is logged for who wants to see it.
    const isPlain = isReadingOf(method) && (status < 400 || status === 404 || status === 499);
    if (isPlain) log.debug(line, 'answered');
    else log.info(line, 'answered');
  });
}
