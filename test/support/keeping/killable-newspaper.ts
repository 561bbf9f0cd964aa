import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenDatabase } from '#storage/database.ts';
import { openDatabase } from '#storage/open-database.ts';
import { saveSettings } from '#storage/records/settings.ts';
import { freePort } from '../free-port.ts';
import type { ServingProgram } from '../program.ts';

/** A newspaper whose server runs in a process of its own, always at the same address and over the same file. */
export type KillableNewspaper = {
  /** For the test to look into the file. */
  db: OpenDatabase;
  origin: string;
  start: () => Promise<void>;
  /** Kills the server as a power cut would: it gets no chance to end anything. */
  kill: () => Promise<void>;
  remove: () => Promise<void>;
};

/** How the newspaper in a folder is served at a port. */
export type Serve = (folder: string, port: number) => Promise<ServingProgram>;

/** Makes the newspaper in a folder of its own; it is not served yet. */
export async function createKillableNewspaper(serve: Serve): Promise<KillableNewspaper> {
  const folder = await mkdtemp(join(tmpdir(), 'griot-keeping-'));
  const db = await openDatabase({ sqlitePath: join(folder, 'griot.db') });
  await saveSettings(db, { name: 'La Rive' });
  const port = await freePort();
  let server: ServingProgram | undefined;
  return {
    db,
    origin: `http://127.0.0.1:${port}`,
    async start() {
      server = await serve(folder, port);
    },
    async kill() {
      await server?.kill();
    },
    async remove() {
      await server?.kill();
      await db.close();
      await rm(folder, { recursive: true });
    },
  };
}
