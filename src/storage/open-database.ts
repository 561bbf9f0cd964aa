import type { OpenDatabase } from './database.ts';
import { openPostgres } from './dialects/postgres.ts';
import { openSqlite } from './dialects/sqlite.ts';
import { migrate } from './migrate.ts';

/** Where the database is: a PostgreSQL address, or the path of an SQLite file (`:memory:` for none). */
export type DatabaseLocation = { postgresUrl: string } | { sqlitePath: string };

/** Opens the newspaper's database and brings it to the shape that this program needs. Throws when either fails. */
export async function openDatabase(location: DatabaseLocation): Promise<OpenDatabase> {
  if ('postgresUrl' in location) {
    await migrated(openPostgres(location.postgresUrl, { isPatient: true }), (db) => db.close());
    return openPostgres(location.postgresUrl);
  }
  return migrated(openSqlite(location.sqlitePath), async () => {});
}

async function migrated(db: OpenDatabase, then: (db: OpenDatabase) => Promise<void>): Promise<OpenDatabase> {
  try {
    await migrate(db);
  } catch (error) {
    await db.close();
    throw error;
  }
  await then(db);
  return db;
}
