import { spawn } from 'node:child_process';
import { requireNode26 } from './require-node-26.ts';

/** `npm run check`: every rule that is no test, one line for each, the whole output of those that fail. */

requireNode26();

const CHECKS: [name: string, command: string][] = [
  ['format and lint', 'biome ci --error-on-warnings --colors=off'],
  ['types', 'tsc -p .'],
  ['who imports whom', 'depcruise --config .dependency-cruiser.mjs src sample test tools bench'],
  ['dead code', 'knip'],
  ['valid HTML', 'node tools/check-html.ts'],
];

const AT_ONCE = 2;
const waiting = [...CHECKS];
const outcomes: boolean[] = [];
await Promise.all(Array.from({ length: AT_ONCE }, workThrough));
process.exitCode = outcomes.every(Boolean) ? 0 : 1;

async function workThrough(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [name, command] = next;
    const start = Date.now();
    const { isFine, output } = await run(command);
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    console.log(`${isFine ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)${isFine ? noteIn(output) : ''}`);
    if (!isFine) console.log(output);
    outcomes.push(isFine);
  }
}

/** A check that skips itself says why on a line of its own. */
function noteIn(output: string): string {
  const skipped = output.split('\n').find((line) => line.startsWith('skipped:'));
  return skipped ? `  ${skipped}` : '';
}

function run(command: string): Promise<{ isFine: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.stderr.on('data', (data) => {
      output += data;
    });
    child.on('close', (code) => resolve({ isFine: code === 0, output }));
  });
}
