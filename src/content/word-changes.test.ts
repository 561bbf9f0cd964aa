import { describe, expect, it } from 'vitest';
import { countWordChanges } from './word-changes.ts';

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
});
