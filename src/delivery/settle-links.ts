import { type Database, inTransaction } from '#storage/database.ts';
import { lostAddresses } from '#storage/queries/lost-addresses.ts';
import { doubtfulAddresses, setStanding } from '#storage/records/links.ts';
import { shortenOwnLinks } from '#storage/records/outside-links.ts';
import { readSomeTexts } from '#storage/records/texts-to-read.ts';

/**
 * Looks at every doubtful link within the newspaper, a few dozen addresses in a transaction, so that what asks for broken
 * ones finds few to look at; first of all at texts that were there before links were noted. `origin` is the newspaper's
 * public address.
 */
export async function settleLinks({ db, origin }: { db: Database; origin: string }, end: AbortSignal): Promise<void> {
  while (!end.aborted && (await inTransaction(db, readSomeTexts)));
  await shortenOwnLinks(db, new URL(origin).origin);
  while (!end.aborted) {
    const addresses = await doubtfulAddresses(db);
    if (addresses.length === 0) return;
    await settle(db, addresses);
  }
}

function settle(db: Database, addresses: string[]): Promise<void> {
  return inTransaction(db, async (tx) => {
    // Written first: who withdraws an article meanwhile waits, and doubts again what was found fine before.
    await setStanding(tx, addresses, 'fine');
    await setStanding(tx, [...(await lostAddresses(tx, addresses)).keys()], 'broken');
  });
}
