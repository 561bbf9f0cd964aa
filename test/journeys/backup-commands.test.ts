import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { stoppedClock } from '#content/clock.ts';
import { backupsIn } from '#exchange/backup/backups-in.ts';
import { openSqlite } from '#storage/dialects/sqlite.ts';
import { migrate, migrationNames, migrationsRun } from '#storage/migrate.ts';
import { newestBackupRun } from '#storage/queries/house/backup-runs.ts';
import { insertBackupRun } from '#storage/records/backup-runs.ts';
import { smallNewspaper } from '#test/support/backups.ts';
import { hire } from '#test/support/desk.ts';
import { NOW } from '#test/support/newsroom.ts';
import { serveProgram } from '#test/support/program.ts';
import { griot } from '#test/support/run-griot.ts';

const emptyFolder = () => mkdtemp(join(tmpdir(), 'griot-data-'));

describe('the commands for backups', () => {
  let folder: string;
  beforeEach(async () => {
    const { db, folder: made } = await smallNewspaper();
    folder = made;
    await hire({ db, clock: stoppedClock(NOW) }, { name: 'Awa Ndiaye', roles: ['administrator'] });
    await db.close();
  });

  it('make one, restore it elsewhere, and never over another', async () => {
    const made = await griot({ GRIOT_DATA: folder }, 'backup', '--json');
    const { path, articles, mediaFiles, isEncrypted } = JSON.parse(made.out);
    expect([articles, mediaFiles, isEncrypted]).toEqual([2, 3, false]);
    const over = await griot({ GRIOT_DATA: folder }, 'restore', path);
    expect([over.code, over.out]).toEqual([1, '']);
    expect(over.err).toMatch(/contient déjà un journal.; rien n’a été changé/);
    const elsewhere = await emptyFolder();
    const restored = await griot({ GRIOT_DATA: elsewhere }, 'restore', path);
    expect(restored.out).toMatch(/^Le journal est restauré.: 2 articles, 3 fichiers/);
    expect(restored.out).toContain('secret de l’installation');
    expect((await griot({ GRIOT_DATA: elsewhere }, 'user', 'list')).out).toContain('Awa Ndiaye');
  });

  it('encrypt with a key that they make, and only with it restore', async () => {
    const key = join(folder, 'cle.txt');
    expect((await griot({}, 'backup', 'key', key)).out).toContain('age1');
    expect((await stat(key)).mode & 0o777).toBe(0o600);
    const usb = await emptyFolder();
    const closed = { GRIOT_DATA: folder, GRIOT_BACKUP_KEY_FILE: key };
    expect((await griot(closed, 'backup', '--to', usb)).out).toContain('Elle est chiffrée');
    const path = join(usb, (await backupsIn(usb))[0]?.name ?? '');
    const elsewhere = { GRIOT_DATA: await emptyFolder() };
    expect((await griot(elsewhere, 'restore', path)).err).toContain('est chiffrée');
    expect((await griot(elsewhere, 'restore', path, '--key-file', key)).out).toContain('2 articles');
  });

  it('let nobody open a newspaper that was only restored half-way, and restore it when asked again', async () => {
    const { path } = JSON.parse((await griot({ GRIOT_DATA: folder }, 'backup', '--json')).out);
    const elsewhere = await emptyFolder();
    await writeFile(join(elsewhere, 'restoring'), path);
    const begun = await griot({ GRIOT_DATA: elsewhere }, 'init');
    expect([begun.code, begun.err]).toEqual([1, expect.stringContaining(`npm run griot -- restore ${path}`)]);
    const again = await griot({ GRIOT_DATA: elsewhere }, 'restore', path);
    expect(again.out).toContain('Une restauration avait été interrompue');
    expect((await griot({ GRIOT_DATA: elsewhere }, 'init')).code).toBe(0);
  });

  it('say in a sentence that a newer program was here', async () => {
    const db = openSqlite(join(folder, 'griot.db'));
    await sql`insert into kysely_migration (name, timestamp) values ('9999-print', '')`.execute(db.query);
    await db.close();
    const { code, err } = await griot({ GRIOT_DATA: folder }, 'doctor');
    expect(code).toBe(1);
    expect(err).toMatch(/^Ce journal a été tenu par une version plus récente de Griot \(9999-print\)/);
  });
});

describe('an update of the program', () => {
  /** A newspaper as an older program left it, with one colleague. */
  async function olderNewspaper(): Promise<string> {
    const folder = await emptyFolder();
    const db = openSqlite(join(folder, 'griot.db'));
    await migrate(db, { upTo: '0006-know-links' });
    await sql`insert into users (email, name, roles, language, is_disabled, created_at)
      values ('a@b.example', 'Awa', '["administrator"]', 'fr', 0, '2026-11-01T08:00:00.000Z')`.execute(db.query);
    await db.close();
    return folder;
  }

  it('backs up first what it changes, under the name of the change', async () => {
    const folder = await olderNewspaper();
    const { err, out } = await griot({ GRIOT_DATA: folder }, 'user', 'list');
    const path = join(folder, 'backups', 'before-0007-moderate-comments');
    expect(err).toMatch(/^Avant la mise à jour, le journal a été sauvegardé/);
    expect(err).toContain(path);
    expect(out).toContain('Awa');
    const elsewhere = await emptyFolder();
    expect((await griot({ GRIOT_DATA: elsewhere }, 'restore', path)).out).toContain('ne contient pas d’images');
    expect((await griot({ GRIOT_DATA: elsewhere }, 'user', 'list')).out).toContain('Awa');
  });

  it('is not begun when that cannot be done', async () => {
    const folder = await olderNewspaper();
    const file = join(folder, 'un fichier');
    await writeFile(file, '');
    const { code, err } = await griot({ GRIOT_DATA: folder, GRIOT_BACKUPS: file }, 'user', 'list');
    expect([code, err]).toEqual([1, expect.stringContaining('La mise à jour n’a pas commencé')]);
    const db = openSqlite(join(folder, 'griot.db'));
    expect((await migrationsRun(db)).at(-1)).toBe('0006-know-links');
    await db.close();
  });

  it('of an empty newspaper backs nothing up', async () => {
    const folder = await emptyFolder();
    expect((await griot({ GRIOT_DATA: folder }, 'init')).err).toBe('');
    expect(await readdir(folder)).not.toContain('backups');
  });
});

describe('a backup that somebody asked for at the desk', () => {
  it('is made by a program of its own, rehearsed, and begun again after a power cut', async () => {
    const { db, folder, backups } = await smallNewspaper();
    const server = await serveProgram(folder);
    const wish = { createdBy: null, createdAt: new Date().toISOString() };
    await insertBackupRun(db, { work: 'backup', ...wish });
    await server.kill();
    const next = await serveProgram(folder);
    const done = async (work: 'backup' | 'rehearsal') =>
      (await newestBackupRun(db, work, { states: ['done'], until: '9999' }))?.name ?? null;
    await expect.poll(() => done('backup')).not.toBeNull();
    await insertBackupRun(db, { work: 'rehearsal', ...wish });
    await expect.poll(() => done('rehearsal')).toBe(await done('backup'));
    await next.stop();
    expect((await backupsIn(backups)).map(({ name }) => name)).toEqual([await done('backup')]);
    expect(await readdir(join(folder, 'scratch'))).toEqual([]);
    expect(await migrationsRun(db)).toEqual(migrationNames());
    await db.close();
    await rm(folder, { recursive: true });
  });
});
