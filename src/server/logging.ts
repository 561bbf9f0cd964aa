import { type DestinationStream, pino } from 'pino';
import type { Config } from './config.ts';
import { requestUnderWay } from './under-way.ts';

/** Where the program tells what it does: one JSON object a line. No e-mail, network address, query or secret link is in it. */
export type Log = Pick<ReturnType<typeof pino>, 'info' | 'warn' | 'error' | 'debug'>;

/**
 * The log of this process, on standard error so that standard output is free for answers, unless it is to go elsewhere. What is
 * told while a request is answered bears its `requestId`.
 */
export function openLog(config: Pick<Config, 'logLevel'>, elsewhere?: DestinationStream): Log {
  // PostgreSQL quotes the row that it refused: an e-mail, a text.
  const redact = { paths: ['err.detail', 'err.where'], remove: true };
  const options = { level: config.logLevel, redact, mixin: requestId };
  return pino(options, elsewhere ?? pino.destination({ dest: 2, sync: true }));
}

function requestId(): { requestId?: string } {
  const request = requestUnderWay();
  return request ? { requestId: request.id } : {};
}
