import { chmod, mkdir, mkdtemp, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { NOT_COPIED } from '#storage/copies/tables-to-copy.ts';
import { openUnshaped } from '#storage/open-database.ts';
import { searchArticles } from '#storage/queries/readers/search-articles.ts';
import { backUp, putFile, restoreTo, type SmallNewspaper, smallNewspaper } from '#test/support/backups.ts';
import { backupsIn } from './backups-in.ts';
import { makeBackupKey, readBackupKey } from './key.ts';
import { readManifest } from './manifest.ts';
import { mustHaveRoom } from './room.ts';
import { rotateBackups } from './rotate-backups.ts';

describe('a backup', () => {
  it('holds every table that the database has, asked of the database itself', async () => {
    const newspaper = await smallNewspaper();
    const { rows } = await sql<{ name: string }>`select name from pragma_table_list
      where schema = 'main' and type in ('table', 'virtual') and name not like 'sqlite%'`.execute(newspaper.db.query);
    const { tables } = await readManifest(await backUp(newspaper));
    expect(tables.map(({ name }) => name)).toEqual(
      rows
        .map(({ name }) => name)
        .filter((name) => !NOT_COPIED.includes(name))
        .toSorted(),
    );
  });

  it('is made while somebody else writes, as it was at one moment', async () => {
    const newspaper = await smallNewspaper();
    let isOver = false;
    const writing = (async () => {
      for (let number = 0; !isOver; number += 1) {
        const row = { slug: `s${number}`, name: `S${number}`, description: null, position: number };
        await newspaper.db.query.insertInto('sections').values(row).execute();
        await new Promise((resume) => setImmediate(resume));
      }
    })();
    const { outcome } = await restoreTo(await backUp(newspaper));
    isOver = true;
    await writing;
    expect(outcome.counts.articles).toBe(2);
    expect(outcome.orphans).toEqual([]);
  });

  it('shares its pictures with the others, which take no room twice, and reads none again', async () => {
    const newspaper = await smallNewspaper();
    await backUp(newspaper);
    const picture = join(newspaper.tools.mediaFolder, 'aa', 'aa11-640.webp');
    expect((await stat(picture)).nlink).toBe(2);
    await backUp(newspaper, { at: '2020-10-03T17:40:00.000Z' });
    expect((await stat(picture)).nlink).toBe(2);
    expect((await backupsIn(newspaper.backups)).map(({ mediaFiles }) => mediaFiles)).toEqual([3, 3]);
  });

  it('of one moment does not take the place of another', async () => {
    const newspaper = await smallNewspaper();
    expect(await backUp(newspaper)).not.toBe(await backUp(newspaper));
  });

  it('made again before the same update takes the place of the first', async () => {
    const newspaper = await smallNewspaper();
    const place = { name: 'before-0010-x', hasMedia: false };
    await backUp(newspaper, place);
    await backUp(newspaper, { ...place, at: '2020-10-03T17:40:00.000Z' });
    const found = await backupsIn(newspaper.backups);
    expect(found.map(({ name, madeAt }) => [name, madeAt])).toEqual([['before-0010-x', '2020-10-03T17:40:00.000Z']]);
  });

  it('refuses to begin while another is made in the same folder', async () => {
    const newspaper = await smallNewspaper();
    const both = await Promise.allSettled([backUp(newspaper), backUp(newspaper)]);
    const [refused] = both.filter((each) => each.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'busy' });
    expect(await backupsIn(newspaper.backups)).toHaveLength(1);
  });

  it('that was cut off is none, and is cleaned up by the next', async () => {
    const newspaper = await smallNewspaper();
    const cut = join(newspaper.backups, '2020-10-01T03-00-00Z.part');
    await mkdir(join(cut, 'tables'), { recursive: true });
    await writeFile(join(cut, 'tables', 'articles.ndjson.zst'), 'x');
    expect(await backupsIn(newspaper.backups)).toEqual([]);
    await expect(restoreTo(cut)).rejects.toMatchObject({ code: 'unfinished' });
    await backUp(newspaper);
    const left = (await readdir(newspaper.backups)).toSorted();
    expect(left).toEqual(['.lock', '2020-10-02T17-40-00Z', 'griot-media']);
  });

  it('is not begun on a disk without room, nor in a folder that is none', async () => {
    const newspaper = await smallNewspaper();
    await expect(mustHaveRoom([{ folder: newspaper.folder, bytes: 1e18 }])).rejects.toMatchObject({ code: 'noRoom' });
    const file = join(newspaper.folder, 'un fichier');
    await writeFile(file, '');
    await expect(backUp(newspaper, { folder: file })).rejects.toMatchObject({ code: 'folderClosed' });
  });

  it('of a damaged database is refused, so that the good ones stay', async () => {
    const newspaper = await smallNewspaper();
    await zeroPageOf(newspaper, 'articles_by_slug');
    await expect(backUp(newspaper)).rejects.toMatchObject({ code: 'databaseDamaged' });
    expect(await backupsIn(newspaper.backups)).toEqual([]);
  });
});

