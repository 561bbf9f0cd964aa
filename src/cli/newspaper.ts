import { mkdirSync } from 'node:fs';
import { momentOf, systemClock } from '#content/clock.ts';
import type { MediaStore } from '#media/store.ts';
import { diskStore } from '#media/stores/disk.ts';
import { type Config, readConfig } from '#server/config.ts';
import { type Database, inTransaction, type OpenDatabase } from '#storage/database.ts';
import { openDatabase } from '#storage/open-database.ts';
import { readSettings } from '#storage/queries/house/settings.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { saveSettings } from '#storage/records/settings.ts';
import { backUpBeforeUpdate } from './backup/back-up-before-update.ts';
import { mustNotBeHalfRestored } from './backup/restore-mark.ts';

/** The newspaper that a command works on. */
export type Newspaper = { config: Config; db: OpenDatabase; store: MediaStore };

/** Opens the newspaper that the environment names, for as long as the work lasts. */
export async function withNewspaper<T>(work: (newspaper: Newspaper) => Promise<T>): Promise<T> {
  const newspaper = await openNewspaper(readConfig());
  try {
    return await work(newspaper);
  } finally {
    await newspaper.db.close();
  }
}

/**
 * Opens its database and media; the caller closes the database. An update backs up first what it changes. Throws an
 * `UnfinishedRestoreError` while the newspaper is only half there.
 */
export async function openNewspaper(config: Config): Promise<Newspaper> {
  mustNotBeHalfRestored(config.dataFolder);
  // What is in it is nobody's business but the newspaper's.
  mkdirSync(config.dataFolder, { recursive: true, mode: 0o700 });
  mkdirSync(config.mediaFolder, { recursive: true });
  const beforehand = (present: Database, first: string) => backUpBeforeUpdate(config, present, first);
  const db = await openDatabase(config.database, { beforehand });
  if (config.timeZone) await adoptTimeZone(db, config.timeZone);
  return { config, db, store: diskStore(config.mediaFolder) };
}

/** The zone that the environment names becomes the newspaper's own, since addresses and pages are made by it. */
async function adoptTimeZone(db: OpenDatabase, timeZone: string): Promise<void> {
  if ((await readSettings(db)).timeZone === timeZone) return;
  await inTransaction(db, async (tx) => {
    await saveSettings(tx, { timeZone });
    await advanceEdition(tx, momentOf(systemClock.now()));
  });
}
