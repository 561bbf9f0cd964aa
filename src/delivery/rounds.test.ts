import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { startRounds } from './rounds.ts';

describe('the rounds', () => {
  it('come back until they are stopped, also after a failure, which is reported', async () => {
    const failures: string[] = [];
    let count = 0;
    const { promise, resolve } = Promise.withResolvers<void>();
    const work = async () => {
      count += 1;
      if (count === 1) throw new Error('not this time');
      if (count === 3) resolve();
    };
    const running = startRounds([{ name: 'mail', every: 1, work }], (_, name) => failures.push(name));
    await promise;
    await running.stop();
    const after = count;
    await new Promise((next) => setImmediate(next));
    expect(failures).toEqual(['mail']);
    expect(count).toBe(after);
  });

  it('leave nothing behind that grows with each of them', async () => {
    let count = 0;
    let most = 0;
    const { promise, resolve } = Promise.withResolvers<void>();
    const work = async (end: AbortSignal) => {
      most = Math.max(most, getEventListeners(end, 'abort').length);
      count += 1;
      if (count === 20) resolve();
    };
    const running = startRounds([{ name: 'mail', every: 0, work }], () => {});
    await promise;
    await running.stop();
    expect(most).toBeLessThanOrEqual(1);
  });

  it('let work under way end before they stop', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    let isDone = false;
    const work = async () => {
      await promise;
      isDone = true;
    };
    const stopped = startRounds([{ name: 'slow', every: 1000, work }], () => {}).stop();
    resolve();
    await stopped;
    expect(isDone).toBe(true);
  });
});
