import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, OFTEN } from '#test/hostile/any-text.ts';
import { isSafeAddress } from './document/schema.ts';
import { menuAddress } from './menu.ts';

describe('an address in a menu', () => {
  it.each([
    ['/Rubrique//Politique', '/rubrique/politique/'],
    ['/recherche?q=a', '/recherche?q=a'],
    ['/recherche', '/recherche'],
    [' https://Ailleurs.example ', 'https://ailleurs.example/'],
    ['//ailleurs.example', null],
    ['/\\ailleurs.example', null],
    ['http://ailleurs.example', null],
    ['javascript:x', null],
    ['/%', null],
  ])('%s is %s', (typed, address) => {
    expect(menuAddress(typed)).toBe(address);
  });

  it('is one that a reader may be sent to, in its one form, or none', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const typed of [text, `/${text}`, `https://${text}`, `/recherche?${text}`]) {
          const address = menuAddress(typed);
          if (address === null) continue;
          expect(isSafeAddress(address), address).toBe(true);
          expect(menuAddress(address)).toBe(address);
        }
      }),
      OFTEN,
    );
  });
});
