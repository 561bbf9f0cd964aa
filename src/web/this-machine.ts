import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;
/** What a web server adds to what it passes on; whoever comes by one is not on this machine. */
const PASSED_ON = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'forwarded', 'via'];

/** Whether the connection was made on this very machine: by who works on it, or by a web server that passes requests on. */
export function isConnectedHere({ socket }: Pick<IncomingMessage, 'socket'>): boolean {
  return LOOPBACK.test(socket.remoteAddress ?? '');
}

/** Whether somebody on this very machine asks, and not a web server for somebody elsewhere, as far as that server says so. */
export function isAskedHere(request: Pick<IncomingMessage, 'socket' | 'headers'>): boolean {
  return isConnectedHere(request) && PASSED_ON.every((name) => request.headers[name] === undefined);
}

/** Whether a request bears this token (RFC 6750). Takes as long for a wrong one as for a right one. */
export function bearsToken({ headers }: Pick<IncomingMessage, 'headers'>, token: string): boolean {
  const given = Buffer.from(/^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? '');
  const wanted = Buffer.from(token);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
