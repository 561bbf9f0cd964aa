import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type Clock, momentOf } from '#content/clock.ts';
import type { MediaStore } from '#media/store.ts';
import { type Database, inTransaction } from '#storage/database.ts';
import { readSettings } from '#storage/queries/house/settings.ts';
import { countMissingFiles } from '#storage/queries/pictures/missing-files.ts';
import {
  addImportEntries,
  beginImportRun,
  finishImportRun,
  type ImportRun,
  listImportEntries,
  saveImportRun,
} from '#storage/records/import-runs.ts';
import { Catalogue } from './catalogue.ts';
import type { PlacedPost } from './due-post.ts';
import type { ExportItem, WpSite } from './export-items.ts';
import { type FetchFile, fileFetcher } from './fetch-file.ts';
import { fingerprintOf } from './fingerprint.ts';
import { finishArticles, siteLanguage } from './finish-import.ts';
import { type ImportContext, within } from './import-context.ts';
import { countFilesInFolder, FILES_AT_ONCE, importFiles } from './import-files.ts';
import { importAttachments } from './import-library.ts';
import { importPosts } from './import-posts.ts';
import { firstState, type ImportState } from './import-state.ts';
import { People } from './people.ts';
import { PostBatch } from './post-batch.ts';
import { readExport } from './read-export.ts';
import { type ImportReport, type ItemKind, MOST_ENTRIES, ReportCounter, type ReportEntry } from './report.ts';
import { resolveReferences } from './resolve-references.ts';
import { SeenIds } from './seen-ids.ts';
import { Shelves } from './shelves.ts';

/** What an import works with. */
export type ImportTools = {
  db: Database;
  store: MediaStore;
  clock: Clock;
  /** How the old site's files are downloaded; null for not at all. */
  fetchFile?: FetchFile | null;
  /** Told now and then how much of the work is done, from 0 to 1. */
  onProgress?: (share: number) => void;
  /** Awaited between two transactions, so that others may write, or the import be ended by an error. */
  betweenBatches?: () => Promise<void>;
  /** Articles that are stored in one transaction at most, during which nobody else can write on SQLite. */
  batchSize?: number;
};

export type ImportOptions = {
  /** Path of the export. */
  file: string;
  /** Path of a copy of the old site's `uploads` folder; null when there is none. */
  mediaFolder: string | null;
  /** Whether everything is read and checked, but nothing kept. */
  isDryRun: boolean;
};

/**
 * Brings a WordPress export into the newspaper: first the media library's records, then articles and pages in
 * transactions of a few hundred, then what points from one to another, then the files. One that was stopped goes on
 * where it was; one that is done again adds only what is new. Gives back the report, whatever was in the file; throws
 * only when the file cannot be opened or the newspaper cannot be written.
 */
export async function importWordPress(tools: ImportTools, options: ImportOptions): Promise<ImportReport> {
  if (!options.isDryRun) return runImport(tools, options);
  const trial: { report: ImportReport | null } = { report: null };
  await inTransaction(tools.db, async (tx) => {
    trial.report = await runImport({ ...tools, db: tx }, options);
    throw new TrialOver();
  }).catch((error: unknown) => {
    if (!(error instanceof TrialOver)) throw error;
  });
  return trial.report as ImportReport;
}

/** Rolls the trial's transaction back. */
class TrialOver extends Error {}

async function runImport(tools: ImportTools, options: ImportOptions): Promise<ImportReport> {
  const { context, run } = await begin(tools, options);
  const { state, counter } = context;
  const size = (await stat(options.file)).size;
  const step = { tools, options, run, size };
  if (state.phase === 'library') await importLibrary(context, step);
  else await rememberHead(context, options.file);
  if (state.phase === 'articles') await importContent(context, step);
  while (state.phase === 'references') {
    await inTransaction(context.db, async (tx) => {
      if (!(await resolveReferences(within(context, tx)))) state.phase = 'files';
      await save(within(context, tx), run);
    });
    await tools.betweenBatches?.();
  }
  await bringFiles(context, step);
  await save(context, run);
  await finishImportRun(context.db, run.id, tools.clock);
  tools.onProgress?.(1);
  const { entries, total } = await listImportEntries(context.db, run.id, MOST_ENTRIES);
  const listed = entries.map((entry): ReportEntry => JSON.parse(entry));
  return { ...counter.report, entries: listed, unlisted: total - listed.length };
}

