import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalPath, sectionPath } from './address.ts';
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

  it.each([
    ['Un rabais de 20%, puis de 5%d', 'un-rabais-de-20-puis-de-5d'],
    ['/%2e%2e/%2f', '-2e2e-2f'.slice(1)],
    ['%d9%85%d9', 'd985d9'],
    ['%E0%BB%BF e%cc%81', '%e0%bb%bf-e'],
  ])('keep no escape that would make an address that leads nowhere: %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('make addresses that are in their one form already, when they are numbered too', () => {
    const written = fc.array(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('%2e', '%2F', '%d9', '%cc%81', 'e', 'م')),
    );
    fc.assert(
      fc.property(written, (parts) => {
        for (const slug of numberedSlugs(slugOf(parts.join('')), 3)) {
          if (slug !== '') expect(canonicalPath(sectionPath(slug))).toBe(sectionPath(slug));
        }
      }),
      { seed: 1, numRuns: 1000 },
    );
    const [, second = ''] = numberedSlugs('%d9%85'.repeat(33), 2);
    expect(canonicalPath(sectionPath(second))).toBe(sectionPath(second));
  });

  it('are made of the longest of titles without reading it again and again', () => {
    for (const part of ['<', '<!--', '%', ' -']) expect(slugOf(part.repeat(300_000)).length).toBeLessThan(201);
  });

  it('are numbered from 2 when they are taken, within the length', () => {
    expect(numberedSlugs('a', 3)).toEqual(['a', 'a-2', 'a-3']);
    expect(numberedSlugs('x'.repeat(200), 2)[1]).toBe(`${'x'.repeat(198)}-2`);
  });
});
