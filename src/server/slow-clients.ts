import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** How slow a client may be, in milliseconds. */
export type Pace = {
  /** Nothing moves, in either direction, while we wait for the client. */
  idle: number;
  /** Until what a form or a script sends is here. */
  form: number;
  /** Until a large file is here: a whole newspaper over a slow line takes its time. */
  file: number;
};

/** Patient with 2G: a form of 100 kB at 1 kB a second is here in time. Whoever is slower is no phone. */
const PACE: Pace = { idle: 60_000, form: 300_000, file: 3_600_000 };

/**
 * Lets go of connections whose client does nothing, or takes for ever over what it sends: each holds memory, and a place in
 * its lane. A client that waits while we work is left in peace.
 */
export function watchPace(
  server: Server,
  { takesFiles, pace = PACE }: { takesFiles: (path: string) => boolean; pace?: Pace },
): void {
  const busy = new WeakMap<Socket, { request: IncomingMessage; response: ServerResponse }>();
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    busy.set(request.socket, { request, response });
    response.once('close', () => busy.delete(request.socket));
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    if (hasBody(request)) limitBody(request, takesFiles(path) ? pace.file : pace.form);
  });
  server.setTimeout(pace.idle);
  // With a listener, Node leaves it to us what becomes of the connection.
  server.on('timeout', (socket: Socket) => {
    const call = busy.get(socket);
    const isOurTurn = call?.request.complete && socket.writableLength === 0 && !call.response.writableEnded;
    if (!isOurTurn) socket.destroy();
  });
}

/** Whether something comes after a request's headers (RFC 9112, 6.3). */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** RFC 9110, 15.5.9: the request did not come whole in the time that we were prepared to wait. */
function limitBody(request: IncomingMessage, milliseconds: number): void {
  const { socket } = request;
  const timer = setTimeout(() => {
    socket.end('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n');
    socket.destroySoon();
  }, milliseconds);
  const over = () => clearTimeout(timer);
  request.once('end', over);
  request.once('close', over);
}
