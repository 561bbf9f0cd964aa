import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { systemClock } from '#content/clock.ts';
import { doc, p } from '#content/document/builders.ts';
import { openDatabase } from '#storage/open-database.ts';
import { hire } from '../test/support/desk.ts';
import { createCast, draftBy, publishNow } from '../test/support/newsroom.ts';
import { serveProgram } from '../test/support/program.ts';
import { Client } from '../test/torture/client.ts';

/**
 * `npm run soak [-- --minutes 60 --articles 200]`: readers read and somebody writes, without end; says how the program's
 * memory goes. Exit code 1 when it has grown by more than `GROWTH` megabytes an hour, once it has warmed up.
 */
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '60' }, articles: { type: 'string', default: '200' } },
});
const [minutes, articles] = [Number(values.minutes), Number(values.articles)];
/** The first part of the time in which caches fill and code is compiled. */
const WARMING_UP = 0.25;
const GROWTH = 8;
const READERS = 6;
const EVERY_MS = 5000;

type Sample = { minute: number; resident: number; heap: number };

const folder = mkdtempSync(join(tmpdir(), 'griot-soak-'));
const { paths, session, articleId } = await newspaper(folder);
// As `npm start` runs it.
const node = { NODE_OPTIONS: '--max-semi-space-size=4 --max-old-space-size=256' };
const program = await serveProgram(folder, undefined, node);
const client = new Client({ origin: program.origin, session });
const end = Date.now() + minutes * 60_000;
let answers = 0;
try {
  const samples = await Promise.all([sampled(), ...Array.from({ length: READERS }, (_, n) => read(n)), write()]);
  report(samples[0] as Sample[]);
} finally {
  await program.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function newspaper(at: string): Promise<{ paths: string[]; session: string; articleId: number }> {
  const db = await openDatabase({ sqlitePath: join(at, 'griot.db') });
  const cast = await createCast(db);
  const shown = [
    '/',
    '/rubrique/politique/',
    '/feed/',
    '/sitemap.xml',
    '/recherche?q=accords',
    '/nulle-part/',
    '/archives/',
  ];
  let articleId = 0;
  for (let n = 0; n < articles; n++) {
    const body = doc(
      ...Array.from({ length: 20 }, () => p(`Le texte ${n} porte sur la formation et l’équipement. `.repeat(4))),
    );
    const { id, path } = await publishNow(db, draftBy(cast, { slug: `article-${n}`, body }), systemClock);
    shown.push(path);
    articleId = id;
  }
  const editor = await hire({ db, clock: systemClock }, { name: 'Awa', roles: ['editor'] });
  await db.close();
  return { paths: shown, session: editor.token, articleId };
}

/** One reader after the other: some have the page already, some want it packed, some leave before it came. */
async function read(first: number): Promise<void> {
  const tags = new Map<string, string>();
  for (let n = first; Date.now() < end; n += 7) {
    const path = paths[n % paths.length] ?? '/';
    const tag = tags.get(path);
    const signal = n % 50 === 0 ? AbortSignal.timeout(1) : null;
    const headers = {
      'Accept-Encoding': n % 3 === 0 ? 'gzip' : 'br',
      ...(tag && n % 2 === 0 ? { 'If-None-Match': tag } : {}),
    };
    const answer = await fetch(program.origin + path, { headers, redirect: 'manual', signal }).catch(() => null);
    await answer?.arrayBuffer().catch(() => null);
    if (answer) tags.set(path, answer.headers.get('etag') ?? '');
    answers += 1;
  }
}

/** Somebody who writes, and publishes what they wrote now and then, so that every page is made anew. */
async function write(): Promise<void> {
  const path = `/desk/articles/${articleId}/`;
  for (let n = 0; Date.now() < end; n++) {
    const { revision, draft } = await client.json<{ revision: number; draft: object }>(`${path}draft/`);
    const text = { ...draft, body: doc(p(`Le texte, pour la ${n}e fois.`)) };
    await client.sendJson('PUT', `${path}draft/`, { baseRevision: revision, tabId: 'soak', draft: text });
    if (n % 20 === 19) await client.sendForm(`${path}publication/changes/`, { update: 'silent' });
    answers += 2;
    await setTimeout(500);
  }
}

async function sampled(): Promise<Sample[]> {
  const begun = Date.now();
  const samples: Sample[] = [];
  while (Date.now() < end) {
    await setTimeout(Math.min(EVERY_MS, Math.max(0, end - Date.now())));
    const text = await (await fetch(`${program.origin}/metrics`)).text();
    const value = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN) / 1e6;
    const [resident, heap] = [value('process_resident_memory_bytes'), value('nodejs_heap_size_used_bytes')];
    samples.push({ minute: (Date.now() - begun) / 60_000, resident, heap });
    if (samples.length % 12 === 0) console.log(line(samples.at(-1) as Sample));
  }
  return samples;
}

function line({ minute, resident, heap }: Sample): string {
  return `${minute.toFixed(1).padStart(6)} min  ${resident.toFixed(1).padStart(7)} MB resident  ${heap.toFixed(1).padStart(7)} MB heap  ${answers} answers`;
}

function report(samples: Sample[]): void {
  const warm = samples.filter(({ minute }) => minute >= minutes * WARMING_UP);
  const hourly = { resident: slope(warm, 'resident') * 60, heap: slope(warm, 'heap') * 60 };
  const most = Math.max(...samples.map(({ resident }) => resident));
  console.log(`${minutes} minutes, ${articles} articles, ${answers} answers; ${most.toFixed(1)} MB resident at most.`);
  console.log(
    `After the first quarter, resident memory goes ${hourly.resident.toFixed(1)} MB an hour, the heap ${hourly.heap.toFixed(1)} MB.`,
  );
  process.exitCode = hourly.heap > GROWTH && hourly.resident > GROWTH ? 1 : 0;
}

/** Megabytes a minute, by least squares. */
function slope(samples: Sample[], what: 'resident' | 'heap'): number {
  const mean = (of: (sample: Sample) => number) => samples.reduce((sum, each) => sum + of(each), 0) / samples.length;
  const [meanMinute, meanValue] = [mean(({ minute }) => minute), mean((sample) => sample[what])];
  const covariance = mean((sample) => (sample.minute - meanMinute) * (sample[what] - meanValue));
  return covariance / mean(({ minute }) => (minute - meanMinute) ** 2);
}
