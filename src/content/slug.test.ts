import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberedSlugs, slugOf } from './slug.ts';

describe('slugs', () => {
  it.each([
    ["Côte d'Ivoire : l'élection du 1er août", 'cote-divoire-lelection-du-1er-aout'],
    ['« Oui » — dit-il… 50 % de +', 'oui-dit-il-50-de'],
    ['Œuvres & Ægypte', 'oeuvres-aegypte'],
    ['L’Afrique – demain', 'lafrique-demain'],
    ['2.0 et v1.2', '2-0-et-v1-2'],
    ['Prix : 10 €', 'prix-10-e'],
    ['<b>Gras</b> et <i>maigre</i>', 'gras-et-maigre'],
    ['مرحبا', '%d9%85%d8%b1%d8%ad%d8%a8%d8%a7'],
    ['!!!', ''],
  ])('%s becomes %s, as in WordPress', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('hold only what an address may, in 200 signs, and are not changed again', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'grapheme' }), (title) => {
        const slug = slugOf(title);
        expect(slug).toMatch(/^[a-z0-9_%-]*$/);
        expect(slug.length).toBeLessThanOrEqual(200);
        expect(() => decodeURIComponent(slug)).not.toThrow();
        expect(slugOf(slug)).toBe(slug);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('are numbered from 2 when they are taken, within the length', () => {
    expect(numberedSlugs('a', 3)).toEqual(['a', 'a-2', 'a-3']);
    expect(numberedSlugs('x'.repeat(200), 2)[1]).toBe(`${'x'.repeat(198)}-2`);
  });
});
