import type { Moment } from '#content/article.ts';

/** In which language, and by which clock on the wall, a moment is told. The zone is an IANA name. */
export type Place = { language: string; timeZone: string };

/** "vendredi 2 octobre 2020"; "dimanche 1er mars 2026". */
export function longDate(moment: Moment, place: Place): string {
  return written(moment, place, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** "2 octobre 2020". */
export function mediumDate(moment: Moment, place: Place): string {
  return written(moment, place, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "dimanche": the weekday of a date without an hour, `2020-10-04`. */
export function weekdayName(date: string, language: string): string {
  return written(`${date}T12:00:00.000Z`, { language, timeZone: 'UTC' }, { weekday: 'long' });
}

/** "octobre 2020". */
export function monthName(moment: Moment, place: Place): string {
  return written(moment, place, { month: 'long', year: 'numeric' });
}

/** "mardi 24 novembre", of a day written `2026-11-24`; "mar. 24 nov." when short. */
export function dayName(day: string, language: string, length: 'long' | 'short' = 'long'): string {
  const noon = `${day}T12:00:00.000Z`;
  return written(noon, { language, timeZone: 'UTC' }, { weekday: length, day: 'numeric', month: length });
}

/** "2 octobre 2020 à 17 h 40"; in English "2 October 2020 at 17:40". */
export function dateTime(moment: Moment, place: Place): string {
  return `${mediumDate(moment, place)} ${jointOf(place)} ${timeOfDay(moment, place)}`;
}

/** "vendredi 2 octobre 2020 à 17 h 40": an hour to come, whose weekday matters. */
export function longDateTime(moment: Moment, place: Place): string {
  return `${longDate(moment, place)} ${jointOf(place)} ${timeOfDay(moment, place)}`;
}

/** "2 octobre 2020 à 17 h 40 min 12 s": where it is seconds that matter. */
export function exactDateTime(moment: Moment, place: Place): string {
  return `${mediumDate(moment, place)} ${jointOf(place)} ${exactTimeOfDay(moment, place)}`;
}

function jointOf({ language }: Place): string {
  return language.startsWith('fr') ? 'à' : language.startsWith('en') ? 'at' : '·';
}

/** "17 h 40", "9 h" on the hour (Lexique des règles typographiques de l'Imprimerie nationale); in English "17:40". */
export function timeOfDay(moment: Moment, { language, timeZone }: Place): string {
  const { hour, minute } = at(moment, timeZone);
  const minutes = String(minute).padStart(2, '0');
  if (!language.startsWith('fr')) return `${String(hour).padStart(2, '0')}:${minutes}`;
  return minute === 0 ? `${hour}\u00a0h` : `${hour}\u00a0h\u00a0${minutes}`;
}

/** "17 h 40 min 12 s"; in English "17:40:12". */
export function exactTimeOfDay(moment: Moment, { language, timeZone }: Place): string {
  const { hour, minute, second } = at(moment, timeZone);
  const [minutes, seconds] = [minute, second].map((count) => String(count).padStart(2, '0'));
  if (!language.startsWith('fr')) return `${String(hour).padStart(2, '0')}:${minutes}:${seconds}`;
  return `${hour}\u00a0h\u00a0${minutes}\u00a0min\u00a0${seconds}\u00a0s`;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** "il y a 5 minutes", "il y a 3 heures", "hier"; null from the day before yesterday on, and for the future. */
export function relativeTime(moment: Moment, now: Temporal.Instant, { language, timeZone }: Place): string | null {
  const seconds = Math.round((now.epochMilliseconds - Date.parse(moment)) / 1000);
  if (seconds < 0) return null;
  const words = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' });
  if (seconds < MINUTE) return words.format(0, 'second');
  if (seconds < HOUR) return words.format(-Math.floor(seconds / MINUTE), 'minute');
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const days = at(moment, timeZone).toPlainDate().until(today).days;
  if (days === 0 || seconds < 12 * HOUR) return words.format(-Math.floor(seconds / HOUR), 'hour');
  return days === 1 ? words.format(-1, 'day') : null;
}

/** A stretch of time in UTC: `from` is in it, `to` is not. */
export type Period = { from: Moment; to: Moment };

/** A day by the newspaper's clock; null for a date that does not exist. Months are numbered from 1. */
export function dayBounds(
  timeZone: string,
  ...[year, month, day]: [year: number, month: number, day: number]
): Period | null {
  return periodOf(timeZone, { days: 1 }, { year, month, day });
}

/** A month by the newspaper's clock; null for one that does not exist. */
export function monthBounds(timeZone: string, year: number, month: number): Period | null {
  return periodOf(timeZone, { months: 1 }, { year, month, day: 1 });
}

function periodOf(
  timeZone: string,
  length: Temporal.DurationLike,
  date: { year: number; month: number; day: number },
): Period | null {
  try {
    const first = Temporal.PlainDate.from(date, { overflow: 'reject' });
    return { from: startOf(first, timeZone), to: startOf(first.add(length), timeZone) };
  } catch {
    return null;
  }
}

function startOf(date: Temporal.PlainDate, timeZone: string): Moment {
  return date.toZonedDateTime(timeZone).toInstant().toString({ fractionalSecondDigits: 3 });
}

function written(moment: Moment, { language, timeZone }: Place, parts: Intl.DateTimeFormatOptions): string {
  const text = formatter(language, timeZone, parts).format(new Date(moment));
  // The first of the month alone is an ordinal in French (Académie française); CLDR writes "1".
  return language.startsWith('fr') ? text.replace(/(^| )1 (?=\p{L})/u, '$11er ') : text;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: string, timeZone: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = [language, timeZone, ...Object.entries(parts)].join();
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(localeOf(language), { ...parts, timeZone });
  formatters.set(key, made);
  return made;
}

/** English dates are told the British way, as in West Africa's English-speaking press. */
function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : (Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? 'fr');
}

function at(moment: Moment, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone);
}
