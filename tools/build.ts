import { cpSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildDesk } from './build-desk.ts';
import { requireNode26 } from './require-node-26.ts';

/** Builds the program into `dist/`; with `--if-stale`, only when a source is newer than what was built. */

requireNode26();
const PROGRAM = 'dist/griot.js';
const SOURCES = ['src', 'sample', 'package.json'];

if (!process.argv.includes('--if-stale') || isStale()) await buildProgram();

async function buildProgram(): Promise<void> {
  rmSync('dist', { recursive: true, force: true });
  cpSync('sample/pictures', 'dist/sample/pictures', { recursive: true });
  await buildDesk('dist/desk');
  await build({
    entryPoints: ['src/cli/main.ts'],
    outdir: 'dist',
    entryNames: 'griot',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node26',
    packages: 'external',
    sourcemap: true,
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    logLevel: 'warning',
  });
}

function isStale(): boolean {
  if (!existsSync(PROGRAM)) return true;
  const builtAt = statSync(PROGRAM).mtimeMs;
  return SOURCES.some((source) => newestIn(source) > builtAt);
}

/** Of a file, or of everything in a folder; folders count too, since a removed file only changes them. */
function newestIn(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
