import { createHmac, randomBytes } from 'node:crypto';
import { momentOf } from '#content/clock.ts';
import type { Database } from '#storage/database.ts';
import { saltOf } from '#storage/records/address-salts.ts';
import type { Machine } from '#storage/records/comments.ts';
import { keyFor, type Secret } from '../keys.ts';

/** Who sends something, by network address, as far as limits are counted; '' when nothing tells. */
export type Sender = { subscriber: string; network: string };

/** In which database it is noted, when, and what the installation alone knows. */
type Noting = { tx: Database; at: Temporal.Instant; secret: Secret };

/**
 * A network address as it may be kept: hashed with a salt that is another every day (UTC), so that the same reader cannot be
 * followed from one day to the next, and with the installation's secret: there are so few addresses of IPv4 that who has the
 * database and the salts alone would only have to try them all. Null for none.
 */
export async function hashMachine(
  { tx, at, secret }: Noting,
  { subscriber, network }: Sender,
): Promise<Machine | null> {
  if (subscriber === '') return null;
  const day = momentOf(at).slice(0, 10);
  const salt = await saltOf(tx, day, () => randomBytes(32).toString('base64url'));
  const key = Buffer.concat([keyFor(secret, 'network address'), Buffer.from(salt)]);
  const hash = (text: string) => createHmac('sha256', key).update(text).digest('base64url').slice(0, LENGTH);
  return { addressHash: hash(`address ${subscriber}`), networkHash: hash(`network ${network}`), hashedOn: day };
}

/** 128 bits. */
const LENGTH = 22;
