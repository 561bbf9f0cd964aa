import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '#content/article.ts';
import { doc, p } from '#content/document/builders.ts';
import { draftBy } from '#test/support/newsroom.ts';
import { ancestorOf } from './ancestor-of.ts';

const cast = { politics: 1, sport: 2, elections: 1, aissatou: 1, redaction: 2 };
const text = (words: string, change: Partial<ArticleDraft> = {}) => draftBy(cast, { ...change, body: doc(p(words)) });

describe('what the server’s text was made from', () => {
  const base = text('Un.');

  it('is a save of ours whose answer was lost, when it is that one', () => {
    const sent = [text('Un, deux.'), text('Un, deux, trois.')];
    expect(ancestorOf(text('Un, deux.'), base, sent)).toBe(sent[0]);
  });

  it('is that save, too, when somebody changed a field after it', () => {
    const sent = [text('Un, deux.')];
    expect(ancestorOf(text('Un, deux.', { headline: 'Autre' }), base, sent)).toBe(sent[0]);
  });

  it('is the base when nothing tells that a save arrived', () => {
    expect(ancestorOf(text('Quatre.'), base, [text('Un, deux.')])).toBe(base);
    // Only the headline was sent: were it taken for arrived, the old headline would win over it.
    expect(ancestorOf(text('Un.', { kicker: 'Neuf' }), base, [text('Un.', { headline: 'Le mien' })])).toBe(base);
  });
});
