import type { Moment } from './article.ts';
import { momentOf } from './clock.ts';

/** An hour as it is typed in a form: `2026-11-24` and `06:00`. */
export type WallTime = { date: string; time: string };

/** What an hour on the newspaper's clock is: a moment, or why there is none. */
export type ReadHour = { moment: Moment } | { problem: 'hourInvalid' | 'hourSkipped' };

/**
 * The moment at which the newspaper's clock shows this. An hour that comes twice, when clocks are put back, is the first
 * of the two; one that is skipped, when they are put forward, is none.
 */
export function momentAt({ date, time }: WallTime, timeZone: string): ReadHour {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^\d{2}:\d{2}$/.test(time)) return { problem: 'hourInvalid' };
  try {
    const wall = Temporal.PlainDateTime.from(`${date}T${time}`, { overflow: 'reject' });
    const at = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
    if (!at.toPlainDateTime().equals(wall)) return { problem: 'hourSkipped' };
    return { moment: momentOf(at.toInstant()) };
  } catch {
    return { problem: 'hourInvalid' };
  }
}

/** What the newspaper's clock shows at a moment, for a form. */
export function wallTimeAt(moment: Moment, timeZone: string): WallTime {
  const at = Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone);
  return { date: at.toPlainDate().toString(), time: at.toPlainTime().toString({ smallestUnit: 'minute' }) };
}

/** How far a clock is from Universal Time at a moment: `UTC`, `UTC+1`, `UTC−3:30`. */
export function offsetAt(moment: Moment, timeZone: string): string {
  const minutes = Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).offsetNanoseconds / 60e9;
  if (minutes === 0) return 'UTC';
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}
