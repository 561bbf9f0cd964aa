import type { AddressKind } from '#content/address.ts';
import type { Database } from '../database.ts';
import { rowGroups } from '../rows.ts';

/** An address in canonical form (`content/address.ts`), or an old query such as `/?p=12`, and what it leads to. */
export type NewAddress = { path: string; kind: AddressKind; targetId: number; isCurrent: boolean };

/**
 * Gives addresses to things. One that is free, or only a former address, is taken over; a current address of something
 * else is left alone. Gives back the addresses that were refused for that reason, or because one before them in the
 * list took the same.
 */
export async function claimAddresses(db: Database, addresses: NewAddress[]): Promise<NewAddress[]> {
  const first = new Map<string, NewAddress>();
  for (const address of addresses) {
    const rival = first.get(address.path);
    if (!rival || (!rival.isCurrent && address.isCurrent)) first.set(address.path, address);
  }
  const taken = new Set<NewAddress>();
  for (const group of rowGroups([...first.values()])) {
    for (const path of await claimFree(db, group)) taken.add(first.get(path) as NewAddress);
  }
  return addresses.filter((address) => !isSettled(address, { first, taken }));
}

/**
 * Gives a thing another address: the one that it had leads there for ever. False, and nothing is changed, when the new
 * one is, or was, the address of something else.
 */
export async function moveAddress(db: Database, address: Omit<NewAddress, 'isCurrent'>): Promise<boolean> {
  const { path, kind, targetId } = address;
  const taken = await db.query
    .selectFrom('addresses')
    .select('path')
    .where('path', '=', path)
    .where((eb) => eb.or([eb('kind', '!=', kind), eb('targetId', '!=', targetId)]))
    .executeTakeFirst();
  if (taken) return false;
  await db.query
    .updateTable('addresses')
    .set({ isCurrent: 0 })
    .where('kind', '=', kind)
    .where('targetId', '=', targetId)
    .execute();
  return (await claimAddresses(db, [{ ...address, isCurrent: true }])).length === 0;
}

type Settlement = { first: Map<string, NewAddress>; taken: Set<NewAddress> };

/** Given away to this very thing, whether by this line of the list or by another. */
function isSettled({ path, kind, targetId }: NewAddress, { first, taken }: Settlement): boolean {
  const winner = first.get(path);
  return winner?.kind === kind && winner.targetId === targetId && taken.has(winner);
}

async function claimFree(db: Database, addresses: NewAddress[]): Promise<string[]> {
  const rows = addresses.map((address) => ({ ...address, isCurrent: address.isCurrent ? (1 as const) : (0 as const) }));
  const taken = await db.query
    .insertInto('addresses')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .column('path')
        .doUpdateSet((eb) => ({
          kind: eb.ref('excluded.kind'),
          targetId: eb.ref('excluded.targetId'),
          // A thing's own current address stays current, though it is named among its former ones.
          isCurrent: eb
            .case()
            .when(
              eb.and([
                eb('addresses.kind', '=', eb.ref('excluded.kind')),
                eb('addresses.targetId', '=', eb.ref('excluded.targetId')),
                eb('addresses.isCurrent', '=', 1),
              ]),
            )
            .then(eb.lit(1))
            .else(eb.ref('excluded.isCurrent'))
            .end(),
        }))
        .where((eb) =>
          eb.or([
            eb.and([
              eb('addresses.kind', '=', eb.ref('excluded.kind')),
              eb('addresses.targetId', '=', eb.ref('excluded.targetId')),
            ]),
            eb.and([eb('addresses.isCurrent', '=', 0), eb('excluded.isCurrent', '=', 1)]),
          ]),
        ),
    )
    .returning('path')
    .execute();
  return taken.map(({ path }) => path);
}
