import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { DeskScripts } from '#desk/assets.ts';

const manifest = z.record(z.string(), z.string());

/** The desk's browser modules as `tools/build-desk.ts` left them in a folder; none when there is no such folder. */
export function readDeskScripts(folder: string): DeskScripts {
  if (!existsSync(join(folder, 'manifest.json'))) return { entries: new Map(), files: new Map() };
  const entries = manifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return {
    entries: new Map(Object.entries(entries)),
    files: new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))])),
  };
}
