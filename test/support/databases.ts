import { randomUUID } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { PGliteDialect } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { OpenDatabase } from '#storage/database.ts';
import { openPostgres, postgresOver } from '#storage/dialects/postgres.ts';
import { openSqlite } from '#storage/dialects/sqlite.ts';
import { migrate } from '#storage/migrate.ts';
import { emptyDatabase } from './empty-database.ts';

/** Address of a PostgreSQL server on which the tests may make databases of their own; CI always gives one. */
const POSTGRES = process.env.GRIOT_TEST_POSTGRES;

/** Whether the tests of PostgreSQL can run. */
export const hasPostgres = POSTGRES !== undefined;

type Engine = { name: string; open: () => Promise<{ db: OpenDatabase; drop: () => Promise<void> }> };

const ENGINES: Engine[] = [
  { name: 'SQLite', open: async () => opened(openSqlite(':memory:')) },
  { name: 'PGlite', open: async () => opened(postgresOver(new PGliteDialect({ pglite: new PGlite() }))) },
];
if (POSTGRES) ENGINES.push({ name: 'PostgreSQL', open: () => openOwnPostgres(POSTGRES) });
else console.warn('PostgreSQL tests skipped: GRIOT_TEST_POSTGRES is not set');

/** Runs one suite on every engine, each test on an empty newspaper of the newest shape. */
export function describeOnEveryEngine(name: string, suite: (database: () => OpenDatabase) => void): void {
  describe.each(ENGINES)(`${name} ($name)`, ({ open }) => {
    let opening: Awaited<ReturnType<Engine['open']>>;
    beforeAll(async () => {
      opening = await open();
      await migrate(opening.db);
    }, 60_000);
    beforeEach(() => emptyDatabase(opening.db));
    afterAll(async () => {
      await opening.db.close();
      await opening.drop();
    });
    suite(() => opening.db);
  });
}

/** A database of one's own on the server, without any table. */
export function emptyPostgres(): Promise<{ address: string; drop: () => Promise<void> }> {
  if (!POSTGRES) throw new Error('GRIOT_TEST_POSTGRES is not set');
  return createOwnPostgres(POSTGRES);
}

/** An empty newspaper on the embedded engine, for tests that are not about storage. */
export async function memoryDatabase(): Promise<OpenDatabase> {
  const db = openSqlite(':memory:');
  await migrate(db);
  return db;
}

function opened(db: OpenDatabase) {
  return { db, drop: async () => {} };
}

async function openOwnPostgres(server: string) {
  const { address, drop } = await createOwnPostgres(server);
  return { db: openPostgres(address), drop };
}

async function createOwnPostgres(server: string) {
  const name = `griot_test_${randomUUID().replaceAll('-', '')}`;
  await runOn(server, `create database ${name}`);
  const address = new URL(server);
  address.pathname = `/${name}`;
  return { address: address.href, drop: () => runOn(server, `drop database ${name}`) };
}

async function runOn(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
