import { describe, expect, it } from 'vitest';
import { gallery, p, picture, readAlso, sidebar } from '#content/document/builders.ts';
import { blockWords } from './block-words.ts';
import { messagesIn } from './messages.ts';

const say = messagesIn('fr');
const NUMBER_2 = say('versions.number', { number: '2' });
const names = {
  picture: (id: number) => (id === 1 ? 'Un pont' : null),
  article: (id: number) => (id === 1 ? 'Le pont ouvre' : null),
};
const described = { ...picture(1, 'Hier'), attrs: { mediaId: 1, alt: 'Un pont de bois' } };

describe('a block in words', () => {
  it.each([
    [p('Oui.'), { kind: null, text: 'Oui.' }],
    [described, { kind: 'Image', text: 'Un pont\nUn pont de bois\nHier' }],
    [gallery(picture(1), picture(2)), { kind: 'Galerie', text: `Un pont\n${NUMBER_2}` }],
    [
      sidebar('Repères', p('Dix ans.'), described),
      { kind: 'Encadré', text: 'Un pont\nUn pont de bois\nRepères\nDix ans.\nHier' },
    ],
    [readAlso(1), { kind: 'Lire aussi', text: 'Le pont ouvre' }],
    [readAlso(2), { kind: 'Lire aussi', text: NUMBER_2 }],
  ])('says what it is and what it shows, by the names that people know: %#', (block, words) => {
    expect(blockWords(block, say, names)).toEqual(words);
  });
});
