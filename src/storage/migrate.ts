import type { Kysely } from 'kysely';
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
};

/**
 * Brings the database to the shape that this program needs. Safe with several processes starting at once: one runs the
 * migrations, the others wait. Throws the error of the migration that failed, with nothing half done.
 */
export async function migrate(db: Database): Promise<void> {
  const migrations = Object.entries(MIGRATIONS).map(([name, up]) => [
    name,
    { up: (query: Kysely<unknown>) => up(query, db.engine) },
  ]);
  const provider = { getMigrations: async () => Object.fromEntries(migrations) };
  const migrator = new Migrator({ db: db.query, provider });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
