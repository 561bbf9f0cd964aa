import { wallDay } from '#content/clock.ts';
import { dateTime, dayName, exactDateTime, exactTimeOfDay, timeOfDay } from '#language/dates.ts';
import type { SignedInVisit } from './desk.ts';

/** Hours and days as the newspaper's clock tells them, in the language of whoever is at the desk. */
export type Times = {
  /** `2026-11-24`. */
  today: string;
  /** "17 h 40" today, else "25 novembre 2026 à 6 h". */
  hour: (moment: string) => string;
  /** The same with its seconds. */
  exactHour: (moment: string) => string;
  /** "17 h 40", whatever the day. */
  clock: (moment: string) => string;
  /** "mardi 24 novembre", of `2026-11-24`. */
  day: (day: string) => string;
  /** "mar. 24 nov." */
  shortDay: (day: string) => string;
  /** The day on which a moment falls. */
  dayOf: (moment: string) => string;
};

/** The times of a visit. */
export function timesOf({ user, settings, clock }: Pick<SignedInVisit, 'user' | 'settings' | 'clock'>): Times {
  const place = { language: user.language, timeZone: settings.timeZone };
  const dayOf = (moment: string) => wallDay(Temporal.Instant.from(moment), place.timeZone);
  const today = wallDay(clock.now(), place.timeZone);
  return {
    today,
    hour: (moment) => (dayOf(moment) === today ? timeOfDay(moment, place) : dateTime(moment, place)),
    exactHour: (moment) => (dayOf(moment) === today ? exactTimeOfDay(moment, place) : exactDateTime(moment, place)),
    clock: (moment) => timeOfDay(moment, place),
    day: (day) => dayName(day, place.language),
    shortDay: (day) => dayName(day, place.language, 'short'),
    dayOf,
  };
}
