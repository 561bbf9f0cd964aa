import type { ChildProcess } from 'node:child_process';
import { momentOf, systemClock } from '#content/clock.ts';
import type { Round } from '#delivery/rounds.ts';
import type { Log } from '#server/logging.ts';
import type { Database } from '#storage/database.ts';
import { unfinishedBackupRuns } from '#storage/queries/house/backup-runs.ts';
import { finishBackupRun } from '#storage/records/backup-runs.ts';
import { childEnded, startChild } from '../child-program.ts';
import { isHeld } from './runner-name.ts';

/** Sees to it that a backup or a rehearsal that was asked for is made, and that one that was cut off begins again. */
export type BackupRunner = { round: Round; stop: () => Promise<void> };

const EVERY_MS = 2000;

/**
 * The runner of a serving program. Reading every row and hashing every picture is done by a program of its own
 * (`griot backup job`), so that no reader waits for it and its memory goes with it.
 */
export function backupRunner({ db, log }: { db: Database; log: Log }): BackupRunner {
  let running: Promise<void> | null = null;
  let child: ChildProcess | null = null;
  let isStopping = false;

  async function work(): Promise<void> {
    if (running || isStopping) return;
    const run = (await unfinishedBackupRuns(db)).find((each) => !isHeld(each));
    if (!run || isStopping) return;
    child = startChild('backup', 'job', String(run.id));
    running = childEnded(child)
      .then((failure) => settle(run.id, failure))
      .catch((error) => log.error({ err: error, run: run.id }, 'the end of a backup could not be noted'))
      .finally(() => {
        [running, child] = [null, null];
      });
  }

  async function settle(id: number, failure: string | null): Promise<void> {
    if (!failure || isStopping) return;
    log.error({ run: id, said: failure }, 'a backup or a rehearsal ended badly');
    // It could not tell by itself: it was killed, or had no memory left. What it told before stays.
    const end = { state: 'failed', finishedAt: momentOf(systemClock.now()), failure: 'interrupted' } as const;
    await finishBackupRun(db, id, end);
  }

  return {
    round: { name: 'backup work', every: EVERY_MS, work },
    async stop() {
      isStopping = true;
      child?.kill();
      await running;
    },
  };
}
