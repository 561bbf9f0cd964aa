import { expect, test } from 'vitest';
import { throttle } from './throttle.ts';

function clockAt(moment: string) {
  let now = Temporal.Instant.from(moment);
  return {
    now: () => now,
    wait: (seconds: number) => {
      now = now.add({ seconds });
    },
  };
}

test('so much at once, and again as it grows back', () => {
  const clock = clockAt('2020-10-02T17:40:00Z');
  const { take } = throttle({ burst: 3, perMinute: 6 }, clock);
  expect([take('a'), take('a'), take('a'), take('a')]).toEqual([null, null, null, 10]);
  expect(take('b')).toBeNull();
  clock.wait(9);
  expect(take('a')).toBe(1);
  clock.wait(1);
  expect([take('a'), take('a')]).toEqual([null, 10]);
  clock.wait(3600);
  expect([take('a'), take('a'), take('a'), take('a')]).toEqual([null, null, null, 10]);
});

test('what costs more takes more, and what was refused takes nothing', () => {
  const { take } = throttle({ burst: 10, perMinute: 60 }, clockAt('2020-10-02T17:40:00Z'));
  expect([take('a', 8), take('a', 8), take('a', 2), take('a')]).toEqual([null, 6, null, 1]);
});

test('however many come, no more are remembered than fit', () => {
  const { take } = throttle({ burst: 1, perMinute: 1 }, clockAt('2020-10-02T17:40:00Z'), 2);
  expect([take('a'), take('b'), take('b'), take('c'), take('a'), take('c')]).toEqual([null, null, 60, null, null, 60]);
});
