import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

/** Files that are lists rather than code, and may be long. */
const LISTS = [/language\/messages\//, /\.test\.tsx?$/];

describe('the tree', () => {
  it('has no drawer for odds and ends', () => {
    const drawers = /^(index|utils?|helpers?|lib|common|misc|manager|service)(\.|$)/;
    const found = files.filter((file) => file.split('/').some((part) => drawers.test(part)));
    expect(found).toEqual([]);
  });

  it('has no file over 300 lines but lists', () => {
    const long = files
      .filter((file) => /\.tsx?$/.test(file) && !LISTS.some((list) => list.test(file)))
      .filter((file) => readFileSync(file, 'utf8').split('\n').length > 300);
    expect(long).toEqual([]);
  });

  it('has a README of 20 to 60 lines in each folder of src', () => {
    const folders = readdirSync('src').map((name) => join('src', name, 'README.md'));
    const wrong = folders.filter((file) => !existsSync(file) || !isBetween(linesOf(file), 20, 60));
    expect(wrong).toEqual([]);
  });

  it('names files in kebab-case', () => {
    expect(
      files.map((file) => basename(file)).filter((name) => !/^(README\.md|[a-z0-9-]+(\.test)?\.tsx?)$/.test(name)),
    ).toEqual([]);
  });
});

describe('the dependencies', () => {
  it('each have their reason in docs/dependencies.md', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
    const reasons = readFileSync('docs/dependencies.md', 'utf8');
    expect(names.filter((name) => !reasons.includes(`\`${name}\``))).toEqual([]);
  });

  it('that the program runs on come from some 25 projects at most, one row for each', () => {
    const [, runtime = ''] = readFileSync('docs/dependencies.md', 'utf8').split(/^## .+$/m);
    expect(runtime.match(/^\| `/gm)?.length).toBeLessThanOrEqual(28);
  });

  it('that the program runs on are told where the program’s are told', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const [, runtime = ''] = readFileSync('docs/dependencies.md', 'utf8').split(/^## .+$/m);
    expect(Object.keys(dependencies).filter((name) => !runtime.includes(`\`${name}\``))).toEqual([]);
  });
});

function linesOf(file: string): number {
  return readFileSync(file, 'utf8').trimEnd().split('\n').length;
}

function isBetween(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}
