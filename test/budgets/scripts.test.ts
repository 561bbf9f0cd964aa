import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDeskScripts } from '#server/desk-scripts.ts';
import { buildDesk } from '../../tools/build-desk.ts';

/** The editor is loaded on its own page alone; no other page of the desk may need more than a moment on 3G. */
const EDITOR_BYTES = 180_000;
const PAGE_BYTES = 30_000;

describe('the weight of the desk’s scripts', () => {
  let folder: string;
  let weights: [page: string, bytes: number][];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'griot-scripts-'));
    await buildDesk(folder);
    const { entries } = readDeskScripts(folder);
    weights = [...entries].map(([page, file]): [string, number] => [page, weighAll(folder, file)]).toSorted();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is as it was written down, to the next two kilobytes, what pages share counted in each', async () => {
    const lines = weights.map(([page, bytes]) => `| ${page} | ${Math.ceil(bytes / 2000) * 2} |`);
    const table = `| page | kB on the wire (brotli), at most |\n|---|---|\n${lines.join('\n')}\n`;
    await expect(table).toMatchFileSnapshot('./scripts.md');
  });

  it('is at most 180 kB for the editor and 30 kB for each other page', () => {
    for (const [page, bytes] of weights) {
      expect(bytes, page).toBeLessThanOrEqual(page === 'editor' ? EDITOR_BYTES : PAGE_BYTES);
    }
  });
});

/** A module with all that it needs to begin, each compressed as the server does it; what is loaded later when asked for is not. */
function weighAll(folder: string, entry: string): number {
  const seen = new Set<string>();
  const queue = [entry];
  let bytes = 0;
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const source = readFileSync(join(folder, file));
    bytes += brotliCompressSync(source, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).byteLength;
    for (const [, imported = ''] of source.toString().matchAll(/(?:from|import)\s*["']\.\/([\w-]+\.js)["']/g))
      queue.push(imported);
  }
  return bytes;
}
