import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from './article.ts';
import { doc, p } from './document/builders.ts';
import { changesBetween, countWordChanges } from './draft-changes.ts';

describe('what changed between two texts', () => {
  it.each([
    ['un accord de dix ans', 'un accord de douze ans', { added: 1, removed: 1 }],
    ['un deux', 'deux un', { added: 0, removed: 0 }],
    ['non', 'non non non', { added: 2, removed: 0 }],
    ['', 'L’été', { added: 2, removed: 0 }],
    ['tout, sauf cela.', '', { added: 0, removed: 3 }],
  ])('« %s » → « %s »', (before, after, changes) => {
    expect(countWordChanges(before, after)).toEqual(changes);
  });

  it('are named field by field, whatever the order of their keys', () => {
    const before = { headline: 'Un', body: doc(p('Texte')), leadPicture: { mediaId: 1, caption: null, alt: null } };
    const after = { leadPicture: { alt: null, caption: null, mediaId: 1 }, headline: 'Deux', body: doc(p('Texte')) };
    const changes = changesBetween(before as ArticleDraft, after as ArticleDraft);
    expect(changes).toEqual({ fields: ['headline'], words: { added: 1, removed: 1 } });
  });
});
