import type { Context } from 'hono';
import type { Clock } from '#content/clock.ts';

/** How much somebody may do: so much at once, and from then on as much as grows back in a minute. */
export type Rate = { burst: number; perMinute: number };

/** Counts what is done by whom, in this process alone. */
export type Throttle = {
  /**
   * Takes so much (1 when left out) from what somebody may do. Gives back null when there was enough, else after how many
   * seconds there will be, and then takes nothing.
   */
  take: (who: string, cost?: number) => number | null;
};

/** So many are remembered at once; whoever was seen longest ago is forgotten first, and is given the whole measure again. */
const MOST_REMEMBERED = 20_000;

/**
 * A measure that empties as it is used and fills again with time (a token bucket), one for each of those who use it. Memory
 * is bounded, and a restart forgets it: it keeps a machine from being worn out, and is no place to count attempts at a password.
 */
export function throttle({ burst, perMinute }: Rate, clock: Clock, most = MOST_REMEMBERED): Throttle {
  const buckets = new Map<string, { left: number; at: number }>();
  const full = burst * MINUTE_MS;
  return {
    take(who, cost = 1) {
      const now = clock.now().epochMilliseconds;
      const { left, at } = buckets.get(who) ?? { left: full, at: now };
      const available = Math.min(full, left + Math.max(0, now - at) * perMinute);
      const asked = cost * MINUTE_MS;
      const isEnough = available >= asked;
      buckets.delete(who);
      buckets.set(who, { left: isEnough ? available - asked : available, at: now });
      if (buckets.size > most) buckets.delete(buckets.keys().next().value ?? '');
      return isEnough ? null : Math.ceil((Math.min(asked, full) - available) / perMinute / 1000);
    },
  };
}

/** What is left is counted in parts of this size, so that what grows back in a millisecond is a whole number. */
const MINUTE_MS = 60_000;

/** Tells a browser, and whoever keeps its answers, when it is worth asking again (RFC 9110 and 6585); the words are the page's. */
export function tooOften(c: Context, seconds: number): void {
  c.status(429);
  c.header('Retry-After', String(Math.max(1, seconds)));
  c.header('Cache-Control', 'no-store');
}
