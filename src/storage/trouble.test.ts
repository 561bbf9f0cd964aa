import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeOnEveryEngine } from '#test/support/databases.ts';
import { inTransaction, type OpenDatabase } from './database.ts';
import { openSqlite } from './dialects/sqlite.ts';
import { migrate } from './migrate.ts';
import { readSettings } from './queries/house/settings.ts';
import { saveSettings } from './records/settings.ts';
import { storageTrouble } from './trouble.ts';

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

describe('trouble of a file', () => {
  let folder: string;
  let path: string;
  let db: OpenDatabase;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'griot-trouble-'));
    path = join(folder, 'griot.db');
    db = openSqlite(path);
    await migrate(db);
    await saveSettings(db, { name: 'La Rive' });
  });
  afterEach(async () => {
    await db.close();
    await rm(folder, { recursive: true });
  });

  it('a full disk is told as one, takes all of a transaction back, and is over when there is room', async () => {
    await sql`pragma max_page_count = 1`.execute(db.query);
    const long = 'x'.repeat(500_000);
    const failure = await failureOf(
      inTransaction(db, async (tx) => {
        await saveSettings(tx, { tagline: 'à demi' });
        await saveSettings(tx, { description: long });
      }),
    );
    expect(storageTrouble(failure)).toBe('full');
    expect(await readSettings(db)).toMatchObject({ name: 'La Rive', tagline: '', description: '' });
    await sql`pragma max_page_count = 1000000`.execute(db.query);
    await saveSettings(db, { description: long });
    expect((await readSettings(db)).description).toBe(long);
  });

  it('a transaction waits for the one of another process, and holds up nothing meanwhile', async () => {
    const other = new DatabaseSync(path);
    other.exec('begin immediate');
    let turns = 0;
    const waiting = inTransaction(db, (tx) => saveSettings(tx, { tagline: 'enfin' }));
    const ticking = setInterval(() => {
      turns += 1;
      if (turns === 5) other.exec('commit');
    }, 5);
    await waiting;
    clearInterval(ticking);
    other.close();
    expect(turns).toBeGreaterThanOrEqual(5);
    expect((await readSettings(db)).tagline).toBe('enfin');
  });
});

describe('what an error tells of the machine', () => {
  const error = (properties: object, message = '') => Object.assign(new Error(message), properties);
  it.each([
    [error({ code: 'ERR_SQLITE_ERROR', errcode: 13 }), 'full'],
    [error({ code: 'ERR_SQLITE_ERROR', errcode: 5 }), 'busy'],
    [error({ code: 'ERR_SQLITE_ERROR', errcode: 4874 }), 'away'],
    [error({ code: 'ERR_SQLITE_ERROR', errcode: 2067 }), null],
    [error({ code: 'ENOSPC' }), 'full'],
    [error({ code: 'ECONNREFUSED' }), 'away'],
    [error({ code: '57P01', severity: 'FATAL' }), 'away'],
    [error({ code: '53300', severity: 'FATAL' }), 'away'],
    [error({ code: '53100', severity: 'ERROR' }), 'full'],
    [error({ code: '57014', severity: 'ERROR' }), 'busy'],
    [error({ code: '23505', severity: 'ERROR' }), null],
    [error({}, 'Connection terminated unexpectedly'), 'away'],
    [error({}, 'timeout exceeded when trying to connect'), 'away'],
    [error({}, 'no such column'), null],
    ['a string', null],
  ])('%o: %s', (given, trouble) => {
    expect(storageTrouble(given)).toBe(trouble);
  });
});

describeOnEveryEngine('the measure of statements', (database) => {
  it('hears of those that are done, and of those that fail', async () => {
    const heard: boolean[] = [];
    database().onStatement((seconds, isFailure) => {
      expect(seconds).toBeGreaterThanOrEqual(0);
      heard.push(isFailure);
    });
    await readSettings(database());
    await failureOf(sql`select nothing from nowhere`.execute(database().query));
    expect(heard).toEqual([false, true]);
  });
});
