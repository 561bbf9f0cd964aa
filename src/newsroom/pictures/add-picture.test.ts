import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stoppedClock } from '#content/clock.ts';
import { diskStore } from '#media/stores/disk.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { NOW } from '#test/support/newsroom.ts';
import { filesIn, photograph } from '#test/support/pictures.ts';
import { SYSTEM } from '../actor.ts';
import { addPicture } from './add-picture.ts';

describe('a picture that was sent', () => {
  let folder: string;
  let path: string;
  let db: OpenDatabase;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'griot-sent-'));
    path = join(folder, 'sent');
    await writeFile(path, await photograph('teal'));
    db = await memoryDatabase();
  });
  afterEach(() => rm(folder, { recursive: true }));

  const add = (over: OpenDatabase) => {
    const room = { db: over, clock: stoppedClock(NOW), actor: SYSTEM, store: diskStore(folder), uploadsFolder: folder };
    return addPicture(room, { path, fileName: 'pirogue.jpg' });
  };

  it('is taken away once it is in the library, where it waits to be developed', async () => {
    await add(db);
    expect(await filesIn(folder)).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  });

  it('stays where it lay when the database is gone at the last moment, and can be taken in again', async () => {
    const bytes = await readFile(path);
    await expect(add(cutAtTheEnd(db))).rejects.toThrow('the line was cut');
    expect(await readFile(path)).toEqual(bytes);
    expect(await add(db)).toMatchObject({ isKnown: false });
  });

  it('is taken away when it is refused', async () => {
    await writeFile(path, 'no picture at all');
    await expect(add(db)).rejects.toMatchObject({ code: 'pictureNone' });
    expect(await filesIn(folder)).toEqual([]);
  });
});

/** The same database, whose transactions all fail when they are about to be kept. */
function cutAtTheEnd(db: OpenDatabase): OpenDatabase {
  const query = new Proxy(db.query, {
    get(target, name) {
      if (name !== 'transaction') return Reflect.get(target, name, target);
      const execute = (steps: (tx: unknown) => Promise<unknown>) =>
        target.transaction().execute(async (tx) => {
          await steps(tx);
          throw new Error('the line was cut');
        });
      return () => ({ execute });
    },
  });
  return { ...db, query };
}
