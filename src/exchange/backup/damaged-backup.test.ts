import { appendFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BackupError } from '#content/backup.ts';
import { openUnshaped } from '#storage/open-database.ts';
import { backUp, restoreTo, type SmallNewspaper, smallNewspaper } from '#test/support/backups.ts';
import { makeBackupKey } from './key.ts';
import { MANIFEST } from './manifest.ts';
import { openBackup } from './open-backup.ts';
import { rehearseBackup } from './rehearse-backup.ts';

/** Every file of a backup's own folder. */
async function filesOf(backup: string): Promise<string[]> {
  const entries = await readdir(backup, { recursive: true, withFileTypes: true });
  return entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
}

/** Expects that neither a restore nor a rehearsal takes it, and that nothing is there afterwards. */
async function expectRefused(backup: string, { tools: { key } }: SmallNewspaper, code: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'griot-refused-'));
  const rehearse = async () =>
    rehearseBackup(await openBackup(backup, key), { scratchFolder: join(folder, 'scratch'), round: 0 });
  const attempts = [() => restoreTo(backup, { folder: join(folder, 'data'), key }), rehearse];
  for (const attempt of attempts) {
    const error = await attempt().then(
      () => null,
      (reason) => reason,
    );
    expect(error, String(error?.stack)).toBeInstanceOf(BackupError);
    expect(error.code).toBe(code);
  }
  const restored = openUnshaped({ sqlitePath: join(folder, 'data', 'griot.db') });
  expect(await readdir(join(folder, 'data'), { recursive: true })).not.toContain('media');
  await restored.close();
}

describe('a damaged backup', () => {
  it.each(['open', 'encrypted'])('is refused for one wrong byte in any of its files (%s)', async (kind) => {
    const folder = await mkdtemp(join(tmpdir(), 'griot-key-'));
    const newspaper = await smallNewspaper(kind === 'open' ? null : await makeBackupKey(join(folder, 'key')));
    const backup = await backUp(newspaper);
    const files = await filesOf(backup);
    const chosen = files.filter((file) => /articles\.|settings|media\.ndjson|secret|manifest/.test(file));
    expect(chosen.length).toBeGreaterThanOrEqual(4);
    for (const file of chosen) {
      const bytes = await readFile(file);
      const wrong = Buffer.from(bytes);
      const at = Math.floor(bytes.length / 2);
      wrong[at] = (wrong[at] ?? 0) ^ 1;
      await writeFile(file, wrong);
      await expectRefused(backup, newspaper, 'fileDamaged');
      await writeFile(file, bytes);
    }
    await restoreTo(backup, { key: newspaper.tools.key });
  });

  it('is refused when a file is cut, has something behind its end, or is gone', async () => {
    const newspaper = await smallNewspaper();
    const backup = await backUp(newspaper);
    const file = join(backup, 'tables', 'articles.ndjson.zst');
    const bytes = await readFile(file);
    await truncate(file, bytes.length - 20);
    await expectRefused(backup, newspaper, 'fileDamaged');
    await writeFile(file, bytes);
    await appendFile(file, 'x');
    await expectRefused(backup, newspaper, 'fileDamaged');
    await rm(file);
    await expectRefused(backup, newspaper, 'fileMissing');
    await rm(join(backup, MANIFEST));
    await expectRefused(backup, newspaper, 'notABackup');
  });

  it('without one of its pictures is refused, or restored without it by whoever says so', async () => {
    const newspaper = await smallNewspaper();
    const backup = await backUp(newspaper);
    const pool = await readdir(join(newspaper.backups, 'griot-media'), { recursive: true, withFileTypes: true });
    const [first, second] = pool.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
    await rm(first ?? '');
    await expectRefused(backup, newspaper, 'mediaMissing');
    const bytes = await readFile(second ?? '', 'utf8');
    await rm(second ?? '');
    await writeFile(second ?? '', bytes.replace('octets', 'octetz'));
    const { outcome } = await restoreTo(backup, { isMediaLossAccepted: true });
    expect([outcome.mediaFiles, outcome.losses.missing.length, outcome.losses.damaged.length]).toEqual([1, 1, 1]);
  });

  it('whose pictures are damaged is refused when they are read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'griot-key-'));
    const newspaper = await smallNewspaper(await makeBackupKey(join(folder, 'key')));
    const backup = await backUp(newspaper);
    const [pool = ''] = (await readdir(newspaper.backups)).filter((name) => name.startsWith('griot-media-'));
    const entries = await readdir(join(newspaper.backups, pool), { recursive: true, withFileTypes: true });
    const [first] = entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
    await truncate(first ?? '', 230);
    await expectRefused(backup, newspaper, 'mediaDamaged');
  });

  it('of a newer program, or of a format to come, is refused by name', async () => {
    const newspaper = await smallNewspaper();
    const backup = await backUp(newspaper);
    const path = join(backup, MANIFEST);
    const manifest = JSON.parse(await readFile(path, 'utf8'));
    await writeFile(path, JSON.stringify({ ...manifest, format: 2, novelty: true }));
    await expectRefused(backup, newspaper, 'newerFormat');
    await writeFile(path, JSON.stringify({ ...manifest, tables: [] }));
    await expectRefused(backup, newspaper, 'fileDamaged');
  });
});

describe('a rehearsal', () => {
  it('restores the backup somewhere else, says what it found, and leaves nothing', async () => {
    const newspaper = await smallNewspaper();
    const backup = await openBackup(await backUp(newspaper), null);
    const scratchFolder = join(newspaper.folder, 'scratch');
    const findings = await rehearseBackup(backup, { scratchFolder, round: 7 });
    expect(findings).toMatchObject({ articles: 2, mediaFiles: 3, mediaRead: 3 });
    expect(await readdir(scratchFolder)).toEqual([]);
  });
});
