import { execFile } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './free-port.ts';

const run = promisify(execFile);
const HOME = '/usr/lib/postgresql';

/** A PostgreSQL server that may be stopped, with its data in a folder of its own. */
export type OwnPostgres = {
  /** Of an empty database. */
  address: string;
  start: () => Promise<void>;
  /** `immediate` is as a power cut does it: nothing is written any more (pg_ctl's words). */
  stop: (mode: 'fast' | 'immediate') => Promise<void>;
  remove: () => Promise<void>;
};

/** Why there can be no server of one's own; null when there can. */
export const NO_OWN_POSTGRES = programs() === null ? `no PostgreSQL server is installed under ${HOME}` : null;

/** Makes it, and starts it. Commits reach the disk, as they do in a newsroom. */
export async function startOwnPostgres(): Promise<OwnPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'griot-postgres-'));
  chmodSync(folder, 0o755);
  if (isRoot()) chownSync(folder, ...postgresUser());
  const [data, port] = [join(folder, 'data'), await freePort()];
  await asPostgres('initdb', ['-D', data, '-U', 'griot', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8']);
  const options = `-c listen_addresses=127.0.0.1 -p ${port} -k ${folder} -c shared_buffers=16MB`;
  let isRunning = false;
  const server: OwnPostgres = {
    address: `postgres://griot@127.0.0.1:${port}/postgres`,
    async start() {
      await asPostgres('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start']);
      isRunning = true;
    },
    async stop(mode) {
      if (isRunning) await asPostgres('pg_ctl', ['-D', data, '-m', mode, '-w', 'stop']);
      isRunning = false;
    },
    async remove() {
      await server.stop('immediate');
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}

function programs(): string | null {
  if (!existsSync(HOME)) return null;
  const versions = readdirSync(HOME).filter((version) => existsSync(join(HOME, version, 'bin/initdb')));
  const newest = versions.sort((one, other) => Number(one) - Number(other)).at(-1);
  return newest === undefined ? null : join(HOME, newest, 'bin');
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** PostgreSQL refuses to run as root: it runs as its own user then, whose numbers are these. */
function postgresUser(): [number, number] {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((each) => each.startsWith('postgres:'));
  const [, , user = '', group = ''] = (line ?? '').split(':');
  return [Number(user), Number(group)];
}

async function asPostgres(program: string, given: string[]): Promise<void> {
  const path = join(programs() ?? '', program);
  const [command, args] = isRoot() ? ['runuser', ['-u', 'postgres', '--', path, ...given]] : [path, given];
  await run(command, args, { cwd: tmpdir() });
}
