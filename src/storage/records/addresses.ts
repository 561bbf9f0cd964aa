import type { AddressKind } from '#content/address.ts';
import type { Database } from '../database.ts';

/** An address in canonical form (`content/address.ts`), or an old query such as `/?p=12`, and what it leads to. */
export type NewAddress = { path: string; kind: AddressKind; targetId: number; isCurrent: boolean };

/**
 * Gives addresses to things. One that is free, or only a former address, is taken over; a current address of something
 * else is left alone. Gives back the addresses that were refused for that reason.
 */
export async function claimAddresses(db: Database, addresses: NewAddress[]): Promise<NewAddress[]> {
  const refused: NewAddress[] = [];
  for (const address of addresses) {
    if (!(await claimAddress(db, address))) refused.push(address);
  }
  return refused;
}

/** Makes this thing's other addresses former ones, which lead to the current one for ever. */
export async function retireAddresses(db: Database, kind: AddressKind, targetId: number): Promise<void> {
  await db.query
    .updateTable('addresses')
    .set({ isCurrent: 0 })
    .where('kind', '=', kind)
    .where('targetId', '=', targetId)
    .execute();
}

async function claimAddress(db: Database, address: NewAddress): Promise<boolean> {
  const row = { ...address, isCurrent: address.isCurrent ? (1 as const) : (0 as const) };
  const taken = await db.query
    .insertInto('addresses')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column('path')
        .doUpdateSet(row)
        .where((eb) =>
          eb.or([
            eb.and([eb('addresses.kind', '=', row.kind), eb('addresses.targetId', '=', row.targetId)]),
            eb.and([eb('addresses.isCurrent', '=', 0), eb.val(row.isCurrent === 1)]),
          ]),
        ),
    )
    .returning('path')
    .executeTakeFirst();
  return taken !== undefined;
}
