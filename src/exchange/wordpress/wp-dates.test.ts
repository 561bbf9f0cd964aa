import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, OFTEN } from '#test/hostile/any-text.ts';
import { offsetBetween, readDate, readRssDate } from './wp-dates.ts';

/** As the newspaper keeps moments, which sort as texts. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

describe('dates of an export', () => {
  it('are moments, or none, whatever they are', () => {
    const like = fc.stringMatching(/^\d{4}-[01]\d-[0-3]\d [0-2]\d:[0-9]\d:[0-9]\d$/);
    const text = fc.oneof(
      anyText,
      like,
      fc.constantFrom('0000-00-00 00:00:00', '9999-12-31 23:59:59', 'Jan 1 20000', '1', '2020'),
    );
    const clock = fc.record({
      offsetMinutes: fc.option(fc.integer({ min: -840, max: 840 })),
      timeZone: fc.constantFrom('Africa/Dakar', 'Europe/Paris', 'America/St_Johns'),
    });
    fc.assert(
      fc.property(text, text, clock, (gmt, local, known) => {
        expect(readDate(gmt, local, known)?.moment ?? '2020-01-01T00:00:00.000Z').toMatch(MOMENT);
        expect(readRssDate(gmt) ?? '2020-01-01T00:00:00.000Z').toMatch(MOMENT);
        expect(Math.abs(offsetBetween(gmt, local) ?? 0)).toBeLessThanOrEqual(840);
      }),
      { ...OFTEN, numRuns: 2000 },
    );
  });
});
