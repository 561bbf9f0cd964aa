import { EditorState } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import * as write from '#content/document/builders.ts';
import { documentSchema } from '#content/document/schema.ts';
import { documentOf } from '../body.ts';
import { putWords } from './put-words.ts';
import { spotsInBody, WORDS_BESIDE } from './spots.ts';

const { doc, p, picture, gallery, pullQuote, sidebar, table, tr, td, embed } = write;
const described = (alt: string, ...caption: string[]) => ({ ...picture(1, ...caption), attrs: { mediaId: 1, alt } });
const search = { words: 'Ba', isCaseSensitive: false };

/** What stands at each place. */
function found(body: ReturnType<typeof doc>): string[] {
  const node = documentOf(body);
  return spotsInBody(node, search).map((spot) => {
    if (spot.in === 'text') return `texte ${node.resolve(spot.from).parent.textContent}`;
    return spot.in === 'attribute' ? `${spot.attribute} ${node.nodeAt(spot.at)?.attrs[spot.attribute]}` : '';
  });
}

describe('places of words in a body', () => {
  it('are in all that it says, in the order in which one reads it', () => {
    const body = doc(
      p('Un Ba'),
      sidebar('Deux ba', p('Trois Ba'), described('Cinq Ba', 'Quatre Ba')),
      table('Six Ba', tr(td('Sept Ba'))),
      gallery(described('Neuf Ba', 'Huit Ba')),
      pullQuote('Dix Ba', 'Onze Ba'),
      embed('https://exemple.org/ba', 'Douze Ba'),
    );
    expect(found(body)).toEqual([
      'texte Un Ba',
      'title Deux ba',
      'texte Trois Ba',
      'texte Quatre Ba',
      'alt Cinq Ba',
      'caption Six Ba',
      'texte Sept Ba',
      'texte Huit Ba',
      'alt Neuf Ba',
      'texte Dix Ba',
      'texte Onze Ba',
      'title Douze Ba',
    ]);
  });

  it('are sought in every attribute that holds words', () => {
    const noWords = ['embed.url', 'codeBlock.language'];
    const holdText = Object.entries(documentSchema.nodes).flatMap(([name, { spec }]) =>
      Object.entries(spec.attrs ?? {}).flatMap(([attribute, { validate }]) => {
        const isText = typeof validate === 'string' ? validate.includes('string') : attribute === 'url';
        return isText ? [`${name}.${attribute}`] : [];
      }),
    );
    const sought = Object.entries(WORDS_BESIDE).map((each) => each.join('.'));
    expect([...sought, ...noWords].toSorted()).toEqual(holdText.toSorted());
  });

  it('take other words all at once, and an alternative text that is emptied is the library’s again', () => {
    const body = doc(sidebar('Ba et ba', p('Ba, ba'), described('Ba', 'Un ba')));
    const state = EditorState.create({ doc: documentOf(body) });
    const put = (words: string) => putWords(state, spotsInBody(state.doc, search), words).doc;
    const changed = doc(sidebar('Traoré et Traoré', p('Traoré, Traoré'), described('Traoré', 'Un Traoré')));
    expect(put('Traoré').eq(documentOf(changed))).toBe(true);
    expect(put('').eq(documentOf(doc(sidebar(' et ', p(', '), picture(1, 'Un ')))))).toBe(true);
  });
});
