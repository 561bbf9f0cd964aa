import type { AddressKind } from '#content/address.ts';
import type { Database } from '../database.ts';
import { valueGroups } from '../rows.ts';

/** What an address leads to; null when nothing ever had it. */
export async function addressAt(
  db: Database,
  path: string,
): Promise<{ kind: AddressKind; targetId: number; isCurrent: boolean } | null> {
  const row = await db.query
    .selectFrom('addresses')
    .select(['kind', 'targetId', 'isCurrent'])
    .where('path', '=', path)
    .executeTakeFirst();
  return row ? { ...row, isCurrent: row.isCurrent === 1 } : null;
}

/** Which of these addresses are taken already, whatever they lead to. */
export async function takenAddresses(db: Database, paths: string[]): Promise<Set<string>> {
  return new Set((await addressesAmong(db, paths)).keys());
}

/** What these addresses lead to, by path; those that nothing ever had are missing. */
export async function addressesAmong(
  db: Database,
  paths: string[],
): Promise<Map<string, { kind: AddressKind; targetId: number }>> {
  const found = new Map<string, { kind: AddressKind; targetId: number }>();
  for (const group of valueGroups(paths)) {
    const rows = await db.query
      .selectFrom('addresses')
      .select(['path', 'kind', 'targetId'])
      .where('path', 'in', group)
      .execute();
    for (const { path, ...address } of rows) found.set(path, address);
  }
  return found;
}
