import { execFile } from 'node:child_process';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { describeOnEveryEngine, emptyPostgres, hasPostgres } from '#test/support/databases.ts';
import { openSqlite } from './dialects/sqlite.ts';
import { migrate, migrationNames, migrationsRun } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { readSettings } from './queries/house/settings.ts';
import { saveSettings } from './records/settings.ts';

describeOnEveryEngine('the shape of the database', (database) => {
  it('stays as it is when the migrations run again, with all that is in it', async () => {
    const db = database();
    await saveSettings(db, { name: 'La Rive' });
    await migrate(db);
    const { rows } = await sql<{ value: string }>`select value from settings where name = 'name'`.execute(db.query);
    expect(rows).toEqual([{ value: '"La Rive"' }]);
  });

  it('is left alone when a newer program has changed it', async () => {
    const { query } = database();
    const newer = { name: '9999-print-on-paper', timestamp: new Date(0).toISOString() };
    await sql`insert into kysely_migration (name, timestamp) values (${newer.name}, ${newer.timestamp})`.execute(query);
    await expect(migrate(database())).rejects.toMatchObject({ name: 'NewerDatabaseError', migration: newer.name });
    await sql`delete from kysely_migration where name = ${newer.name}`.execute(query);
  });

  it('is changed only after what must come beforehand, and never when that fails', async () => {
    const db = openSqlite(':memory:');
    const asked: string[] = [];
    await migrate(db, { upTo: '0004-order-articles', beforehand: async (_, first) => void asked.push(first) });
    expect(asked).toEqual([]);
    const beforehand = async (_: unknown, first: string) => {
      asked.push(first);
      throw new Error('no room');
    };
    await expect(migrate(db, { beforehand })).rejects.toThrow('no room');
    expect([asked, (await migrationsRun(db)).length]).toEqual([['0005-find-drafts'], 4]);
    await migrate(db);
    await migrate(db, { beforehand });
    expect(await migrationsRun(db)).toEqual(migrationNames());
    await db.close();
  });

  it('refuses what would point nowhere', async () => {
    const placed = database().query.insertInto('frontPlacements').values({ zone: 'lead', position: 0, articleId: 99 });
    await expect(placed.execute()).rejects.toThrow(/foreign key/i);
  });
});

describe('two programs that start at once on an empty database', () => {
  it('both can work on one SQLite file', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'griot-two-')), 'griot.db');
    await expectBothToWork(path);
  });

  it.skipIf(!hasPostgres)('both can work on one PostgreSQL database', async () => {
    const { address, drop } = await emptyPostgres();
    await expectBothToWork(address);
    await drop();
  });
});

async function expectBothToWork(location: string): Promise<void> {
  const run = promisify(execFile);
  const program = () => run(process.execPath, ['test/support/open-newspaper.ts', location]);
  await Promise.all([program(), program(), program()]);
  const db = await openDatabase(location.startsWith('postgres') ? { postgresUrl: location } : { sqlitePath: location });
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db.query);
  expect(rows.map(({ name }) => name)).toEqual(await writtenMigrations());
  expect((await readSettings(db)).tagline).toBe('ouvert');
  await db.close();
}

/** Those that the folder holds, without their endings. */
async function writtenMigrations(): Promise<string[]> {
  const files = await readdir('src/storage/migrations');
  return files.map((file) => file.replace(/\.ts$/, '')).toSorted();
}
