import { sql } from 'kysely';
import type { Moment } from '#content/article.ts';
import { linkedAddress } from '#content/link.ts';
import type { OutsideLink } from '#content/outside-link.ts';
import { type Database, inTransaction } from '../database.ts';
import { ALL_LINKS, isShownLink } from '../shown-links.ts';

/** An address of another site that is to be asked, and what is known of it. */
export type DueLink = OutsideLink & { address: string };

/** Until when it is kept for who takes it. */
type Taking = { now: Moment; until: Moment };

/**
 * Takes an address that was never asked, of the newest article that has one; of pages and menus first, since those are read
 * most. Null when there is none. Nobody else is given it until the lease ends.
 */
export async function takeUnaskedLink(db: Database, taking: Taking): Promise<DueLink | null> {
  const row = await selectDue(db)
    .where('standing', '=', sql.lit('unasked' as const))
    .where((eb) => eb.or([eb('dueAt', 'is', null), eb('dueAt', '<=', taking.now)]))
    .orderBy('fromKind', 'desc')
    .orderBy('fromId', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && (await take(db, row.address, taking)) ? row : null;
}

/** Takes the address whose time to be asked again has come first, or null, in the same way. */
export async function takeDueLink(db: Database, taking: Taking): Promise<DueLink | null> {
  const row = await selectDue(db)
    .where('standing', '!=', 'unasked')
    .where('dueAt', '<=', taking.now)
    .orderBy('dueAt')
    .limit(1)
    .executeTakeFirst();
  return row && (await take(db, row.address, taking)) ? row : null;
}

/** Writes what is known of an address now, for every link to it. */
export async function noteAnswer(db: Database, { address, ...known }: DueLink & { dueAt: Moment }): Promise<void> {
  await db.query.updateTable('links').set(known).where('address', '=', address).execute();
}

const OWN_AT_ONCE = 100;

/**
 * Makes links to the newspaper's own address, written out in full, links to a page of it: `https://journal.example/contact/`
 * is `/contact/`, and nobody asks the web for it.
 */
export async function shortenOwnLinks(db: Database, origin: string): Promise<void> {
  const rows = await db.query
    .selectFrom('links')
    .select(['fromKind', 'fromId', 'address', 'words'])
    .where('address', '>=', `${origin}/`)
    .where('address', '<', `${origin}0`)
    .limit(OWN_AT_ONCE)
    .execute();
  if (rows.length === 0) return;
  await inTransaction(db, async (tx) => {
    for (const { address, ...row } of rows) {
      const { fromKind, fromId } = row;
      await tx.query
        .deleteFrom('links')
        .where((eb) => eb.and({ fromKind, fromId, address }))
        .execute();
      const short = linkedAddress(address.slice(origin.length));
      const unknown = { answer: null, answeredAt: null, failingSince: null, dueAt: null };
      if (short === null) continue;
      const values = { ...row, ...unknown, address: short, standing: 'doubtful' as const };
      await tx.query
        .insertInto('links')
        .values(values)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  });
  if (rows.length === OWN_AT_ONCE) await shortenOwnLinks(db, origin);
}

function selectDue(db: Database) {
  return db.query
    .selectFrom('links')
    .select(['address', 'standing', 'answer', 'answeredAt', 'failingSince'])
    .where(isShownLink(ALL_LINKS));
}

/** False when somebody else took it first. */
async function take(db: Database, address: string, { now, until }: Taking): Promise<boolean> {
  const { numUpdatedRows } = await db.query
    .updateTable('links')
    .set({ dueAt: until })
    .where('address', '=', address)
    .where((eb) => eb.or([eb('dueAt', 'is', null), eb('dueAt', '<=', now)]))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
