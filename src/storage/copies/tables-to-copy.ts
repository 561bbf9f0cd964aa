import { sql } from 'kysely';
import type { Database } from '../database.ts';

/**
 * Tables that no copy of a newspaper holds: what the migrations keep their own count in; the index of what readers find,
 * which is another thing on each engine and is made anew from the articles; and what is to be forgotten soon, network addresses
 * of who tried to enter, and the salts of those of who commented.
 */
export const NOT_COPIED = [
  'kysely_migration',
  'kysely_migration_lock',
  'article_search',
  'sign_in_failures',
  'address_salts',
];

/** Every other table that is there, by name: asked of the database itself, so that a new one is never left out. */
export async function tablesToCopy({ engine, query }: Database): Promise<string[]> {
  const { rows } =
    engine === 'sqlite'
      ? await sql<{ name: string }>`select name from pragma_table_list
          where schema = 'main' and type = 'table' and name not like 'sqlite\_%' escape '\\'`.execute(query)
      : await sql<{ name: string }>`select relname as name from pg_class
          where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')`.execute(query);
  return rows
    .map(({ name }) => name)
    .filter((name) => !NOT_COPIED.includes(name))
    .toSorted();
}
