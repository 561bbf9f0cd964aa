import { mkdirSync } from 'node:fs';
import type { MediaStore } from '#media/store.ts';
import { diskStore } from '#media/stores/disk.ts';
import { type Config, readConfig } from '#server/config.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { openDatabase } from '#storage/open-database.ts';

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

/** Opens its database and media; the caller closes the database. */
export async function openNewspaper(config: Config): Promise<Newspaper> {
  mkdirSync(config.mediaFolder, { recursive: true });
  return { config, db: await openDatabase(config.database), store: diskStore(config.mediaFolder) };
}
