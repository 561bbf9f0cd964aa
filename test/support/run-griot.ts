import { execFile } from 'node:child_process';

/** What a command ended with. */
export type Outcome = { code: number; out: string; err: string };

/** Runs the built program as its user would; `code` is what it exits with. */
export function griot(environment: Record<string, string>, ...args: string[]): Promise<Outcome> {
  return griotReading('', environment, ...args);
}

/** The same, with what is typed or piped into it. */
export function griotReading(input: string, environment: Record<string, string>, ...args: string[]): Promise<Outcome> {
  const env = { PATH: process.env.PATH ?? '', LANG: 'fr_FR.UTF-8', GRIOT_LOG: 'silent', ...environment };
  return new Promise((resolve) => {
    const program = execFile(process.execPath, ['dist/griot.js', ...args], { env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, out, err });
    });
    program.stdin?.on('error', () => {}).end(input);
  });
}
