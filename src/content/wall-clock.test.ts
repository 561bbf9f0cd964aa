import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, OFTEN } from '#test/hostile/any-text.ts';
import { momentAt, offsetAt, wallTimeAt } from './wall-clock.ts';

const at = (date: string, time: string, zone = 'Europe/Paris') => momentAt({ date, time }, zone);

describe('an hour on the newspaper’s clock', () => {
  it('is a moment, by the zone of the newspaper', () => {
    expect(at('2026-11-24', '06:00', 'Africa/Dakar')).toEqual({ moment: '2026-11-24T06:00:00.000Z' });
    expect(at('2026-11-24', '06:00', 'Africa/Kinshasa')).toEqual({ moment: '2026-11-24T05:00:00.000Z' });
  });

  it('is the first of two when clocks are put back, and none when they skip it', () => {
    expect(at('2026-10-25', '02:30')).toEqual({ moment: '2026-10-25T00:30:00.000Z' });
    expect(at('2026-03-29', '02:30')).toEqual({ problem: 'hourSkipped' });
  });

  it('is none when it is half typed or does not exist', () => {
    for (const [date, time] of [
      ['', ''],
      ['2026-11-24', ''],
      ['2026-02-30', '06:00'],
      ['2026-11-24', '25:00'],
      ['24/11/2026', '6h'],
    ] as const) {
      expect(at(date, time)).toEqual({ problem: 'hourInvalid' });
    }
  });

  it('comes back into the form as it was typed', () => {
    expect(wallTimeAt('2026-11-24T05:00:00.000Z', 'Africa/Kinshasa')).toEqual({ date: '2026-11-24', time: '06:00' });
  });

  it('says how far it is from Universal Time', () => {
    const now = '2026-11-24T05:00:00.000Z';
    expect(['Africa/Dakar', 'Africa/Kinshasa', 'America/St_Johns'].map((zone) => offsetAt(now, zone))).toEqual([
      'UTC',
      'UTC+1',
      'UTC−3:30',
    ]);
  });

  it('is the moment that it was made from, in any zone, but for the hour that comes twice', () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const minute = fc
      .integer({ min: 0, max: 70 * 366 * 1440 })
      .map((minutes) => new Date(minutes * 60_000).toISOString());
    fc.assert(
      fc.property(zone, minute, (timeZone, moment) => {
        const shown = wallTimeAt(moment, timeZone);
        const again = momentAt(shown, timeZone);
        // Some zones were once ahead by seconds.
        if ('moment' in again && !/:\d\d:(?!00)/.test(again.moment))
          expect(wallTimeAt(again.moment, timeZone)).toEqual(shown);
        else expect(again).not.toEqual({ problem: 'hourSkipped' });
      }),
      OFTEN,
    );
  });

  it('is a moment or none, whatever is typed', () => {
    fc.assert(
      fc.property(anyText, anyText, (date, time) => {
        expect(momentAt({ date, time }, 'Africa/Dakar')).toEqual({ problem: 'hourInvalid' });
      }),
      OFTEN,
    );
    const digits = fc.tuple(fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/), fc.stringMatching(/^\d{2}:\d{2}$/));
    fc.assert(
      fc.property(digits, ([date, time]) => {
        const read = momentAt({ date, time }, 'Africa/Dakar');
        if ('moment' in read) expect(wallTimeAt(read.moment, 'Africa/Dakar')).toEqual({ date, time });
      }),
      OFTEN,
    );
  });
});
