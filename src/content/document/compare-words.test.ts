import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doc, h2, p } from './builders.ts';
import { compareBodies } from './compare-bodies.ts';
import { compareWords } from './compare-words.ts';

describe('two texts held against each other', () => {
  it('differ by whole words, and a changed phrase is shown whole', () => {
    const parts = compareWords('Un accord de dix ans est signé.', 'Un accord de cinq mois est signé.');
    expect(parts).toEqual([
      { kind: 'same', text: 'Un accord de ' },
      { kind: 'removed', text: 'dix ans' },
      { kind: 'added', text: 'cinq mois' },
      { kind: 'same', text: ' est signé.' },
    ]);
  });

  it('give back both texts, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'été', ' ', ', ', '« ', '\n', "l'"), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const parts = compareWords(a.join(''), b.join(''));
        const without = (kind: string) => parts.filter((part) => part.kind !== kind).map((part) => part.text);
        expect(without('added').join('')).toBe(a.join(''));
        expect(without('removed').join('')).toBe(b.join(''));
      }),
    );
  });

  it('are told block by block: stayed, changed, gone, new', () => {
    const [a, b, c] = [p('Un deux trois quatre.'), h2('Cinq'), p('Six sept huit neuf.')];
    const changed = p('Un deux trois dix.');
    const changes = compareBodies(doc(a, b, c), doc(changed, c, h2('Fin')));
    expect(changes).toEqual([
      { before: a, after: changed, isChanged: true },
      { before: b, after: null, isChanged: true },
      { before: c, after: c, isChanged: false },
      { before: null, after: h2('Fin'), isChanged: true },
    ]);
  });
});
