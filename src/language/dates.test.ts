import { describe, expect, it } from 'vitest';
import { dateTime, dayBounds, longDate, monthName, relativeTime, timeOfDay } from './dates.ts';

const DAKAR = { language: 'fr', timeZone: 'Africa/Dakar' };
const NDJAMENA = { language: 'fr', timeZone: 'Africa/Ndjamena' };
const spaced = (text: string | null) => text?.replaceAll('\u00a0', ' ');

describe('dates', () => {
  it('are told as one says them, the first of the month as an ordinal', () => {
    expect(longDate('2020-10-02T17:40:00.000Z', DAKAR)).toBe('vendredi 2 octobre 2020');
    expect(longDate('2026-03-01T08:00:00.000Z', DAKAR)).toBe('dimanche 1er mars 2026');
    expect(monthName('2020-08-02T17:40:00.000Z', DAKAR)).toBe('août 2020');
  });

  it('are told by the newspaper’s clock', () => {
    expect(longDate('2020-10-02T23:30:00.000Z', NDJAMENA)).toBe('samedi 3 octobre 2020');
    expect(spaced(dateTime('2020-10-02T17:40:00.000Z', NDJAMENA))).toBe('2 octobre 2020 à 18 h 40');
    expect(spaced(timeOfDay('2020-10-02T08:00:00.000Z', NDJAMENA))).toBe('9 h');
    expect(dateTime('2020-10-02T17:40:00.000Z', { ...DAKAR, language: 'en' })).toBe('2 October 2020 at 17:40');
  });

  it.each([
    ['2020-10-02T12:00:30.000Z', 'maintenant'],
    ['2020-10-02T11:55:00.000Z', 'il y a 5 minutes'],
    ['2020-10-02T09:00:00.000Z', 'il y a 3 heures'],
    ['2020-10-01T12:00:00.000Z', 'hier'],
    ['2020-09-30T12:00:00.000Z', undefined],
    ['2020-10-02T13:00:00.000Z', undefined],
  ])('%s is told as %s', (moment, words) => {
    const now = Temporal.Instant.from('2020-10-02T12:00:59.000Z');
    expect(spaced(relativeTime(moment, now, DAKAR)) ?? undefined).toBe(words);
  });

  it('begin and end a day where the newspaper is; there is no 31st of February', () => {
    expect(dayBounds('Africa/Ndjamena', 2020, 10, 2)).toEqual({
      from: '2020-10-01T23:00:00.000Z',
      to: '2020-10-02T23:00:00.000Z',
    });
    expect(dayBounds('Africa/Dakar', 2021, 2, 31)).toBeNull();
  });
});
