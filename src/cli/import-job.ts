import { existsSync } from 'node:fs';
import { type Clock, momentOf, systemClock } from '#content/clock.ts';
import type { ImportFailure } from '#content/import-job.ts';
import type { FetchFile } from '#exchange/wordpress/fetch-file.ts';
import { type ImportTools, importWordPress } from '#exchange/wordpress/import-wordpress.ts';
import type { ImportReport } from '#exchange/wordpress/report.ts';
import type { MediaStore } from '#media/store.ts';
import { finishImport } from '#newsroom/imports/finish-import.ts';
import type { Database } from '#storage/database.ts';
import { type ImportJob, importJob } from '#storage/queries/import-jobs.ts';
import { leaseImportJob, renewImportJob } from '#storage/records/import-jobs.ts';
import { isAlive, withTrialCopy } from '#storage/trial-copy.ts';
import { withNewspaper } from './newspaper.ts';
import { isSampleNewspaper } from './sample-newspaper.ts';

/** What the work on an import at the desk needs. */
type JobTools = {
  db: Database;
  store: MediaStore;
  clock: Clock;
  uploadsFolder: string;
  /** As for `importWordPress`. */
  fetchFile?: FetchFile | null;
};

/** Only another's lease that has run out, or whose program is dead, may be taken over. */
const LEASE = { minutes: 10 };
/** So few that a colleague who saves meanwhile waits for a fifth of a second, and a pause in which she gets through. */
const BATCH_SIZE = 50;
const PAUSE_MS = 100;

/** `griot import job`, for the serving program alone: works on an import until it is done, stopped, or the server gone. */
export async function workOnImportJob(id: number): Promise<void> {
  // The server holds the other end: when it dies, so does this.
  process.stdin.resume().once('end', () => process.exit(1));
  try {
    await withNewspaper(({ db, store, config: { uploadsFolder } }) =>
      runImportJob({ db, store, clock: systemClock, uploadsFolder }, id),
    );
  } finally {
    process.stdin.destroy();
  }
}

/** Tries the export of this job, or brings it in, as somebody has asked. Does nothing when another program is at it. */
export async function runImportJob(tools: JobTools, id: number): Promise<void> {
  const { db, clock } = tools;
  const job = await importJob(db, id);
  if (!job || !(await lease(tools, job))) return;
  const failure = await reasonNotTo(db, job);
  if (failure) return finishImport({ db, clock }, { jobId: id, outcome: { failure } });
  try {
    const report = await work(tools, job);
    const outcome = { report: JSON.stringify(report), site: report.site };
    await finishImport({ db, clock }, { jobId: id, outcome });
  } catch (error) {
    if (error instanceof Stopped) return;
    const outcome = { failure: failureOf(error) };
    await finishImport({ db, clock }, { jobId: id, outcome });
    if (outcome.failure === 'unexpected') throw error;
  }
}

/** Somebody has stopped it, or another program has taken it over. */
class Stopped extends Error {}

function lease({ db, clock }: JobTools, { id, runnerPid }: ImportJob): Promise<boolean> {
  const now = clock.now();
  const deadPid = runnerPid !== null && !isAlive(runnerPid) ? runnerPid : null;
  const until = momentOf(now.add(LEASE));
  return leaseImportJob(db, id, { pid: process.pid, until, now: momentOf(now), deadPid });
}

async function reasonNotTo(db: Database, { filePath }: ImportJob): Promise<ImportFailure | null> {
  if (await isSampleNewspaper(db)) return 'sample';
  return existsSync(filePath) ? null : 'fileGone';
}

function work(tools: JobTools, job: ImportJob): Promise<ImportReport> {
  const { db, store, clock, uploadsFolder, fetchFile } = tools;
  const isDryRun = job.state === 'trying';
  const options = { file: job.filePath, mediaFolder: null, isDryRun };
  let share = 0;
  const importTools: Omit<ImportTools, 'db'> = {
    store,
    clock,
    ...(fetchFile === undefined ? {} : { fetchFile }),
    batchSize: BATCH_SIZE,
    onProgress: (told) => {
      share = told;
    },
    async betweenBatches() {
      const until = momentOf(clock.now().add(LEASE));
      if (!(await renewImportJob(db, job.id, { pid: process.pid, until, share }))) throw new Stopped();
      if (!isDryRun) await new Promise((resume) => setTimeout(resume, PAUSE_MS));
    },
  };
  const importInto = (target: Database) => importWordPress({ ...importTools, db: target }, options);
  return isDryRun ? withTrialCopy(db, uploadsFolder, importInto) : importInto(db);
}

function failureOf(error: unknown): ImportFailure {
  const { code, message } = error as NodeJS.ErrnoException;
  const isFull = code === 'ENOSPC' || code === '53100' || /database or disk is full/.test(message);
  return isFull ? 'diskFull' : 'unexpected';
}
