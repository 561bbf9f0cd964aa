import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** The built program, serving a newspaper in a process of its own, as on a server. */
export type ServingProgram = {
  port: number;
  origin: string;
  /** As a power cut does it. */
  kill: () => Promise<void>;
  /** As whoever runs it does it. */
  stop: () => Promise<void>;
};

/** Serves the newspaper in this folder, at the port of before when it is given; resolves when it answers. */
export async function serveProgram(dataFolder: string, givenPort?: number): Promise<ServingProgram> {
  const port = givenPort ?? (await freePort());
  const env = { PATH: process.env.PATH ?? '', LANG: 'fr_FR.UTF-8', GRIOT_LOG: 'error', GRIOT_DATA: dataFolder };
  const child = spawn(process.execPath, ['dist/griot.js', 'serve'], {
    // A test asks nobody.
    env: { ...env, PORT: String(port), GRIOT_LINKS_PER_DAY: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (data) => String(data).includes(`:${port}`) && resolve());
    child.once('exit', () => reject(new Error('the program stopped before it answered')));
  });
  const end = (signal: 'SIGKILL' | 'SIGTERM') => endOf(child, signal);
  return { port, origin: `http://127.0.0.1:${port}`, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

function endOf(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
