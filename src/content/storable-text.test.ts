import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, OFTEN } from '#test/hostile/any-text.ts';
import { storable, storableJson } from './storable-text.ts';

describe('a text that can be stored', () => {
  it('is the text itself, but for half characters and NUL', () => {
    expect(storable('\ud800a\0b\ud83d')).toBe('\ufffdab\ufffd');
    expect(storable('été 😀 \u0001')).toBe('été 😀 \u0001');
  });

  it('is the same in JSON, however it is escaped, and JSON that is none is refused', () => {
    expect(storableJson(String.raw`{"a":["\uD800x\u0000","\\u0000"]}`)).toEqual({ a: ['\ufffdx', String.raw`\u0000`] });
    expect(() => storableJson('{"a":"\\u0000"')).toThrow(SyntaxError);
    fc.assert(
      fc.property(anyText, (text) => {
        expect(storableJson(JSON.stringify({ a: [text] }))).toEqual({ a: [storable(text)] });
        expect(storable(storable(text))).toBe(storable(text));
        expect(storable(text)).not.toMatch(/\0|\p{Cs}/u);
      }),
      OFTEN,
    );
  });
});
