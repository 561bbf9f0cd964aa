import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Database } from './database.ts';
import { up as createNewspaper } from './migrations/0001-create-newspaper.ts';
import { up as createPeople } from './migrations/0002-create-people.ts';
import { up as createDesk } from './migrations/0003-create-desk.ts';
import { up as orderArticles } from './migrations/0004-order-articles.ts';
import { up as findDrafts } from './migrations/0005-find-drafts.ts';
import { up as knowLinks } from './migrations/0006-know-links.ts';
import { up as moderateComments } from './migrations/0007-moderate-comments.ts';
import { up as guardAccounts } from './migrations/0008-guard-accounts.ts';
import { up as keepBackups } from './migrations/0009-keep-backups.ts';

/** In the order in which they run; never changed once released. */
const MIGRATIONS = {
  '0001-create-newspaper': createNewspaper,
  '0002-create-people': createPeople,
  '0003-create-desk': createDesk,
  '0004-order-articles': orderArticles,
  '0005-find-drafts': findDrafts,
  '0006-know-links': knowLinks,
  '0007-moderate-comments': moderateComments,
  '0008-guard-accounts': guardAccounts,
  '0009-keep-backups': keepBackups,
};

/** Thrown when a newer program has shaped the database: this one does not know what it holds. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError';
  /** The last change of shape that this program has never heard of. */
  readonly migration: string;

  constructor(migration: string) {
    super(`the database was shaped by a newer program (${migration})`);
    this.migration = migration;
  }
}

/** How far a database is to be brought, and what is to be done before anything in it changes. */
export type MigrationPlan = {
  /** The last migration to run; without it, all of them. */
  upTo?: string;
  /** Called when a database that has a shape already is about to get another; its failure stops the migration. */
  beforehand?: (db: Database, firstToCome: string) => Promise<void>;
};

/**
 * Brings the database to the shape that this program needs. Safe with several processes starting at once: one runs the
 * migrations, the others wait. Throws the error of the migration that failed, with nothing half done, and a
 * `NewerDatabaseError` when a newer program was here.
 */
export async function migrate(db: Database, { upTo, beforehand }: MigrationPlan = {}): Promise<void> {
  const ran = await migrationsRun(db);
  const [firstToCome] = migrationNames().filter((name) => !ran.includes(name));
  const unknown = ran.filter((name) => !migrationNames().includes(name)).at(-1);
  if (unknown) throw new NewerDatabaseError(unknown);
  if (beforehand && firstToCome && ran.length > 0) await beforehand(db, firstToCome);
  const migrations = Object.entries(MIGRATIONS).map(([name, up]) => [
    name,
    { up: (query: Kysely<unknown>) => up(query, db.engine) },
  ]);
  const provider = { getMigrations: async () => Object.fromEntries(migrations) };
  const migrator = new Migrator({ db: db.query, provider });
  const { error } = await (upTo ? migrator.migrateTo(upTo) : migrator.migrateToLatest());
  if (error) throw error;
}

/** Every change of shape that this program knows, in order. */
export function migrationNames(): string[] {
  return Object.keys(MIGRATIONS);
}

/** The changes of shape that this database has been through, in order; none for one that has no table yet. */
export async function migrationsRun(db: Database): Promise<string[]> {
  if (!(await hasMigrations(db))) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db.query);
  return rows.map(({ name }) => name);
}

async function hasMigrations({ engine, query }: Database): Promise<boolean> {
  const { rows } =
    engine === 'sqlite'
      ? await sql`select 1 from sqlite_master where name = 'kysely_migration'`.execute(query)
      : await sql`select 1 where to_regclass('kysely_migration') is not null`.execute(query);
  return rows.length > 0;
}
