import { expect, it } from 'vitest';
import { lengthOf } from './text-length.ts';

it('measures a text in signs with their spaces, words and feuillets', () => {
  expect(lengthOf('Deux mots.\nÉté 😀')).toEqual({ signs: 15, words: 4, sheets: 0 });
  expect(lengthOf('a'.repeat(2250))).toEqual({ signs: 2250, words: 1, sheets: 1.5 });
  expect(lengthOf('')).toEqual({ signs: 0, words: 0, sheets: 0 });
});
