import { expect, it } from 'vitest';
import { doc, h2, p } from './document/builders.ts';
import { lengthOf, signsOf } from './length.ts';

it('measures a body in signs with their spaces, words and feuillets', () => {
  const body = doc(h2('Deux mots'), p('Un « été »'));
  expect(lengthOf(body)).toEqual({ signs: 19, words: 6, feuillets: 0 });
  expect(signsOf(body)).toBe(19);
  expect(lengthOf(doc(p('a'.repeat(2250))))).toEqual({ signs: 2250, words: 1, feuillets: 1.5 });
  expect(lengthOf(doc(p()))).toEqual({ signs: 0, words: 0, feuillets: 0 });
});
