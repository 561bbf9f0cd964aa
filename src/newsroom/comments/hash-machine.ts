import { createHmac, randomBytes } from 'node:crypto';
import { momentOf } from '#content/clock.ts';
import type { Database } from '#storage/database.ts';
import { saltOf } from '#storage/records/address-salts.ts';
import type { Machine } from '#storage/records/comments.ts';

/** Who sends something, by network address, as far as limits are counted; '' when nothing tells. */
export type Sender = { subscriber: string; network: string };

/**
 * A network address as it may be kept: hashed with a salt that is another every day (UTC), so that the same reader cannot be
 * followed from one day to the next, and nobody can tell the address any more once the salt is forgotten. Null for none.
 */
export async function hashMachine(
  tx: Database,
  { subscriber, network }: Sender,
  at: Temporal.Instant,
): Promise<Machine | null> {
  if (subscriber === '') return null;
  const day = momentOf(at).slice(0, 10);
  const salt = await saltOf(tx, day, () => randomBytes(32).toString('base64url'));
  const hash = (text: string) => createHmac('sha256', salt).update(text).digest('base64url').slice(0, LENGTH);
  return { addressHash: hash(`address ${subscriber}`), networkHash: hash(`network ${network}`), hashedOn: day };
}

/** 128 bits. */
const LENGTH = 22;
