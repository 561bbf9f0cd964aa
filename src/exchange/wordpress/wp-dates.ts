import type { Moment } from '#content/article.ts';

/** What is known of the old site's clock: minutes ahead of UTC, null until a date told it; and the newspaper's zone. */
export type SiteClock = { offsetMinutes: number | null; timeZone: string };

/** A moment, and whether the zone of its time had to be guessed. */
export type ReadDate = { moment: Moment; isGuessed: boolean };

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2}):(\d{2})$/;

/**
 * The moment that WordPress wrote twice, in UTC and by the site's clock. Drafts and old posts lack the first (all
 * zeros): then the site's clock is trusted. Null when neither is a date.
 */
export function readDate(gmt: string, local: string, clock: SiteClock): ReadDate | null {
  const utc = milliseconds(gmt);
  if (utc !== null) return { moment: new Date(utc).toISOString(), isGuessed: false };
  const shown = milliseconds(local);
  if (shown === null) return null;
  if (clock.offsetMinutes !== null) {
    return { moment: new Date(shown - clock.offsetMinutes * 60_000).toISOString(), isGuessed: true };
  }
  const zoned = Temporal.PlainDateTime.from(new Date(shown).toISOString().slice(0, 19)).toZonedDateTime(clock.timeZone);
  return { moment: new Date(zoned.epochMilliseconds).toISOString(), isGuessed: true };
}

/** How far the site's clock was ahead of UTC, in minutes, by a date that is written both ways; null when it is not. */
export function offsetBetween(gmt: string, local: string): number | null {
  const utc = milliseconds(gmt);
  const shown = milliseconds(local);
  if (utc === null || shown === null) return null;
  const minutes = Math.round((shown - utc) / 60_000);
  return Math.abs(minutes) <= 14 * 60 && minutes % 15 === 0 ? minutes : null;
}

/** Years of five digits are written in another way, and would not sort. */
const LAST_MOMENT = Date.UTC(9999, 11, 31);

/** The date of an RSS item, e.g. `Fri, 02 Oct 2020 17:40:00 +0000`; null when it is none. */
export function readRssDate(text: string): Moment | null {
  const time = Date.parse(text);
  return time >= 0 && time <= LAST_MOMENT ? new Date(time).toISOString() : null;
}

function milliseconds(text: string): number | null {
  const [, year, month, day, hour, minute, second] = (WRITTEN.exec(text) ?? []).map(Number);
  // The last year is left out, since its end may lie in a year of five digits elsewhere.
  if (!year || year < 1970 || year > 9998 || !month || !day) return null;
  const time = Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(time);
  // The 31st of February is no day, though JavaScript takes it for the 3rd of March.
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1 && Number(hour) < 24 ? time : null;
}
