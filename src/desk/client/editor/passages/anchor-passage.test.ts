import { describe, expect, it } from 'vitest';
import { anchorPassage, quotePassage } from './anchor-passage.ts';

const TEXT = 'Le ministre a dit oui. Le préfet a dit oui. Le maire a dit non.';

describe('a passage', () => {
  it('is found again among the same words elsewhere, after changes around it', () => {
    const second = TEXT.lastIndexOf('a dit oui');
    const passage = quotePassage(TEXT, { from: second, to: second + 9 });
    expect(anchorPassage(TEXT, passage)?.from).toBe(second);
    const changed = `Hier. ${TEXT.replace('Le maire', 'La maire')}`;
    expect(anchorPassage(changed, passage)?.from).toBe(second + 6);
  });

  it('is nowhere when its words are gone', () => {
    expect(anchorPassage(TEXT, { quote: 'a démenti', prefix: '', suffix: '' })).toBeNull();
    expect(anchorPassage(TEXT, { quote: '', prefix: '', suffix: '' })).toBeNull();
  });
});
