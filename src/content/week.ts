/**
 * A week as ISO 8601 numbers them, `2026-W48`: from Monday to Sunday, the first of a year being the one with its first
 * Thursday.
 */
export type Week = string;

/** The week in which a day lies. */
export function weekOf(day: Temporal.PlainDate): Week {
  return `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, '0')}`;
}

/** The seven days of a week, Monday first; null for a week that does not exist. */
export function daysOfWeek(week: Week): Temporal.PlainDate[] | null {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
  if (!year || !number) return null;
  // The fourth of January is always in the first week.
  const inFirstWeek = Temporal.PlainDate.from({ year: Number(year), month: 1, day: 4 });
  const monday = inFirstWeek.subtract({ days: inFirstWeek.dayOfWeek - 1 }).add({ weeks: Number(number) - 1 });
  return weekOf(monday) === week ? Array.from({ length: 7 }, (_, days) => monday.add({ days })) : null;
}

/** A day written `2026-11-24`; null for one that does not exist. */
export function dayIn(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}
