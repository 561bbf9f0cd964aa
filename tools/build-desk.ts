import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const PAGES = 'src/desk/client/pages';

/**
 * Builds the desk's browser modules into a folder: one for each file of `src/desk/client/pages/`, what they share in
 * chunks, and a `manifest.json` that tells each page's file. Gives back the weight of each file in bytes.
 */
export async function buildDesk(folder: string): Promise<Map<string, number>> {
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build({
    entryPoints: (existsSync(PAGES) ? readdirSync(PAGES) : [])
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(PAGES, name)),
    outdir: folder,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    // Phones in use are often six years old.
    target: ['chrome87', 'firefox88', 'safari14.1'],
    metafile: true,
    logLevel: 'warning',
  });
  const outputs = Object.entries(metafile.outputs).map(([path, output]) => ({ file: basename(path), ...output }));
  const pages = outputs.filter(({ entryPoint }) => entryPoint?.startsWith(PAGES));
  const manifest = pages.map(({ file, entryPoint }) => [basename(entryPoint ?? '', '.ts'), file]);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(Object.fromEntries(manifest)));
  return new Map(outputs.map(({ file, bytes }) => [file, bytes]));
}
