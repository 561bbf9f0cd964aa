import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ConfigError } from './config.ts';
import { readSecret } from './secret.ts';

let dataFolder: string;
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'griot-secret-'));
});
afterEach(() => rm(dataFolder, { recursive: true }));

it('is made at the first start, for this user alone, and stays the same', async () => {
  const first = readSecret({ secret: null, dataFolder });
  expect(first.length).toBeGreaterThanOrEqual(32);
  expect((await stat(join(dataFolder, 'secret'))).mode & 0o777).toBe(0o600);
  expect(readSecret({ secret: null, dataFolder })).toEqual(first);
  expect(await readFile(join(dataFolder, 'secret'), 'utf8')).toBe(`${Buffer.from(first)}\n`);
});

it('is another in another newspaper, and the one of the environment where there is one', async () => {
  const other = await mkdtemp(join(tmpdir(), 'griot-secret-'));
  expect(readSecret({ secret: null, dataFolder: other })).not.toEqual(readSecret({ secret: null, dataFolder }));
  expect(Buffer.from(readSecret({ secret: 's'.repeat(40), dataFolder })).toString()).toBe('s'.repeat(40));
  await rm(other, { recursive: true });
});

it('is refused when the file was cut', async () => {
  await writeFile(join(dataFolder, 'secret'), 'court');
  expect(() => readSecret({ secret: null, dataFolder })).toThrow(ConfigError);
});
