import { type DestinationStream, pino } from 'pino';
import type { Config } from './config.ts';

/** Where the program tells what it does: one JSON object a line. Addresses are logged without their query. */
export type Log = Pick<ReturnType<typeof pino>, 'info' | 'warn' | 'error' | 'debug'>;

/** The log of this process, on standard error so that standard output is free for answers, unless it is to go elsewhere. */
export function openLog(config: Pick<Config, 'logLevel'>, elsewhere?: DestinationStream): Log {
  // PostgreSQL quotes the row that it refused: an e-mail, a text.
  const options = { level: config.logLevel, redact: { paths: ['err.detail'], remove: true } };
  return pino(options, elsewhere ?? pino.destination({ dest: 2, sync: true }));
}
