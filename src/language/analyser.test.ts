import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, analyseQuery, termsWithPositions } from './analyser.ts';
import { cutAtWord, extractAround } from './extract.ts';

describe('the analysis of words', () => {
  it.each([
    ["l'élection", 'ELECTIONS'],
    ['journaliste', 'journalistes'],
    ['Saint-Louis', 'saint louis'],
    ['cœur', 'coeur'],
    ['qu’elle mangeait', 'mangeait'],
  ])('takes %s and %s for the same', (one, other) => {
    expect(analyse(one)).toEqual(analyse(other));
  });

  it('drops what says nothing, unless there is nothing else', () => {
    expect(analyse('le de la et')).toEqual([]);
    expect(analyseQuery('le la')).toEqual(['le', 'la']);
  });

  it('gives terms of letters and digits only, whatever it is given, and says where they stand', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), (text) => {
        for (const { term, from, to } of termsWithPositions(text)) {
          expect(term).toMatch(/^[\p{L}\p{N}]+$/u);
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(text.length);
        }
      }),
      { seed: 1, numRuns: 1000 },
    );
  });
});

describe('extracts', () => {
  it('are cut after a whole word', () => {
    expect(cutAtWord('Un deux trois quatre', 14)).toBe('Un deux […]');
    expect(cutAtWord('Un deux', 14)).toBe('Un deux');
  });

  it('stand around what was searched, which is marked', () => {
    const text = `${'mot '.repeat(40)}le cacao monte ${'fin '.repeat(40)}`;
    const parts = extractAround(text, analyseQuery('cacao'), 60);
    expect(parts.filter(({ isHit }) => isHit)).toEqual([{ text: 'cacao', isHit: true }]);
    expect(parts.map(({ text: part }) => part).join('')).toMatch(/^\[…\] mot .*le cacao monte.*\[…\]$/);
  });
});
