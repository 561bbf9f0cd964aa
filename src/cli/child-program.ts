import { type ChildProcess, spawn } from 'node:child_process';

/** Of what a failed program says, so much is logged. */
const MOST_SAID = 4000;

/** Starts this very program with other words, e.g. `import job 12`; it ends when this one does. */
export function startChild(...words: string[]): ChildProcess {
  const [program = ''] = process.argv.slice(1);
  return spawn(process.execPath, [...process.execArgv, program, ...words], { stdio: ['pipe', 'ignore', 'pipe'] });
}

/** What the program said when it ended badly; null when it ended well. */
export function childEnded(child: ChildProcess): Promise<string | null> {
  return new Promise((resolve) => {
    let said = '';
    child.stderr?.on('data', (data) => {
      said = (said + data).slice(-MOST_SAID);
    });
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => resolve(code === 0 ? null : said || `${signal ?? code}`));
  });
}
