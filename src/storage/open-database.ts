import type { OpenDatabase } from './database.ts';
import { openPostgres } from './dialects/postgres.ts';
import { openSqlite } from './dialects/sqlite.ts';
import { type MigrationPlan, migrate } from './migrate.ts';

/** Where the database is: a PostgreSQL address, or the path of an SQLite file (`:memory:` for none). */
export type DatabaseLocation = { postgresUrl: string } | { sqlitePath: string };

/**
 * Opens the newspaper's database and brings it to the shape that this program needs; `beforehand` as `migrate` calls it.
 * Throws when either fails.
 */
export async function openDatabase(
  location: DatabaseLocation,
  plan: Pick<MigrationPlan, 'beforehand'> = {},
): Promise<OpenDatabase> {
  if ('postgresUrl' in location) {
    await (await migrated(openPostgres(location.postgresUrl, { isPatient: true }), plan)).close();
    return openPostgres(location.postgresUrl);
  }
  return migrated(openSqlite(location.sqlitePath), plan);
}

async function migrated(db: OpenDatabase, plan: Pick<MigrationPlan, 'beforehand'>): Promise<OpenDatabase> {
  try {
    await migrate(db, plan);
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
}

/** Opens a database in whatever shape it is, an empty one too. */
export function openUnshaped(location: DatabaseLocation): OpenDatabase {
  return 'postgresUrl' in location ? openPostgres(location.postgresUrl) : openSqlite(location.sqlitePath);
}
