import { expect, it } from 'vitest';
import { stoppedClock } from '#content/clock.ts';
import { unfinishedBackupRuns } from '#storage/queries/house/backup-runs.ts';
import { backupStanding } from '#storage/queries/house/backup-standing.ts';
import { finishBackupRun } from '#storage/records/backup-runs.ts';
import { describeOnEveryEngine } from '#test/support/databases.ts';
import { hire } from '#test/support/desk.ts';
import { askBackupsWhenDue } from './ask-backups-when-due.ts';

const PLAN = { hour: 3, folder: '/backups' };

describeOnEveryEngine('the backups that are made by themselves', (database) => {
  const ask = (at: string) => askBackupsWhenDue({ db: database(), clock: stoppedClock(at) }, PLAN);
  const waiting = async () => (await unfinishedBackupRuns(database())).map(({ work }) => work);
  const hireSomebody = () =>
    hire(
      { db: database(), clock: stoppedClock('2026-11-01T08:00:00.000Z') },
      { name: 'Awa', roles: ['administrator'] },
    );
  /** Ends what waits. */
  const end = async (state: 'done' | 'failed', finishedAt: string) => {
    const folder = state === 'done' ? PLAN.folder : null;
    for (const { id } of await unfinishedBackupRuns(database())) {
      await finishBackupRun(database(), id, { state, finishedAt, folder, failure: state === 'done' ? null : 'noRoom' });
    }
  };
  /** Somebody works here, and all is well since that night. */
  const allWell = async () => {
    await hireSomebody();
    await ask('2026-11-10T03:00:10.000Z');
    await end('done', '2026-11-10T03:05:00.000Z');
    await ask('2026-11-10T03:06:00.000Z');
    expect(await waiting()).toEqual(['rehearsal']);
    await end('done', '2026-11-10T03:07:00.000Z');
  };

  it('are not asked for where nobody works yet', async () => {
    await ask('2026-11-10T03:00:10.000Z');
    expect(await waiting()).toEqual([]);
  });

  it('come each night at their hour, once, and the rehearsal each week', async () => {
    await allWell();
    await ask('2026-11-10T12:00:00.000Z');
    await ask('2026-11-11T02:59:00.000Z');
    expect(await waiting()).toEqual([]);
    await ask('2026-11-11T03:00:00.000Z');
    await ask('2026-11-11T03:01:00.000Z');
    expect(await waiting()).toEqual(['backup']);
    await end('done', '2026-11-11T03:05:00.000Z');
    await ask('2026-11-11T03:06:00.000Z');
    expect(await waiting()).toEqual([]);
    await ask('2026-11-17T20:00:00.000Z');
    await end('done', '2026-11-17T20:05:00.000Z');
    await ask('2026-11-17T20:06:00.000Z');
    expect(await waiting()).toEqual(['rehearsal']);
  });

  it('are made at the next start when the power was out at their hour', async () => {
    await allWell();
    await ask('2026-11-12T09:30:00.000Z');
    expect(await waiting()).toEqual(['backup']);
  });

  it('are tried again an hour after they failed', async () => {
    await allWell();
    await ask('2026-11-11T03:00:00.000Z');
    await end('failed', '2026-11-11T03:00:30.000Z');
    await ask('2026-11-11T03:30:00.000Z');
    expect(await waiting()).toEqual([]);
    await ask('2026-11-11T04:00:30.000Z');
    expect(await waiting()).toEqual(['backup']);
  });

  it('are not put off by a clock that was wrong for a while', async () => {
    await allWell();
    await ask('2099-01-01T03:00:00.000Z');
    await end('done', '2099-01-01T03:05:00.000Z');
    await ask('2026-11-11T03:00:00.000Z');
    expect(await waiting()).toEqual(['backup']);
  });

  it('are missed after two days, also when there never was one', async () => {
    const isOld = async (at: string) => (await backupStanding(database(), Temporal.Instant.from(at))).isOld;
    expect(await isOld('2026-11-20T08:00:00Z')).toBe(false);
    await hireSomebody();
    expect([await isOld('2026-11-02T08:00:00Z'), await isOld('2026-11-03T09:00:00Z')]).toEqual([false, true]);
    await ask('2026-11-10T03:00:10.000Z');
    await end('done', '2026-11-10T03:05:00.000Z');
    expect([await isOld('2026-11-12T03:00:00Z'), await isOld('2026-11-12T04:00:00Z')]).toEqual([false, true]);
  });
});
