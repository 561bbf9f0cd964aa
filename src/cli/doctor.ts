import { statfs } from 'node:fs/promises';
import { filePath, type Rendition, renditionPath } from '#content/media.ts';
import type { MessageKey, Translate } from '#language/messages.ts';
import { integrityProblem, lostArticles, mediaInventory } from '#storage/queries/integrity.ts';
import { countsOf } from '#storage/queries/newspaper-state.ts';
import { type Newspaper, withNewspaper } from './newspaper.ts';

/** One thing that was looked at. `detail` says what was found, `isFine` whether somebody must act. */
type Finding = { name: MessageKey; isFine: boolean; detail: string };

const MIN_NODE = 26;
const MIN_FREE_BYTES = 500_000_000;
/** Griot was not written before that day: a clock that says so is wrong. */
const EARLIEST = Temporal.Instant.from('2026-11-01T00:00:00Z');

/** `griot doctor`: looks the installation over and says what is wrong and what to do. Exit code 1 when something is. */
export async function doctor(t: Translate, options: { json?: boolean }): Promise<void> {
  const findings = await withNewspaper(async (newspaper) => [
    checkNode(t),
    checkClock(t),
    await checkDisk(t, newspaper),
    await checkDatabase(t, newspaper),
    await checkAddresses(t, newspaper),
    await checkMedia(t, newspaper),
  ]);
  if (options.json) console.log(JSON.stringify(findings));
  else for (const { name, isFine, detail } of findings) console.log(`${isFine ? '✓' : '✗'} ${t(name)} : ${detail}`);
  if (findings.some(({ isFine }) => !isFine)) process.exitCode = 1;
}

function checkNode(t: Translate): Finding {
  const isFine = Number.parseInt(process.versions.node, 10) >= MIN_NODE;
  const version = process.versions.node;
  return {
    name: 'doctor.node',
    isFine,
    detail: isFine ? version : t('doctor.node.old', { version, minimum: MIN_NODE }),
  };
}

function checkClock(t: Translate): Finding {
  const now = Temporal.Now.instant();
  const isFine = Temporal.Instant.compare(now, EARLIEST) > 0;
  return {
    name: 'doctor.clock',
    isFine,
    detail: isFine ? now.toString({ smallestUnit: 'second' }) : t('doctor.clock.wrong'),
  };
}

async function checkDisk(t: Translate, { config }: Newspaper): Promise<Finding> {
  const { bavail, bsize } = await statfs(config.dataFolder);
  const megabytes = Math.round((bavail * bsize) / 1_000_000);
  return { name: 'doctor.disk', isFine: bavail * bsize > MIN_FREE_BYTES, detail: t('doctor.disk.free', { megabytes }) };
}

async function checkDatabase(t: Translate, { db }: Newspaper): Promise<Finding> {
  const problem = await integrityProblem(db);
  if (problem) return { name: 'doctor.database', isFine: false, detail: t('doctor.database.broken', { problem }) };
  const { articles, comments, media } = await countsOf(db);
  return { name: 'doctor.database', isFine: true, detail: t('doctor.database.counts', { articles, comments, media }) };
}

async function checkAddresses(t: Translate, { db }: Newspaper): Promise<Finding> {
  const lost = await lostArticles(db);
  const detail =
    lost.length === 0 ? t('doctor.addresses.fine') : t('doctor.addresses.lost', { paths: lost.join(', ') });
  return { name: 'doctor.addresses', isFine: lost.length === 0, detail };
}

async function checkMedia(t: Translate, { db, store }: Newspaper): Promise<Finding> {
  const missing: string[] = [];
  for (const media of await mediaInventory(db)) {
    const files = namesOf(media);
    const found = await Promise.all(files.map(async (name) => (await store.read(name)) !== null));
    if (files.length === 0 || found.includes(false)) missing.push(media.fileName);
  }
  const detail =
    missing.length === 0
      ? t('doctor.media.fine')
      : t('doctor.media.missing', { count: missing.length, names: missing.slice(0, 5).join(', ') });
  return { name: 'doctor.media', isFine: missing.length === 0, detail };
}

function namesOf({
  hash,
  renditions,
  mimeType,
}: {
  hash: string | null;
  renditions: string;
  mimeType: string;
}): string[] {
  if (!hash) return [];
  const pictures = (JSON.parse(renditions) as Rendition[]).map((rendition) => renditionPath(hash, rendition));
  const other = pictures.length === 0 ? filePath(hash, mimeType) : null;
  return [...pictures, ...(other ? [other] : [])].map((path) => path.replace('/media/', ''));
}
