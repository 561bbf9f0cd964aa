import { describe, expect, it } from 'vitest';
import { backupsToRemove, lastAtHour } from './backup.ts';

const DAKAR = 'Africa/Dakar';
const made = (...moments: string[]) => moments.map((madeAt) => ({ name: madeAt, madeAt: `${madeAt}:00:00.000Z` }));

describe('which backups may go', () => {
  const plan = { kept: { days: 3, weeks: 2 }, timeZone: DAKAR };

  it('are those beyond the last days and weeks that have one', () => {
    const nightly = Array.from({ length: 25 }, (_, day) => `2026-11-${String(day + 1).padStart(2, '0')}T03`);
    const removed = backupsToRemove(made(...nightly), plan);
    const staying = nightly.filter((name) => !removed.includes(name)).map((name) => name.slice(8, 10));
    expect(staying).toEqual(['22', '23', '24', '25']);
  });

  it('leave the newest of a day that has several', () => {
    expect(backupsToRemove(made('2026-11-24T03', '2026-11-24T14'), plan)).toEqual(['2026-11-24T03']);
  });

  it('are none while there are few, however old', () => {
    expect(backupsToRemove(made('2020-01-01T03', '2021-01-01T03'), plan)).toEqual([]);
  });

  it('never include the newest, even when nothing is to be kept', () => {
    const nothing = { kept: { days: 0, weeks: 0 }, timeZone: DAKAR };
    expect(backupsToRemove(made('2026-11-24T03', '2026-11-23T03'), nothing)).toEqual(['2026-11-23T03']);
  });

  it('count those of updates apart', () => {
    const updates = ['1', '2', '3'].map((day) => ({
      name: `before-000${day}`,
      madeAt: `2026-10-0${day}T03:00:00.000Z`,
    }));
    expect(backupsToRemove([...updates, ...made('2026-11-24T03')], plan)).toEqual(['before-0001']);
  });
});

describe('the hour of the night', () => {
  const at = (now: string, timeZone: string) => lastAtHour(Temporal.Instant.from(now), { hour: 3, timeZone });

  it('is the last one that the newspaper’s clock has passed', () => {
    expect(at('2026-11-24T03:00:00Z', DAKAR)).toBe('2026-11-24T03:00:00.000Z');
    expect(at('2026-11-24T02:59:59Z', DAKAR)).toBe('2026-11-23T03:00:00.000Z');
    expect(at('2026-11-24T01:30:00Z', 'Africa/Ndjamena')).toBe('2026-11-23T02:00:00.000Z');
  });

  it('is there in the night whose clock leaps over it', () => {
    expect(at('2027-03-28T12:00:00Z', 'Europe/Paris')).toBe('2027-03-28T01:00:00.000Z');
  });
});