type Step = { tools: ImportTools; options: ImportOptions; run: ImportRun; size: number };

async function begin({ db, clock }: ImportTools, { file, isDryRun }: ImportOptions) {
  const site = await readSite(file);
  const source = (site.baseBlogUrl || site.link || site.baseSiteUrl || 'wordpress').replace(/\/+$/, '');
  const run = await beginImportRun(db, { source, fingerprint: await fingerprintOf(file), clock });
  const saved: { report: ImportReport; state: ImportState } | null = run.saved ? JSON.parse(run.saved) : null;
  const counter = new ReportCounter(saved?.report ?? { file, site: source, isDryRun });
  if (saved) counter.remark('resumed');
  const settings = await readSettings(db);
  const context: ImportContext = {
    db,
    clock,
    now: momentOf(clock.now()),
    source,
    site,
    settings: { ...settings, language: siteLanguage(site.language, settings.language) },
    counter,
    state: saved?.state ?? firstState(),
    catalogue: new Catalogue(),
    people: await People.of(db),
    shelves: await Shelves.of(db),
  };
  return { context, run };
}

async function readSite(file: string): Promise<WpSite> {
  for await (const item of readExport(createReadStream(file))) if (item.kind === 'site') return item;
  throw new Error('an export always begins with its site');
}

/** The first reading: people, categories and tags, and the records of the media library. */
async function importLibrary(context: ImportContext, { tools, options, run, size }: Step): Promise<void> {
  const reading = { skipUpTo: run.offset, postTypes: ['attachment', 'guest-author'] };
  const batch = new PostBatch(tools.batchSize);
  const guests = new Set<string>();
  const head: HeadItem[] = [];
  const store = async () => {
    const attachments = batch.take().filter(({ type }) => type === 'attachment');
    await inTransaction(context.db, async (tx) => {
      await importAttachments(within(context, tx), attachments);
      await save(within(context, tx), { ...run, offset: batch.endOffset });
    });
    tools.onProgress?.((batch.endOffset / size) * 0.1);
    await tools.betweenBatches?.();
  };
  for await (const item of readExport(createReadStream(options.file), reading)) {
    if (isHead(item)) head.push(remember(context, item));
    else if (item.kind === 'post') {
      if (item.type === 'guest-author') guests.add(rememberGuest(context, item));
      if (batch.add(item)) await store();
    }
  }
  await inTransaction(context.db, async (tx) => {
    await importAttachments(
      within(context, tx),
      batch.take().filter(({ type }) => type === 'attachment'),
    );
    await keepHead(within(context, tx), head);
    context.state.phase = 'articles';
    run.offset = 0;
    await save(within(context, tx), run);
  });
}

type HeadItem = Extract<ExportItem, { kind: 'author' | 'category' | 'tag' | 'term' }>;

function isHead(item: ExportItem): item is HeadItem {
  return ['author', 'category', 'tag', 'term'].includes(item.kind);
}

function remember({ catalogue, people }: ImportContext, item: HeadItem): HeadItem {
  if (item.kind === 'author') people.remember(item);
  else if (item.kind === 'term' && item.taxonomy === 'author') people.rememberGuestTerm(item);
  else if (item.kind !== 'term') catalogue.remember(item);
  return item;
}

function rememberGuest({ people, counter }: ImportContext, post: PlacedPost): string {
  counter.keep({ kind: 'guestAuthor', id: post.id, title: post.title, line: post.line });
  return people.rememberGuest(post);
}

