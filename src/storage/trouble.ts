/** Why nothing can be read or written just now: there is no room, somebody else holds on for too long, or nobody is there. */
export type StorageTrouble = 'full' | 'busy' | 'away';

/** SQLite's primary result codes: https://www.sqlite.org/rescode.html */
const SQLITE: Record<number, StorageTrouble> = {
  5: 'busy',
  6: 'busy',
  8: 'away',
  10: 'away',
  11: 'away',
  13: 'full',
  14: 'away',
  26: 'away',
};
/** PostgreSQL's, by their beginning: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const POSTGRES: [RegExp, StorageTrouble][] = [
  [/^53100$/, 'full'],
  [/^(40001|40P01|55P03|57014)$/, 'busy'],
  [/^(08|57P|53|58)/, 'away'],
];
const NETWORK = /^(ECONN(REFUSED|RESET|ABORTED)|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT|E(HOST|NET)UNREACH)$/;
/** What the driver of PostgreSQL says without a code. */
const DRIVER =
  /^(timeout exceeded when trying to connect|Connection terminated|Query read timeout|Client (has encountered|was closed))/;

/** What of the machine, rather than of what was asked, an error tells; null for any other error. */
export function storageTrouble(error: unknown): StorageTrouble | null {
  if (!(error instanceof Error)) return null;
  const { code, errcode } = error as Error & { code?: unknown; errcode?: unknown };
  if (code === 'ERR_SQLITE_ERROR') return SQLITE[Number(errcode) & 0xff] ?? null;
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'full';
  if (typeof code !== 'string') return DRIVER.test(error.message) ? 'away' : null;
  if (NETWORK.test(code)) return 'away';
  if (!('severity' in error)) return null;
  return POSTGRES.find(([pattern]) => pattern.test(code))?.[1] ?? null;
}
