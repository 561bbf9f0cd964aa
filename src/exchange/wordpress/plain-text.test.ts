import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, OFTEN } from '#test/hostile/any-text.ts';
import { blockComment } from './gutenberg.ts';
import { plainLine, plainLines } from './plain-text.ts';

describe('words of an export', () => {
  it('are plain, on one line or on several, whatever they were', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plainLine(text)).not.toMatch(/[\n\t\0]|\p{Cs}/u);
        expect(plainLines(text)).not.toMatch(/[\r\0]|\p{Cs}|\n{3}|[ \t]\n/u);
        blockComment(text);
        blockComment(` wp:embed ${text}`);
        blockComment(` wp:embed {"url":${JSON.stringify(text)}} `);
      }),
      OFTEN,
    );
  });

  it('are read once, however long a run of spaces is', () => {
    for (const part of [' ', '\t', ' \n', '&', '</p>']) expect(plainLines(`a${part.repeat(300_000)}b`)).toMatch(/b$/);
  });
});