/** As a disk does it that forgets. */
async function zeroPageOf({ db, folder }: SmallNewspaper, index: string): Promise<void> {
  await sql`pragma wal_checkpoint(truncate)`.execute(db.query);
  const { rows } = await sql<{ page: number }>`
    select rootpage as page from sqlite_master where name = ${index}`.execute(db.query);
  const file = await open(join(folder, 'griot.db'), 'r+');
  await file.write(Buffer.alloc(4096), 0, 4096, ((rows[0]?.page ?? 1) - 1) * 4096);
  await file.close();
}

describe('a restored newspaper', () => {
  it('is found by its readers, keeps its journal closed, and gives no identity a second time', async () => {
    const newspaper = await smallNewspaper();
    await sql`insert into sections (slug, name, position) values ('z', 'Z', 9)`.execute(newspaper.db.query);
    await sql`delete from sections where slug = 'z'`.execute(newspaper.db.query);
    await sql`insert into journal_entries (at, actor_name, action, subject) values ('x', '', 'x', '')`.execute(
      newspaper.db.query,
    );
    const { sqlitePath } = await restoreTo(await backUp(newspaper));
    const db = openUnshaped({ sqlitePath });
    const found = await searchArticles(db, ['rosso'], { limit: 5, offset: 0 });
    expect(found.hits.map(({ card }) => card.headline)).toEqual(['Le pont de Rosso ouvrira en mars']);
    await expect(sql`delete from journal_entries`.execute(db.query)).rejects.toThrow('only grows');
    const { rows } = await sql<{ id: number }>`
      insert into sections (slug, name, position) values ('y', 'Y', 9) returning id`.execute(db.query);
    expect(rows).toEqual([{ id: 4 }]);
    await db.close();
  });

  it('has every file as it was, and its secret only from an encrypted backup', async () => {
    const newspaper = await smallNewspaper();
    const { folder, outcome } = await restoreTo(await backUp(newspaper));
    expect(await readFile(join(folder, 'media', 'bb', 'bb33.pdf'), 'utf8')).toBe('octets de bb33.pdf');
    expect(outcome).toMatchObject({ mediaFiles: 3, hasSecret: false });
    const key = await makeBackupKey(join(newspaper.folder, 'key'));
    const closed = await backUp({ ...newspaper, tools: { ...newspaper.tools, key } });
    const restored = await restoreTo(closed, { key });
    expect(restored.outcome).toMatchObject({ mediaFiles: 3, hasSecret: true });
    expect(await readFile(join(restored.folder, 'secret'), 'utf8')).toBe('un secret');
    expect((await stat(join(restored.folder, 'secret'))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(restored.folder, 'media', 'aa', 'aa22.master'), 'utf8')).toBe('octets de aa22.master');
  });

  it('is never put over another, nor under a server that is running', async () => {
    const newspaper = await smallNewspaper();
    const backup = await backUp(newspaper);
    await expect(restoreTo(backup, { folder: newspaper.folder })).rejects.toMatchObject({ code: 'notEmpty' });
    const folder = await mkdtemp(join(tmpdir(), 'griot-served-'));
    const served = openUnshaped({ sqlitePath: join(folder, 'griot.db') });
    await sql`create table x (y)`.execute(served.query);
    await expect(restoreTo(backup, { folder })).rejects.toMatchObject({ code: 'inUse' });
    await served.close();
    await restoreTo(backup, { folder });
  });
});

