import type { OpenDatabase } from './database.ts';
import { openPostgres } from './dialects/postgres.ts';
import { openSqlite } from './dialects/sqlite.ts';
import { migrate } from './migrate.ts';

/** Where the database is: a PostgreSQL address, or the path of an SQLite file (`:memory:` for none). */
export type DatabaseLocation = { postgresUrl: string } | { sqlitePath: string };

/** Opens the newspaper's database and brings it to the shape that this program needs. Throws when either fails. */
export async function openDatabase(location: DatabaseLocation): Promise<OpenDatabase> {
  const db = 'postgresUrl' in location ? openPostgres(location.postgresUrl) : openSqlite(location.sqlitePath);
  try {
    await migrate(db);
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
}
