import { execFile } from 'node:child_process';
import { mkdtemp, open, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSqlite } from '#storage/dialects/sqlite.ts';
import { journalEntries } from '#storage/queries/day/journal.ts';
import { readSettings } from '#storage/queries/house/settings.ts';
import { userByEmail } from '#storage/queries/house/users.ts';
import { griot, griotReading } from '#test/support/run-griot.ts';
import { writeExportOf } from '#test/support/wordpress-export.ts';

describe('the command line', () => {
  let folder: string;
  beforeAll(async () => {
    await new Promise<void>((resolve, reject) => {
      execFile(process.execPath, ['tools/build.ts', '--if-stale'], (error) => (error ? reject(error) : resolve()));
    });
  });
  const data = async () => {
    folder = await mkdtemp(join(tmpdir(), 'griot-data-'));
    return { GRIOT_DATA: folder };
  };

  it('explains every command, in the language of the machine', async () => {
    for (const args of [[], ['serve'], ['init'], ['import', 'wordpress'], ['backup'], ['restore'], ['doctor']]) {
      const { code, out } = await griot(await data(), ...args, '--help');
      expect([code, out.split('\n')[0]], args.join(' ')).toEqual([0, expect.stringMatching(/^Emploi\s: griot/)]);
    }
    const { out } = await griot({ ...(await data()), LANG: 'en_GB.UTF-8' }, 'import', 'wordpress', '--help');
    expect(out).toContain('--dry-run');
    expect(out).toMatch(/^Usage/);
  });

  it('refuses what it does not understand, says so, and does nothing', async () => {
    const refused = [['publier'], ['serve', '--vite'], ['import', 'wordpress'], ['import', 'wordpress', '/absent.xml']];
    for (const args of refused) {
      const { code, out, err } = await griot(await data(), ...args);
      expect(code, args.join(' ')).not.toBe(0);
      expect([out, err], args.join(' ')).toEqual(['', expect.stringMatching(/\p{L}/u)]);
      expect(err).not.toMatch(/at .*\.js:|Error:/);
    }
  });

  it('says which setting is wrong before it touches anything', async () => {
    const { code, err } = await griot({ ...(await data()), PORT: 'trois mille' }, 'serve');
    expect(code).toBe(1);
    expect(err).toContain('PORT');
  });

  it('tries an import, does it, does it again, and tells machines in JSON', async () => {
    const environment = await data();
    const file = await writeExportOf([{ id: 1 }, { id: 2, status: 'trash' }]);
    const trial = await griot(environment, 'import', 'wordpress', file, '--dry-run');
    expect(trial.out).toContain('Essai : rien n’a été écrit.');
    const first = await griot(environment, 'import', 'wordpress', file, '--json');
    expect(first.code).toBe(0);
    expect(JSON.parse(first.out).counts.post).toMatchObject({ read: 2, kept: 1, refused: 1, unchanged: 0 });
    const second = await griot(environment, 'import', 'wordpress', file, '--json');
    expect(JSON.parse(second.out).counts.post).toMatchObject({ read: 2, kept: 1, refused: 1, unchanged: 1 });
    const check = await griot(environment, 'doctor', '--json');
    expect(JSON.parse(check.out).every((finding: { isFine: boolean }) => finding.isFine)).toBe(true);
  });

  it('looks over a newspaper whose database is damaged, to the end', async () => {
    const environment = await data();
    expect((await griot(environment, 'init')).code).toBe(0);
    await damageTable(join(folder, 'griot.db'), 'articles');
    const { code, out } = await griot(environment, 'doctor');
    expect(code).toBe(1);
    expect(out).toMatch(/✗ Base de données : .*(malformed|abîmée)/);
    expect(out).toMatch(/✗ Liens internes : n’a pas pu être regardé/);
    expect(out).toContain('✓ Horloge');
    expect(out.match(/^[✓✗] /gm)).toHaveLength(13);
  });

  it('ends badly when the file was cut off, and says so', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'griot-cut-')), 'export.xml');
    await writeFile(file, '<rss><channel><title>La Rive</title><item><wp:post_id>1');
    const { code, out } = await griot(await data(), 'import', 'wordpress', file);
    expect(code).toBe(1);
    expect(out).toContain('s’interrompt');
  });

  it('makes accounts, with a password or a link, and closes them', async () => {
    const environment = await data();
    const create = ['user', 'create', '--email', 'awa@journal.example', '--name', 'Awa', '--role'];
    const createIdriss = create
      .map((word) => word.replace('awa', 'idriss').replace('Awa', 'Idriss'))
      .concat('reporter');
    const made = await griot(environment, ...create, 'administrator', '--json');
    expect(JSON.parse(made.out).link).toMatch(/\/desk\/link\/[0-9a-f]{64}\/$/);
    expect((await griot(environment, ...create, 'chef')).err).toContain('administrator');
    expect((await griot(environment, ...create, 'reporter')).err).toContain('déjà un compte');
    expect((await griot(environment, 'user', 'list')).out).toBe('awa@journal.example\tAwa\tadministrateur\n');
    expect((await griot(environment, 'user', 'disable', 'awa@journal.example')).code).toBe(1);
    const reset = await griot(environment, 'user', 'reset', 'AWA@journal.example');
    expect(reset.out).toMatch(/\/desk\/link\/[0-9a-f]{64}\/\n$/);
    await griot(environment, ...createIdriss);
    expect((await griot(environment, 'user', 'disable', 'idriss@journal.example')).out).toContain('fermé à Idriss');
    expect((await griot(environment, 'user', 'enable', 'idriss@journal.example')).out).toContain('rouvert à Idriss');
    const db = openSqlite(join(folder, 'griot.db'));
    expect(await db.query.selectFrom('outbox').selectAll().execute()).toEqual([]);
    await db.close();
    for (const command of ['disable', 'enable', 'reset']) {
      const { code, err } = await griot(environment, 'user', command, 'nul@journal.example');
      expect([code, err], command).toEqual([1, 'Personne n’a l’adresse nul@journal.example. Rien n’a été changé.\n']);
    }
    expect((await griot(environment, 'user', 'reset', 'nul@journal.example')).code).toBe(1);
  });

  it('makes an account with the password that it reads, and no link that nobody would ever use', async () => {
    const environment = await data();
    const who = ['--email', 'awa@journal.example', '--name', 'Awa', '--role', 'editor,administrator'];
    const create = ['user', 'create', ...who, '--password-stdin', '--json'];
    const { out } = await griotReading('une phrase assez longue\n', environment, ...create);
    expect(JSON.parse(out)).toMatchObject({ email: 'awa@journal.example', link: null });
    const db = openSqlite(join(folder, 'griot.db'));
    expect((await userByEmail(db, 'awa@journal.example'))?.user.hasPassword).toBe(true);
    expect(await db.query.selectFrom('oneTimeLinks').selectAll().execute()).toEqual([]);
    expect(
      (await journalEntries(db, { limit: 2, beforeId: null })).map(({ action, after }) => [action, after]),
    ).toEqual([['userCreated', 'editor administrator']]);
    await db.close();
  });

  it('takes the newspaper’s clock from the environment', async () => {
    await griot({ ...(await data()), GRIOT_TIME_ZONE: 'Africa/Ndjamena' }, 'init');
    const db = openSqlite(join(folder, 'griot.db'));
    expect((await readSettings(db)).timeZone).toBe('Africa/Ndjamena');
    await db.close();
  });
});

/** Overwrites the page of the file in which a table begins, as a dying disk does. */
async function damageTable(path: string, table: string): Promise<void> {
  const file = new DatabaseSync(path);
  file.exec('pragma wal_checkpoint(truncate)');
  const { page } = file.prepare('select rootpage as page from sqlite_schema where name = ?').get(table) as {
    page: number;
  };
  const { page_size: size } = file.prepare('pragma page_size').get() as { page_size: number };
  file.close();
  const disk = await open(path, 'r+');
  await disk.write(Buffer.alloc(size), 0, size, (page - 1) * size);
  await disk.close();
}
