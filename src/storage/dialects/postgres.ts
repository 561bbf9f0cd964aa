import { CamelCasePlugin, type Dialect, Kysely, PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';
import type { OpenDatabase } from '../database.ts';
import { StorableTextsPlugin } from '../storable-texts.ts';
import type { Tables } from '../tables.ts';
import { postgresSearch } from './postgres-search.ts';

/** `count(*)` is a bigint; ours all fit a JavaScript number. */
const BIGINT = 20;

/** Opens a PostgreSQL database by its address, e.g. `postgres://griot@localhost/griot`. */
export function openPostgres(url: string): OpenDatabase {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser: ((id: number, format: 'text') => parserOf(id, format)) as typeof types.getTypeParser },
  });
  // The pool drops a connection that the server cut by itself; without a listener Node would end the program.
  pool.on('error', () => {});
  return postgresOver(new PostgresDialect({ pool }));
}

/** PostgreSQL through any driver that Kysely knows; the tests run it on PGlite. */
export function postgresOver(dialect: Dialect): OpenDatabase {
  const query = new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin(), new StorableTextsPlugin()] });
  return { engine: 'postgres', query, search: postgresSearch, close: () => query.destroy() };
}

function parserOf(id: number, format: 'text') {
  return id === BIGINT ? Number : types.getTypeParser(id, format);
}
