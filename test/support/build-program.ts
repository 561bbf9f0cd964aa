import { execFile } from 'node:child_process';

/** Builds the program, if a source is newer than it, once for all tests that serve it in a process of its own. */
export function setup(): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ['tools/build.ts', '--if-stale'], (error) => (error ? reject(error) : resolve()));
  });
}
