import { pino } from 'pino';
import type { Config } from './config.ts';

/** Where the program tells what it does: one JSON object a line. Addresses are logged without their query. */
export type Log = Pick<ReturnType<typeof pino>, 'info' | 'warn' | 'error' | 'debug'>;

/** The log of this process, on standard error so that standard output is free for answers. */
export function openLog(config: Pick<Config, 'logLevel'>): Log {
  return pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
}
