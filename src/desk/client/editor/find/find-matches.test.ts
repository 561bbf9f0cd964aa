import { describe, expect, it } from 'vitest';
import { matchesIn } from './find-matches.ts';

const at = (line: string, words: string, isCaseSensitive = false) =>
  matchesIn(line, { words, isCaseSensitive }).map(({ from, to }) => line.slice(from, to));

describe('finding words', () => {
  it('finds them whatever their capitals, or as they are written', () => {
    expect(at('Le Mali, le mali', 'le mali')).toEqual(['Le Mali', 'le mali']);
    expect(at('Le Mali, le mali', 'le mali', true)).toEqual(['le mali']);
  });

  it('takes all spaces and apostrophes for alike', () => {
    expect(at('l’accord de 10\u00a0ans\u202f!', "l'accord de 10 ans !")).toEqual(['l’accord de 10\u00a0ans\u202f!']);
  });

  it('does not overlap, and finds nothing for nothing', () => {
    expect(at('aaa', 'aa')).toEqual(['aa']);
    expect(at('aaa', '')).toEqual([]);
  });

  it('keeps offsets when a letter is longer in lower case', () => {
    expect(matchesIn('İstanbul, oui', { words: 'oui', isCaseSensitive: false })).toEqual([{ from: 10, to: 13 }]);
  });
});
