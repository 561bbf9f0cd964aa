import { describe, expect, it } from 'vitest';
import type { LinkStanding } from './link.ts';
import { afterAsking, type OutsideLink, type WebSaying } from './outside-link.ts';

const NEW: OutsideLink = { standing: 'unasked', answer: null, answeredAt: null, failingSince: null };
const at = (day: number, hour = 8) => `2026-11-${day}T${String(hour).padStart(2, '0')}:00:00.000Z`;

/** What becomes of a new link that is told these things at these moments. */
function told(...sayings: [WebSaying, string][]) {
  return sayings.reduce((link, [saying, now]) => afterAsking(link, saying, now).link, NEW);
}
const standing = (...sayings: [WebSaying, string][]): LinkStanding => told(...sayings).standing;

describe('a link to another site', () => {
  it('is broken when that site says for sure that there is no such page', () => {
    expect(told(['404', at(23)])).toMatchObject({ standing: 'broken', answer: '404', answeredAt: at(23) });
    expect(standing(['there', at(16)], ['410', at(23)])).toBe('broken');
  });

  it('is broken when its site has no name on two days, not on one', () => {
    expect(standing(['noName', at(22)])).toBe('fine');
    expect(standing(['noName', at(22, 8)], ['noName', at(22, 18)])).toBe('fine');
    expect(told(['noName', at(22)], ['noName', at(23)])).toMatchObject({ standing: 'broken', answer: 'noName' });
    expect(standing(['noName', at(21)], ['there', at(22)], ['noName', at(23)])).toBe('fine');
    expect(standing(['noName', at(21)], ['unsure', at(22)], ['noName', at(23)])).toBe('broken');
  });

  it('is not broken by whatever is not sure, and stays so once it is until its page is there again', () => {
    expect(standing(['unsure', at(21)], ['unsure', at(22)], ['unsure', at(23)])).toBe('fine');
    expect(told(['404', at(21)], ['unsure', at(23)])).toMatchObject({ standing: 'broken', answeredAt: at(21) });
    expect(standing(['404', at(21)], ['there', at(23)])).toBe('fine');
  });

  it('is asked again after a week, and the next day while its site has no name', () => {
    const days = (saying: WebSaying) => afterAsking(NEW, saying, at(23)).days;
    expect([days('there'), days('404'), days('unsure'), days('noName')]).toEqual([7, 7, 7, 1]);
  });
});
