import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, OFTEN } from '#test/hostile/any-text.ts';
import { dayIn, daysOfWeek, weekOf } from './week.ts';

describe('weeks', () => {
  it.each([
    ['2026-11-24', '2026-W48'],
    ['2027-01-01', '2026-W53'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
  ])('%s lies in %s, which has it', (day, week) => {
    const date = Temporal.PlainDate.from(day);
    expect(weekOf(date)).toBe(week);
    expect(daysOfWeek(week)?.map(String)).toContain(day);
    expect(daysOfWeek(week)?.[0]?.dayOfWeek).toBe(1);
  });

  it.each(['2026-W54', '2025-W53', '2026-W00', '2026-48', 'x'])('%s does not exist', (week) => {
    expect(daysOfWeek(week)).toBeNull();
  });

  it('are made of days that exist', () => {
    expect(dayIn('2026-02-28')?.toString()).toBe('2026-02-28');
    for (const text of ['2026-02-30', '', '24/11/2026', '2026-11-24T08:00']) expect(dayIn(text)).toBeNull();
  });

  it('hold each of their days, and are none for any other text', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1000-01-06'), max: new Date('9998-12-31'), noInvalidDate: true }),
        (date) => {
          const day = dayIn(date.toISOString().slice(0, 10));
          expect(day && daysOfWeek(weekOf(day))?.some((each) => each.equals(day))).toBe(true);
        },
      ),
      OFTEN,
    );
    fc.assert(
      fc.property(fc.oneof(anyText, fc.stringMatching(/^\d{4}-[W\d]\d{2}(-\d{2})?$/)), (text) => {
        expect(daysOfWeek(text)?.map(weekOf) ?? [text]).toContain(text);
        expect(dayIn(text)?.toString() ?? text).toBe(text);
      }),
      OFTEN,
    );
  });
});
