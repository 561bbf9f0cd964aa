import { sql } from 'kysely';
import type { Database } from '../database.ts';

/** What SQLite says of its own file: null when all is well, else its first complaint. PostgreSQL checks itself. */
export async function integrityProblem(db: Database): Promise<string | null> {
  if (db.engine === 'postgres') return null;
  const { rows } = await sql<{ integrityCheck: string }>`pragma integrity_check(1)`.execute(db.query);
  const verdict = rows[0]?.integrityCheck ?? 'ok';
  return verdict === 'ok' ? null : verdict;
}

/** Addresses of published articles that lead elsewhere or nowhere, by path. */
export async function lostArticles(db: Database): Promise<string[]> {
  const rows = await db.query
    .selectFrom('articles')
    .leftJoin('addresses', 'addresses.path', 'articles.path')
    .select('articles.path')
    .where('articles.status', '=', 'published')
    .where((eb) =>
      eb.or([
        eb('addresses.path', 'is', null),
        eb('addresses.isCurrent', '=', 0),
        eb('addresses.kind', '!=', 'article'),
        eb('addresses.targetId', '!=', eb.ref('articles.id')),
      ]),
    )
    .limit(20)
    .execute();
  return rows.map(({ path }) => path ?? '');
}

/** Pictures and files of the library: those whose file was never found, and the names of the files that should be there. */
export async function mediaInventory(
  db: Database,
): Promise<{ id: number; hash: string | null; renditions: string; mimeType: string; fileName: string }[]> {
  const rows = await db.query
    .selectFrom('media')
    .select(['id', 'hash', 'fileKey', 'renditions', 'mimeType', 'fileName'])
    .where('state', '=', 'ready')
    .execute();
  return rows.map(({ fileKey, hash, ...row }) => ({ ...row, hash: fileKey ?? hash }));
}
