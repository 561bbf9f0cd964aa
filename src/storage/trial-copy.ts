import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Database } from './database.ts';
import { openSqlite } from './dialects/sqlite.ts';

const NAME = /^trial-(\d+)\.db/;

/**
 * Gives a database to try things on that nobody else waits for. On SQLite, where one long transaction would lock all
 * others out, it is a copy in this folder, made while others read and write, and removed afterwards. On PostgreSQL it is
 * the database itself: whoever tries there rolls back.
 */
export async function withTrialCopy<T>(
  db: Database,
  folder: string,
  work: (trial: Database) => Promise<T>,
): Promise<T> {
  if (db.engine === 'postgres') return work(db);
  await mkdir(folder, { recursive: true });
  await removeLeftBehind(folder);
  const path = join(folder, `trial-${process.pid}.db`);
  await sql`vacuum into ${path}`.execute(db.query);
  const copy = openSqlite(path);
  try {
    return await work(copy);
  } finally {
    await copy.close();
    await removeCopy(path);
  }
}

/** Copies of programs that died at it. */
async function removeLeftBehind(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = Number(NAME.exec(name)?.[1]);
    if (pid && !isAlive(pid)) await rm(join(folder, name), { force: true });
  }
  await removeCopy(join(folder, `trial-${process.pid}.db`));
}

async function removeCopy(path: string): Promise<void> {
  for (const end of ['', '-wal', '-shm']) await rm(path + end, { force: true });
}

/** Whether a program with this number runs on this machine. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
