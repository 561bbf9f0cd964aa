import { type ChildProcess, spawn } from 'node:child_process';
import { freePort } from './free-port.ts';

/** A server in a process of its own, as on a machine that somebody rents. */
export type ServingProgram = {
  port: number;
  origin: string;
  /** As a power cut does it. */
  kill: () => Promise<void>;
  /** As whoever runs it does it. */
  stop: () => Promise<void>;
  /** Tells it to stop, and does not wait. */
  tellToStop: () => void;
  /** Resolves with its exit code once it has ended, null when it was killed. */
  ended: Promise<number | null>;
};

/** Serves the newspaper in this folder by the built program, at the port of before when it is given, with these settings besides. */
export async function serveProgram(
  dataFolder: string,
  givenPort?: number,
  settings: Record<string, string> = {},
): Promise<ServingProgram> {
  const port = givenPort ?? (await freePort());
  // A test asks nobody, and backs nothing up by itself.
  const quiet = { GRIOT_LINKS_PER_DAY: '0', GRIOT_BACKUPS: 'off' };
  const env = { GRIOT_LOG: 'error', GRIOT_DATA: dataFolder, PORT: String(port), ...quiet, ...settings };
  return runServer(['dist/griot.js', 'serve'], { port, env });
}

/** Runs a server; resolves when it answers, as it says by its port. */
export async function runServer(
  call: string[],
  { port, env = {} }: { port: number; env?: Record<string, string> },
): Promise<ServingProgram> {
  const child = spawn(process.execPath, call, {
    env: { PATH: process.env.PATH ?? '', LANG: 'fr_FR.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (data) => String(data).includes(`:${port}`) && resolve());
    child.once('exit', () => reject(new Error('the program stopped before it answered')));
  });
  const end = (signal: 'SIGKILL' | 'SIGTERM') => endOf(child, signal);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const tellToStop = () => void child.kill('SIGTERM');
  const ways = { kill: () => end('SIGKILL'), stop: () => end('SIGTERM'), tellToStop, ended };
  return { port, origin: `http://127.0.0.1:${port}`, ...ways };
}

function endOf(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}
