import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { createSample } from '../../src/cli/create-sample.ts';
import { diskStore } from '../../src/media/stores/disk.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { buildDesk } from '../../tools/build-desk.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of a sample newspaper that all tests read and none may change. */
    sampleFolder: string;
    /** Folder of the desk's browser modules. */
    deskFolder: string;
  }
}

/** Makes the sample newspaper once for all tests that read it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'griot-sample-'));
  const db = await openDatabase({ sqlitePath: join(folder, 'griot.db') });
  await createSample({ db, store: diskStore(join(folder, 'media')), folder: 'sample/pictures', onPicture: () => {} });
  await db.close();
  await buildDesk(join(folder, 'desk'));
  project.provide('sampleFolder', folder);
  project.provide('deskFolder', join(folder, 'desk'));
  return () => rm(folder, { recursive: true });
}