/** Users become authors, whether they wrote or not; classifications that plug-ins made up are not kept. */
async function keepHead({ db, people, counter }: ImportContext, head: HeadItem[]): Promise<void> {
  for (const item of head) {
    if (item.kind === 'author') {
      const reported = { kind: 'author' as const, id: item.id, title: item.displayName || item.login, line: item.line };
      const slug = people.slugOf(item);
      if (slug === null) counter.refuse(reported, { code: 'emptyTerm', detail: item.login });
      else {
        await people.idsOf(db, [slug]);
        counter.keep(reported);
      }
    } else if (item.kind === 'term') {
      const reported = { kind: 'term' as const, id: item.id, title: item.name, line: item.line };
      if (item.taxonomy === 'author') counter.keep({ ...reported, kind: 'guestAuthor' });
      else counter.refuse(reported, { code: 'taxonomy', detail: item.taxonomy });
    }
  }
}

/** After a stop, what the head of the file says is read again; its items were counted already. */
async function rememberHead(context: ImportContext, file: string): Promise<void> {
  for await (const item of readExport(createReadStream(file), { postTypes: ['guest-author'] })) {
    if (isHead(item)) remember(context, item);
    else if (item.kind === 'post') context.people.rememberGuest(item);
  }
}

/** The second reading: articles, pages and their comments. */
async function importContent(context: ImportContext, { tools, options, run, size }: Step): Promise<void> {
  const batch = new PostBatch(tools.batchSize);
  const seen = new SeenIds();
  const store = async (after?: (context: ImportContext) => Promise<void>) => {
    const posts = batch.take();
    if (posts.length > 0) run.offset = batch.endOffset;
    await inTransaction(context.db, async (tx) => {
      await importPosts(within(context, tx), posts, seen);
      await after?.(within(context, tx));
      await save(within(context, tx), run);
    });
    tools.onProgress?.(0.1 + (run.offset / size) * 0.6);
    await tools.betweenBatches?.();
  };
  for await (const item of readExport(createReadStream(options.file), { skipUpTo: run.offset })) {
    if (item.kind === 'unreadable') refuseUnreadable(context, item);
    else if (item.kind === 'end' && !item.isWhole) context.counter.remark('cutOff', '', item.line);
    else if (item.kind === 'post' && batch.add(item)) await store();
  }
  await store(async (inside) => {
    await finishArticles(inside);
    inside.state.phase = 'references';
  });
}

const UNREADABLE_KINDS: Record<string, ItemKind> = {
  post: 'post',
  page: 'page',
  attachment: 'attachment',
  nav_menu_item: 'menuItem',
  'guest-author': 'guestAuthor',
};
const ELEMENT_KINDS: Record<string, ItemKind> = {
  'wp:author': 'author',
  'wp:category': 'category',
  'wp:tag': 'tag',
  'wp:term': 'term',
};

function refuseUnreadable({ counter }: ImportContext, item: Extract<ExportItem, { kind: 'unreadable' }>): void {
  const kind = ELEMENT_KINDS[item.element] ?? UNREADABLE_KINDS[item.postType] ?? 'other';
  const reported = { kind, id: item.id, title: item.title, line: item.line };
  counter.refuse(reported, { code: item.reason, detail: item.detail });
}

async function bringFiles(context: ImportContext, { tools, options, run }: Step): Promise<void> {
  const { mediaFolder, isDryRun } = options;
  if (isDryRun && mediaFolder === null) context.counter.remark('filesUntried');
  else if (isDryRun) await countFilesInFolder(context, mediaFolder as string);
  else {
    const fetchFile = tools.fetchFile === undefined ? fileFetcher() : tools.fetchFile;
    const sources = { store: tools.store, folder: mediaFolder, fetchFile };
    const total = await countMissingFiles(context.db, { source: context.source, afterId: context.state.lastFileId });
    let done = 0;
    while (await importFiles(context, sources, (inside) => save(inside, run))) {
      done += FILES_AT_ONCE;
      tools.onProgress?.(0.7 + 0.3 * Math.min(done / total, 1));
      await tools.betweenBatches?.();
    }
  }
}

async function save({ db, counter, state }: ImportContext, run: ImportRun): Promise<void> {
  await addImportEntries(
    db,
    run.id,
    counter.takeEntries().map((entry) => JSON.stringify(entry)),
  );
  await saveImportRun(db, { ...run, saved: JSON.stringify({ report: counter.report, state }) });
}
