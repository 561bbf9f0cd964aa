import { momentOf } from '#content/clock.ts';
import { inTransaction } from '#storage/database.ts';
import { forgetAddresses as forget } from '#storage/records/address-salts.ts';
import type { Backstage } from '../context.ts';

/** Days for which anything that was made of a reader's network address is kept. */
export const ADDRESS_DAYS = 30;

/** Forgets what is older than thirty days of what was made of network addresses, and requests that nobody can use any more. */
export async function forgetAddresses({ db, clock }: Backstage): Promise<void> {
  const now = clock.now();
  const at = momentOf(now.subtract({ hours: 24 * ADDRESS_DAYS }));
  await inTransaction(db, (tx) => forget(tx, { before: { day: at.slice(0, 10), at }, now: momentOf(now) }));
}
