import { sql } from 'kysely';
import type { Moment } from '#content/article.ts';
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

/** Rows that belong to something which is not there, by table. */
export type OrphanRows = { table: string; count: number };

/**
 * Tables with such rows. SQLite is asked to look; PostgreSQL lets none in, but a restore may have kept some that were there
 * before.
 */
export async function orphanRows(db: Database): Promise<OrphanRows[]> {
  const { rows } =
    db.engine === 'sqlite'
      ? await sql<OrphanRows>`select "table", count(*) as count from pragma_foreign_key_check
          group by "table" order by "table"`.execute(db.query)
      : await sql<OrphanRows>`select relname as table, count(*) as count from pg_constraint
          join pg_class on pg_class.oid = conrelid
          where contype = 'f' and not convalidated and relnamespace = current_schema()::regnamespace
          group by relname order by relname`.execute(db.query);
  const uses = await db.query
    .selectFrom('mediaUses')
    .leftJoin('media', 'media.id', 'mediaUses.mediaId')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('media.id', 'is', null)
    .executeTakeFirstOrThrow();
  const astray = { table: 'media_uses', count: Number(uses.count) };
  return [...rows.map(({ table, count }) => ({ table, count: Number(count) })), ...(astray.count > 0 ? [astray] : [])];
}

/** When the journal was last written to; null while it is empty. */
export async function newestEntryAt(db: Database): Promise<Moment | null> {
  const row = await db.query
    .selectFrom('journalEntries')
    .select((eb) => eb.fn.max('at').as('at'))
    .executeTakeFirst();
  return row?.at ?? null;
}
