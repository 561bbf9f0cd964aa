import { expect, it } from 'vitest';
import { describeOnEveryEngine } from '#test/support/databases.ts';
import { currentImportJob } from './queries/import-jobs.ts';
import { insertImportJob, leaseImportJob, renewImportJob, stepImportJob } from './records/import-jobs.ts';

const NOON = '2026-11-24T12:00:00.000Z';
const LATER = '2026-11-24T12:10:00.000Z';
const FILE = { fileName: 'a.xml', filePath: '/a.xml', byteSize: 10, createdBy: null, createdAt: NOON };

describeOnEveryEngine('an import at the desk', (database) => {
  async function begun(): Promise<number> {
    const id = await insertImportJob(database(), FILE);
    await stepImportJob(database(), id, { from: ['uploading'], to: 'running' });
    return id;
  }

  it('is worked on by one program, until its lease is over or it is known to be dead', async () => {
    const id = await begun();
    const lease = (pid: number, { now = NOON, deadPid = null as number | null } = {}) =>
      leaseImportJob(database(), id, { pid, until: LATER, now, deadPid });
    expect([await lease(1), await lease(2), await lease(2, { deadPid: 3 })]).toEqual([true, false, false]);
    expect(await lease(2, { deadPid: 1 })).toBe(true);
    expect(await renewImportJob(database(), id, { pid: 1, until: LATER, share: 0.5 })).toBe(false);
    expect(await lease(3, { now: '2026-11-24T12:10:00.001Z' })).toBe(true);
  });

  it('tells how far it is, and its program when it was stopped', async () => {
    const id = await begun();
    await leaseImportJob(database(), id, { pid: 1, until: LATER, now: NOON, deadPid: null });
    expect(await renewImportJob(database(), id, { pid: 1, until: LATER, share: 0.25 })).toBe(true);
    expect(await currentImportJob(database())).toMatchObject({ share: 0.25, state: 'running' });
    expect(await stepImportJob(database(), id, { from: ['trying'], to: 'tried' })).toBe(false);
    await stepImportJob(database(), id, { from: ['running'], to: 'stopped' });
    expect(await renewImportJob(database(), id, { pid: 1, until: LATER, share: 0.5 })).toBe(false);
  });
});
