import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGliteDialect } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBackup } from '#exchange/backup/open-backup.ts';
import { restoreBackup } from '#exchange/backup/restore-backup.ts';
import { writeBackup } from '#exchange/backup/write-backup.ts';
import { rowCounts } from '#storage/copies/rows-held.ts';
import type { Database, OpenDatabase } from '#storage/database.ts';
import { postgresOver } from '#storage/dialects/postgres.ts';
import { openUnshaped } from '#storage/open-database.ts';
import { busyMorning } from '#test/support/busy-morning.ts';
import { crawlSite } from '#test/support/crawl-site.ts';
import { copySample, type OwnSample } from '#test/support/desk.ts';
import { THAT_MORNING } from '#test/support/sample.ts';
import { appOver } from '#test/support/site.ts';

const ORIGIN = 'http://127.0.0.1';

describe('the sample newspaper, backed up and restored', () => {
  let sample: OwnSample;
  let folder: string;
  let backup: string;
  let served: Awaited<ReturnType<typeof crawl>>;

  beforeAll(async () => {
    sample = await copySample();
    await busyMorning({ db: sample.db, clock: THAT_MORNING });
    folder = await mkdtemp(join(tmpdir(), 'griot-backup-'));
    backup = await backUp(sample.db, { folder: join(folder, 'first'), mediaFolder: sample.config.mediaFolder });
    served = await crawl(sample.db, sample.config.mediaFolder);
  });
  afterAll(async () => {
    await sample.remove();
    await rm(folder, { recursive: true });
  });

  it('has something of every sort to compare', () => {
    const paths = [...served.keys()];
    expect(paths.length).toBeGreaterThan(300);
    for (const sort of [/^\/media\//, /^\/rubrique\//, /^\/sitemap-articles/, /feed\.json$/, /^\/auteur\//]) {
      expect(paths.some((path) => sort.test(path))).toBe(true);
    }
  });

  it('answers the same at every address from an SQLite file, and from there from PostgreSQL and back', async () => {
    const path = join(folder, 'restored', 'griot.db');
    const mediaFolder = join(folder, 'restored', 'media');
    const open = () => openUnshaped({ sqlitePath: path });
    await restore(backup, { open, sqlitePath: path, mediaFolder });
    const restored = open();
    expectSame(await crawl(restored, mediaFolder), served);
    expect(await rowCounts(restored)).toEqual(await rowCounts(sample.db));
    await restored.close();

    const postgres = postgresOver(new PGliteDialect({ pglite: new PGlite() }));
    const elsewhere = join(folder, 'elsewhere', 'media');
    await restore(backup, { open: () => kept(postgres), sqlitePath: null, mediaFolder: elsewhere });
    expectSame(await crawl(postgres, elsewhere), served);
    expect(await rowCounts(postgres)).toEqual(await rowCounts(sample.db));

    const second = await backUp(postgres, { folder: join(folder, 'second'), mediaFolder: elsewhere });
    await postgres.close();
    const again = join(folder, 'again', 'griot.db');
    const openAgain = () => openUnshaped({ sqlitePath: again });
    await restore(second, { open: openAgain, sqlitePath: again, mediaFolder: join(folder, 'again', 'media') });
    const back = openAgain();
    expectSame(await crawl(back, join(folder, 'again', 'media')), served);
    await back.close();
  });
});

/** Of one that is open only once, whoever closes it closes nothing. */
function kept(db: OpenDatabase): OpenDatabase {
  return { ...db, close: async () => {} };
}

async function backUp(db: Database, place: { folder: string; mediaFolder: string }): Promise<string> {
  const scratchFolder = join(place.folder, 'scratch');
  const tools = { db, clock: THAT_MORNING, scratchFolder, secret: null, program: '0.0.0', key: null };
  const { name } = await writeBackup({ ...tools, mediaFolder: place.mediaFolder }, { ...place, hasMedia: true });
  return join(place.folder, name);
}

type Place = { open: () => OpenDatabase; sqlitePath: string | null; mediaFolder: string };

async function restore(backup: string, place: Place): Promise<void> {
  const secretPath = join(place.mediaFolder, '..', 'secret');
  await restoreBackup(await openBackup(backup, null), { ...place, secretPath, isMediaLossAccepted: false });
}

function crawl(db: Database, mediaFolder: string) {
  const config = { origin: ORIGIN, mediaFolder, uploadsFolder: '/nonexistent' };
  return crawlSite(appOver(db, THAT_MORNING, config), ORIGIN);
}

function expectSame(found: Map<string, unknown>, expected: Map<string, unknown>): void {
  expect([...found.keys()]).toEqual([...expected.keys()]);
  for (const [path, answer] of expected) expect(found.get(path), path).toEqual(answer);
}
