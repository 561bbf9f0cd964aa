import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '#content/clock.ts';
import { importWordPress } from '#exchange/wordpress/import-wordpress.ts';
import { readExport } from '#exchange/wordpress/read-export.ts';
import { diskStore } from '#media/stores/disk.ts';
import { openSqlite } from '#storage/dialects/sqlite.ts';
import { migrate } from '#storage/migrate.ts';
import { writeExport } from './write-export.ts';

/** Measures the import from WordPress on SQLite, without media, beside reading the same file alone: `npm run bench`. */
const POSTS = Number(process.argv[2] ?? 20_000);

const folder = await mkdtemp(join(tmpdir(), 'griot-bench-'));
try {
  const file = join(folder, 'export.xml');
  const size = await writeExport(file, POSTS);
  const reading = await seconds(async () => {
    for await (const _ of readExport(createReadStream(file)));
  });
  const importing = await seconds(() => importInto(join(folder, 'griot.db'), file));
  console.log(`${POSTS} articles, ${(size / 1e6).toFixed(0)} MB`);
  console.log(`reading alone  ${reading.toFixed(1)} s  ${Math.round(POSTS / reading)} articles/s`);
  console.log(`import         ${importing.toFixed(1)} s  ${Math.round(POSTS / importing)} articles/s`);
  console.log(`ratio          ${(importing / reading).toFixed(1)}`);
  // In kilobytes; the most that this process ever held (getrusage).
  console.log(`memory         ${Math.round(process.resourceUsage().maxRSS / 1000)} MB at most`);
} finally {
  await rm(folder, { recursive: true });
}

async function importInto(database: string, file: string): Promise<void> {
  const db = openSqlite(database);
  await migrate(db);
  const tools = { db, store: diskStore(folder), clock: systemClock, fetchFile: null };
  const report = await importWordPress(tools, { file, mediaFolder: null, isDryRun: false });
  if (report.counts.post?.kept !== POSTS) throw new Error('not every article was kept');
  await db.close();
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
