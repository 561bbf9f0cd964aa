import type { ChildProcess } from 'node:child_process';
import { momentOf, systemClock } from '#content/clock.ts';
import type { Round } from '#delivery/rounds.ts';
import { finishImport } from '#newsroom/imports/finish-import.ts';
import type { Log } from '#server/logging.ts';
import type { Database } from '#storage/database.ts';
import { type ImportJob, importJobAtWork } from '#storage/queries/import-jobs.ts';
import { isAlive } from '#storage/trial-copy.ts';
import { childEnded, startChild } from './child-program.ts';

/** Sees to it that an import asked for at the desk is worked on, and that one that was cut off goes on. */
export type ImportRunner = {
  round: Round;
  /** Stops the work; it goes on at the next start. */
  stop: () => Promise<void>;
};

const SECOND = 1000;

/**
 * The runner of a serving program. The work is done by a program of its own (`griot import job`), so that no reader waits
 * for it; what it needs to know and to tell is in the database.
 */
export function importRunner({ db, log }: { db: Database; log: Log }): ImportRunner {
  let running: Promise<void> | null = null;
  let child: ChildProcess | null = null;
  let isStopping = false;

  async function work(): Promise<void> {
    if (running) return;
    const job = await importJobAtWork(db);
    if (!job || isStopping || isHeld(job)) return;
    child = startChild('import', 'job', String(job.id));
    running = childEnded(child)
      .then((failure) => settle(job.id, failure))
      .catch((error) => log.error({ err: error, job: job.id }, 'the end of an import could not be noted'));
  }

  async function settle(jobId: number, failure: string | null): Promise<void> {
    [running, child] = [null, null];
    if (!failure || isStopping) return;
    log.error({ job: jobId, said: failure }, 'an import ended badly');
    const present = await importJobAtWork(db);
    // It could not tell by itself: it was killed, or had no memory left.
    if (present?.id !== jobId) return;
    await finishImport({ db, clock: systemClock }, { jobId, outcome: { failure: 'interrupted' } });
  }

  return {
    round: { name: 'import', every: SECOND, work },
    async stop() {
      isStopping = true;
      child?.kill();
      await running;
    },
  };
}

/** Whether a living program is at it: that of another server on this machine, or one that ends with the server before. */
function isHeld({ runnerPid, leasedUntil }: ImportJob): boolean {
  if (runnerPid === null || leasedUntil === null || !isAlive(runnerPid)) return false;
  return leasedUntil > momentOf(systemClock.now());
}
