import type { Clock } from '#content/clock.ts';

/** A clock that a test moves on. */
export type MovingClock = Clock & { wait: (duration: Temporal.DurationLike) => void };

/** It begins at that moment. */
export function movingClock(moment: string): MovingClock {
  let now = Temporal.Instant.from(moment);
  return {
    now: () => now,
    wait: (duration) => {
      now = now.add(duration);
    },
  };
}
