import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Each line of code breaks the rule of its name; the checker must see it, or it is checking nothing. */
const OFFENCES: [rule: string, file: string, code: string][] = [
  ['content-imports-only-itself', 'src/content/offence.ts', "import '#storage/database.ts';"],
  ['content-and-language-do-no-io', 'src/language/offence.ts', "import 'node:fs';"],
  ['only-storage-talks-to-a-database', 'src/newsroom/offence.ts', "import 'kysely';"],
  ['newsroom-knows-no-http', 'src/newsroom/offence-2.ts', "import '#web/compression.ts';"],
  ['site-reads-through-queries', 'src/site/offence.ts', "import '#storage/records/articles.ts';"],
  ['exchange-writes-records', 'src/exchange/offence.ts', "import '#newsroom/publication/publish-article.ts';"],
  ['only-the-entry-points-see-everything', 'src/storage/offence.ts', "import '#server/config.ts';"],
  ['only-the-cli-knows-the-sample', 'src/site/offence-2.ts', "import '#sample/people.ts';"],
  ['no-development-package-in-the-program', 'src/media/offence.ts', "import 'vitest';"],
];

describe('the import rules', () => {
  let folder: string;
  let report: { summary: { totalCruised: number; violations: { from: string; rule: { name: string } }[] } };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'griot-rules-'));
    for (const path of ['src', 'sample', 'package.json', 'tsconfig.json', '.dependency-cruiser.mjs']) {
      cpSync(path, join(folder, path), { recursive: true });
    }
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    for (const [, file, code] of OFFENCES) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `${code}\n`);
    }
    report = JSON.parse(cruise(folder));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are held against the whole program', () => {
    expect(report.summary.totalCruised).toBeGreaterThan(150);
  });

  it.each(OFFENCES)('catch a breach of "%s"', (rule, file) => {
    expect(report.summary.violations.filter(({ from }) => from === file).map((found) => found.rule.name)).toContain(
      rule,
    );
  });
});

function cruise(cwd: string): string {
  const program = join(process.cwd(), 'node_modules/.bin/depcruise');
  const call = [program, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'src'];
  try {
    return execFileSync('node', call, { cwd, encoding: 'utf8', maxBuffer: 200_000_000 });
  } catch (error) {
    // The checker exits with the number of breaches; its report is on standard output all the same.
    return (error as { stdout: string }).stdout;
  }
}
