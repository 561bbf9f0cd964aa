import type { AddressKind } from '#content/address.ts';
import type { Database } from '../database.ts';

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
  if (paths.length === 0) return new Set();
  const rows = await db.query.selectFrom('addresses').select('path').where('path', 'in', paths).execute();
  return new Set(rows.map(({ path }) => path));
}

/** What these addresses lead to, by path; those that nothing ever had are missing. */
export async function addressesAmong(
  db: Database,
  paths: string[],
): Promise<Map<string, { kind: AddressKind; targetId: number }>> {
  if (paths.length === 0) return new Map();
  const rows = await db.query
    .selectFrom('addresses')
    .select(['path', 'kind', 'targetId'])
    .where('path', 'in', paths)
    .execute();
  return new Map(rows.map(({ path, ...address }) => [path, address]));
}
