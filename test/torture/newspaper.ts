import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { systemClock } from '#content/clock.ts';
import { openDatabase } from '#storage/open-database.ts';
import { hire } from '../support/desk.ts';
import { freePort } from '../support/free-port.ts';
import { createCast, draftBy, publishNow } from '../support/newsroom.ts';
import { type ServingProgram, serveProgram } from '../support/program.ts';
import type { Tools } from './writer.ts';

/** A newspaper that is served by the real program, to be killed again and again. */
export type TorturedNewspaper = {
  origin: string;
  /** What an editor's cookie holds. */
  session: string;
  place: Tools['place'];
  ledgerPath: string;
  /** Starts the program; resolves with how many milliseconds it took until it answered. */
  start: () => Promise<number>;
  kill: () => Promise<void>;
  /** Resolves once the living program has its database again. */
  isReady: () => Promise<void>;
  /** What SQLite finds wrong with its file; nothing on PostgreSQL, which looks itself. */
  faults: () => string[];
  remove: () => Promise<void>;
};

/** Makes it in a folder of its own, in this PostgreSQL database when it is given. */
export async function createTorturedNewspaper({
  postgresUrl,
  settings = {},
}: {
  postgresUrl?: string | undefined;
  settings?: Record<string, string> | undefined;
}): Promise<TorturedNewspaper> {
  const folder = mkdtempSync(join(tmpdir(), 'griot-torture-'));
  const dataFolder = join(folder, 'data');
  mkdirSync(dataFolder);
  const file = join(dataFolder, 'griot.db');
  const db = await openDatabase(postgresUrl ? { postgresUrl } : { sqlitePath: file });
  const cast = await createCast(db);
  const editor = await hire({ db, clock: systemClock }, { name: 'Awa', roles: ['editor'] });
  const { path: articlePath } = await publishNow(db, draftBy(cast), systemClock);
  await db.close();
  const port = await freePort();
  const environment = { ...settings, ...(postgresUrl ? { DATABASE_URL: postgresUrl } : {}) };
  let program: ServingProgram | undefined;
  return {
    origin: `http://127.0.0.1:${port}`,
    session: editor.token,
    place: { sectionId: cast.politics, authorId: cast.aissatou, articlePath },
    ledgerPath: join(folder, 'ledger.jsonl'),
    async start() {
      const begun = performance.now();
      program = await serveProgram(dataFolder, port, environment);
      return performance.now() - begun;
    },
    kill: async () => program?.kill(),
    isReady: () => ready(`http://127.0.0.1:${port}/readyz`),
    faults: () => (postgresUrl ? [] : faultsIn(file)),
    async remove() {
      await program?.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Milliseconds; a database that has started again is found well before. */
const PATIENCE = 30_000;

async function ready(address: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await fetch(address).catch(() => null))?.ok) {
    if (Date.now() > end) throw new Error('the program does not find its database again');
    await setTimeout(50);
  }
}

function faultsIn(file: string): string[] {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 10_000 });
  try {
    const integrity = database
      .prepare('pragma integrity_check')
      .all()
      .map((row) => String(row.integrity_check));
    const orphans = database
      .prepare('pragma foreign_key_check')
      .all()
      .map((row) => `row without its other: ${JSON.stringify(row)}`);
    return [...integrity.filter((line) => line !== 'ok'), ...orphans];
  } finally {
    database.close();
  }
}
