import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, OFTEN } from '#test/hostile/any-text.ts';
import { filterOf, listPath, listQueryIn, markIn, markText } from './list-query.ts';

const NAMES = ['q', 'status', 'section', 'author', 'topic', 'country', 'from', 'to', 'mine', 'sort', '__proto__'];
const SOUND = ['1', 'draft', 'ML', '2026-11-24', '9999-12-31', '0000-01-01', 'headline', '2147483648', 'a'.repeat(300)];

describe('what is asked of the list of articles', () => {
  it('is a question that can be put, whatever stands in the address, and the same when it is asked again', () => {
    const asked = fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.oneof(anyText, fc.constantFrom(...SOUND))));
    fc.assert(
      fc.property(asked, (entries) => {
        const query = listQueryIn(new URLSearchParams(entries.map(([name, text]) => [name, text.toWellFormed()])));
        const owner = { userId: 1, authorId: null };
        expect(filterOf(query, { timeZone: 'Africa/Dakar', owner }).words.length).toBeLessThanOrEqual(200);
        const again = listQueryIn(new URL(listPath(query), 'https://journal.example').searchParams);
        expect(again).toEqual({ ...query, q: query.q.toWellFormed() });
      }),
      OFTEN,
    );
  });

  it('begins after a place in the list, or nowhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), fc.string({ maxLength: 200 }), (id, key) => {
        expect(markIn(markText({ id, key }))).toEqual({ id, key });
      }),
      OFTEN,
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const mark = markIn(text);
        if (mark) expect(markText(mark)).toBe(text);
      }),
      OFTEN,
    );
  });
});