describe('the key of a backup', () => {
  it('closes what it is given, and only it opens it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'griot-key-'));
    const key = await makeBackupKey(join(folder, 'key'));
    expect(await readBackupKey(join(folder, 'key'))).toEqual(key);
    const newspaper = await smallNewspaper(key);
    const backup = await backUp(newspaper);
    const everything = await readdir(newspaper.backups, { recursive: true });
    const readable = await Promise.all(
      everything.map((name) => readFile(join(newspaper.backups, name), 'latin1').catch(() => '')),
    );
    expect(readable.join('')).not.toMatch(/Rosso|octets de/);
    await expect(restoreTo(backup)).rejects.toMatchObject({ code: 'keyNeeded' });
    const other = await makeBackupKey(join(folder, 'other'));
    await expect(restoreTo(backup, { key: other })).rejects.toMatchObject({ code: 'keyWrong' });
    await restoreTo(backup, { key });
  });

  it('is refused when others can read it, when it is none, when it is gone, and is never written over', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'griot-key-'));
    const path = join(folder, 'key');
    await expect(readBackupKey(path)).rejects.toMatchObject({ code: 'keyMissing' });
    await makeBackupKey(path);
    await expect(makeBackupKey(path)).rejects.toMatchObject({ code: 'keyThere' });
    await chmod(path, 0o644);
    await expect(readBackupKey(path)).rejects.toMatchObject({ code: 'keyOpen' });
    await writeFile(join(folder, 'none'), 'AGE-SECRET-KEY-1ABC\n', { mode: 0o600 });
    await expect(readBackupKey(join(folder, 'none'))).rejects.toMatchObject({ code: 'keyInvalid' });
  });
});

describe('the rotation', () => {
  const plan = { kept: { days: 2, weeks: 0 }, timeZone: 'Africa/Dakar', key: null };

  it('removes what is older, with the pictures that nobody needs any more', async () => {
    const newspaper = await smallNewspaper();
    for (const day of ['01', '02', '03']) {
      await putFile(newspaper.tools.mediaFolder, `cc${day}.pdf`, day);
      const path = await backUp(newspaper, { at: `2020-10-${day}T03:00:00.000Z` });
      await removeFile(newspaper.tools.mediaFolder, `cc${day}.pdf`);
      await rotateBackups(newspaper.backups, path.split('/').at(-1) ?? '', plan);
    }
    expect((await backupsIn(newspaper.backups)).map(({ madeAt }) => madeAt.slice(0, 10))).toEqual([
      '2020-10-03',
      '2020-10-02',
    ]);
    const pool = await readdir(join(newspaper.backups, 'griot-media'), { recursive: true, withFileTypes: true });
    expect(pool.filter((each) => each.isFile())).toHaveLength(5);
    for (const { name } of await backupsIn(newspaper.backups)) await restoreTo(join(newspaper.backups, name));
  });

  it('touches nothing of others in the folder, be it the newspaper’s own', async () => {
    const newspaper = await smallNewspaper();
    const others = ['film.part/these.odt', 'film.mkv.part', 'media/vacances/a.jpg', 'griot-media/aa/notes.txt'];
    for (const path of others) {
      await mkdir(join(newspaper.backups, path, '..'), { recursive: true });
      await writeFile(join(newspaper.backups, path), 'à quelqu’un d’autre');
    }
    for (const day of ['01', '02', '03', '04']) {
      const made = await backUp(newspaper, { at: `2020-10-${day}T03:00:00.000Z` });
      await rotateBackups(newspaper.backups, made.split('/').at(-1) ?? '', plan);
    }
    for (const path of others) {
      expect(await readFile(join(newspaper.backups, path), 'utf8'), path).toBe('à quelqu’un d’autre');
    }
  });

  it('removes nothing when the clock went back, nor pictures while a backup cannot be read', async () => {
    const newspaper = await smallNewspaper();
    for (const day of ['01', '02', '03']) await backUp(newspaper, { at: `2020-10-${day}T03:00:00.000Z` });
    const made = await backUp(newspaper, { at: '2000-01-01T03:00:00.000Z' });
    expect(await rotateBackups(newspaper.backups, made.split('/').at(-1) ?? '', plan)).toEqual({ removed: [] });
    expect(await backupsIn(newspaper.backups)).toHaveLength(4);
    await writeFile(join(newspaper.backups, '2020-10-02T03-00-00Z', 'manifest.json'), '{');
    await removeFile(newspaper.tools.mediaFolder, 'bb33.pdf');
    const last = await backUp(newspaper, { at: '2020-10-09T03:00:00.000Z' });
    await rotateBackups(newspaper.backups, last.split('/').at(-1) ?? '', plan);
    const pool = await readdir(join(newspaper.backups, 'griot-media'), { recursive: true, withFileTypes: true });
    expect(pool.filter((each) => each.isFile())).toHaveLength(3);
  });
});

async function removeFile(mediaFolder: string, name: string): Promise<void> {
  await rm(join(mediaFolder, name.slice(0, 2), name));
}
