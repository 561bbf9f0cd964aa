import type { AddressKind } from '#content/address.ts';
import type { Database } from '../database.ts';

/**
 * Notes an address that a thing has left: whoever asks for it is led to where the thing is today, for ever. The last to have
 * had it keeps it.
 */
export async function leaveAddress(
  db: Database,
  { path, kind, targetId }: { path: string; kind: AddressKind; targetId: number },
): Promise<void> {
  await db.query
    .insertInto('addresses')
    .values({ path, kind, targetId, isCurrent: 0 })
    .onConflict((conflict) => conflict.column('path').doUpdateSet({ kind, targetId, isCurrent: 0 }))
    .execute();
}

/** Whatever led to one thing leads to another of its kind from now on: they became one. */
export async function inheritAddresses(
  db: Database,
  kind: AddressKind,
  { from, to }: { from: number; to: number },
): Promise<void> {
  await db.query
    .updateTable('addresses')
    .set({ targetId: to, isCurrent: 0 })
    .where('kind', '=', kind)
    .where('targetId', '=', from)
    .execute();
}
