import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { OpenDatabase } from '#storage/database.ts';
import { openDatabase } from '#storage/open-database.ts';

/** A newspaper whose server runs in a process of its own, always at the same address and over the same file. */
export type KillableNewspaper = {
  db: OpenDatabase;
  origin: string;
  start: () => Promise<void>;
  /** Kills the server as a power cut would: it gets no chance to end anything. */
  kill: () => Promise<void>;
  remove: () => Promise<void>;
};

/** Builds the server and the bare editor, and opens the file for the test to look into. */
export async function createKillableNewspaper(): Promise<KillableNewspaper> {
  const folder = await mkdtemp(join(tmpdir(), 'griot-keeping-'));
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  await bundle(folder);
  const file = join(folder, 'griot.db');
  const db = await openDatabase({ sqlitePath: file });
  const port = await freePort();
  let server: ChildProcess | undefined;
  const kill = async () => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
  };
  return {
    db,
    origin: `http://127.0.0.1:${port}`,
    async start() {
      const call = [join(folder, 'newspaper-server.js'), file, String(port), join(folder, 'bare-editor.js')];
      server = spawn(process.execPath, call, { stdio: ['ignore', 'pipe', 'inherit'] });
      if (server.stdout) await once(server.stdout, 'data');
    },
    kill,
    async remove() {
      await kill();
      await db.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function bundle(outdir: string): Promise<void> {
  const shared = { bundle: true, format: 'esm', outdir, logLevel: 'warning', jsx: 'automatic' } as const;
  await build({
    ...shared,
    entryPoints: ['test/support/keeping/newspaper-server.ts'],
    platform: 'node',
    packages: 'external',
    jsxImportSource: 'hono/jsx',
    banner: { js: '' },
  });
  await build({
    ...shared,
    entryPoints: ['test/support/keeping/bare-editor.ts'],
    platform: 'browser',
    target: ['chrome89', 'firefox89', 'safari15'],
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
