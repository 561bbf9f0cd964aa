/** A date in a text that does not fall on the weekday written. */
export type WrongWeekday = {
  /** As it stands in the text. */
  written: string;
  /** Of the words written. */
  language: 'fr' | 'en';
  /** What day it really was, `2023-12-03`; null when there is no such day (31 February). */
  date: string | null;
};

/** What a year that is not written is taken to be: that of the day of publication, `2023-12-03`. */
type Published = { on: string };

const FRENCH_DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const ENGLISH_DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const FRENCH_MONTHS = [
  ['janvier', 'janv'],
  ['fevrier', 'fevr'],
  ['mars'],
  ['avril'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['aout'],
  ['septembre', 'sept'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['decembre', 'dec'],
];
const ENGLISH_MONTHS = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march'],
  ['april'],
  ['may'],
  ['june'],
  ['july'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const alternatives = (words: string[]) => words.toSorted((a, b) => b.length - a.length).join('|');
const DAY = String.raw`(\d{1,2})(?:er|st|nd|rd|th)?`;
const YEAR = String.raw`(?:,?\s+(\d{4})(?!\d))?`;
const FRENCH_PAIR = String.raw`(${alternatives(FRENCH_DAYS)}),?\s+(?:le\s+)?${DAY}`;
/** "samedi 2 et dimanche 3 décembre": the days before the last borrow its month. */
const FRENCH_DATES = String.raw`((?:${FRENCH_PAIR}\s*(?:,|et|ou|puis|au|a|-|–)\s*(?:du\s+|le\s+)?)*)${FRENCH_PAIR}\s+(${alternatives(FRENCH_MONTHS.flat())})(?![a-z])\.?${YEAR}`;
const ENGLISH_DAY = `(${alternatives(ENGLISH_DAYS)}),?`;
const ENGLISH_MONTH = String.raw`(${alternatives(ENGLISH_MONTHS.flat())})(?![a-z])\.?`;
/** "Monday 4 December 2023", "Monday the 4th of December". */
const BRITISH_DATES = String.raw`${ENGLISH_DAY}\s+(?:the\s+)?${DAY}\s+(?:of\s+)?${ENGLISH_MONTH}${YEAR}`;
/** "Monday, December 4, 2023". */
const AMERICAN_DATES = String.raw`${ENGLISH_DAY}\s+${ENGLISH_MONTH}\s+${DAY}(?!\d)${YEAR}`;

const pattern = (source: string) => new RegExp(`(?<![a-z0-9])${source}`, 'g');
const PATTERNS = {
  french: pattern(FRENCH_DATES),
  pair: pattern(FRENCH_PAIR),
  british: pattern(BRITISH_DATES),
  american: pattern(AMERICAN_DATES),
};

/**
 * Dates that do not fall on the weekday written with them, in French or English, in reading order. A year that is not
 * written is that of publication; around New Year, a date that is right in the year next door is left alone.
 */
export function wrongWeekdays(text: string, published: Published): WrongWeekday[] {
  const folded = fold(text);
  return [...frenchDates(folded), ...englishDates(folded)]
    .toSorted((a, b) => a.from - b.from)
    .flatMap((found) => {
      const date = faultOf(found, published);
      const written = text.slice(found.from, found.to).replace(/\.$/, '');
      return date === 'right' ? [] : [{ written, language: found.language, date }];
    });
}

/** A weekday and a date, as they stand in a text; weekdays and months from 1. */
type Found = {
  from: number;
  to: number;
  language: 'fr' | 'en';
  weekday: number;
  day: number;
  month: number;
  year: number | null;
};

function frenchDates(folded: string): Found[] {
  return [...folded.matchAll(PATTERNS.french)].flatMap((match) => {
    const [whole, before = '', , , weekday = '', day = '', month = '', year] = match;
    const shared = { language: 'fr' as const, month: numberOf(FRENCH_MONTHS, month), year: year ? Number(year) : null };
    const found = (name: string, number: string, place: { from: number; to: number }): Found => ({
      ...shared,
      ...place,
      weekday: FRENCH_DAYS.indexOf(name) + 1,
      day: Number(number),
    });
    const earlier = [...before.matchAll(PATTERNS.pair)].map((pair) => {
      const from = match.index + pair.index;
      return found(pair[1] ?? '', pair[2] ?? '', { from, to: from + pair[0].length });
    });
    const place = { from: match.index + before.length, to: match.index + whole.length };
    return [...earlier, found(weekday, day, place)];
  });
}

function englishDates(folded: string): Found[] {
  const read = (match: RegExpMatchArray, [day, month]: [number, number]): Found => ({
    from: match.index ?? 0,
    to: (match.index ?? 0) + match[0].length,
    language: 'en',
    weekday: ENGLISH_DAYS.indexOf(match[1] ?? '') + 1,
    day: Number(match[day]),
    month: numberOf(ENGLISH_MONTHS, match[month] ?? ''),
    year: match[4] ? Number(match[4]) : null,
  });
  return [
    ...[...folded.matchAll(PATTERNS.british)].map((match) => read(match, [2, 3])),
    ...[...folded.matchAll(PATTERNS.american)].map((match) => read(match, [3, 2])),
  ];
}

function faultOf({ weekday, day, month, year }: Found, { on }: Published): string | null | 'right' {
  const publication = Temporal.PlainDate.from(on);
  const date = dayIn(year ?? publication.year, month, day);
  if (date?.dayOfWeek === weekday) return 'right';
  const isNextDoor = (other: Temporal.PlainDate | null) =>
    other?.dayOfWeek === weekday && Math.abs(other.until(publication).total('days')) <= NEW_YEAR_DAYS;
  if (year === null && [-1, 1].some((step) => isNextDoor(dayIn(publication.year + step, month, day)))) return 'right';
  return date?.toString() ?? null;
}

/** How near a date in the year next door must be to be meant: some two months. */
const NEW_YEAR_DAYS = 62;

function dayIn(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

function numberOf(months: string[][], name: string): number {
  return months.findIndex((names) => names.includes(name)) + 1;
}

/** Lower case without accents, sign for sign, so that places stay the same. */
function fold(text: string): string {
  return text
    .replace(/\P{ASCII}/gu, (sign) => {
      if (/\s/.test(sign)) return ' ';
      const plain = sign.normalize('NFD').replace(/\p{M}/gu, '');
      return plain.length === sign.length ? plain : sign;
    })
    .toLowerCase();
}
