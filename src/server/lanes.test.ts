import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLane, lanesFor } from './lanes.ts';

describe('a lane', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const narrow = () => createLane({ atOnce: 1, waiting: 2, patience: 1000 });

  it('lets in as many as it is wide, then those who wait, the first one first', async () => {
    const lane = narrow();
    const order: string[] = [];
    const first = await lane.enter();
    const second = lane.enter().then((leave) => {
      order.push('second');
      return leave;
    });
    const third = lane.enter().then((leave) => {
      order.push('third');
      return leave;
    });
    await Promise.resolve();
    expect([lane.inWork(), lane.waiting()]).toEqual([1, 2]);
    first?.();
    (await second)?.();
    (await third)?.();
    expect(order).toEqual(['second', 'third']);
    expect([lane.inWork(), lane.waiting()]).toEqual([0, 0]);
  });

  it('turns away whoever comes when the queue is full', async () => {
    const lane = narrow();
    await lane.enter();
    void lane.enter();
    void lane.enter();
    await Promise.resolve();
    expect(await lane.enter()).toBeNull();
  });

  it('turns away who has waited too long, and gives nobody a place for it', async () => {
    const lane = narrow();
    const leave = await lane.enter();
    const late = lane.enter();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await late).toBeNull();
    leave?.();
    expect([lane.inWork(), lane.waiting()]).toEqual([0, 0]);
  });

  it('takes a place back once, however often it is given', async () => {
    const lane = narrow();
    const leave = await lane.enter();
    leave?.();
    leave?.();
    expect(lane.inWork()).toBe(0);
  });

  it('is one of several, and readers do not crowd the newsroom out', async () => {
    const lanes = lanesFor(2);
    await lanes.readers.enter();
    await lanes.readers.enter();
    expect(await lanes.desk.enter()).not.toBeNull();
  });
});
