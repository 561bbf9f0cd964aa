import type { Moment } from './article.ts';

/** Where verbs and pages take the time from, so that tests and imports can tell them another. */
export type Clock = { now: () => Temporal.Instant };

/** The machine's own clock. */
export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** A clock that always tells the same moment. */
export function stoppedClock(moment: Moment): Clock {
  const instant = Temporal.Instant.from(moment);
  return { now: () => instant };
}

/** A moment as it is stored: ISO 8601 in UTC with milliseconds, which sorts as text. */
export function momentOf(instant: Temporal.Instant): Moment {
  return instant.toString({ fractionalSecondDigits: 3 });
}

/** The day that it is somewhere, `2026-11-24`; the zone is an IANA name. */
export function wallDay(instant: Temporal.Instant, timeZone: string): string {
  return instant.toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The moment at which a day begins somewhere. */
export function startOfDay(day: Temporal.PlainDate, timeZone: string): Moment {
  return momentOf(day.toZonedDateTime(timeZone).toInstant());
}
