import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, OFTEN } from '#test/hostile/any-text.ts';
import { isOutside, linkedAddress } from './link.ts';

describe('what a link leads to', () => {
  it('has one form, of a length that can be kept, whatever the link', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const href of [text, `/${text}`, `https://a.example/${text}`, `/?p=${text}`, `https://${text}`]) {
          const address = linkedAddress(href);
          if (address === null) continue;
          expect(address.length).toBeLessThanOrEqual(2000);
          expect(address.startsWith('/') || isOutside(address)).toBe(true);
          expect(linkedAddress(address)).toBe(address);
          expect(address.isWellFormed()).toBe(true);
        }
      }),
      OFTEN,
    );
  });
});
