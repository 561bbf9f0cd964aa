import { compareWords } from '#content/document/compare-words.ts';
import { make } from '../make-element.ts';
import type { Say } from '../say.ts';

/** A text in which the words that changed are marked, for eyes by more than colour, and for ears. */
export function markedWords(before: string, after: string, say: Say): HTMLElement {
  const parts = compareWords(before, after).map(({ kind, text }) => {
    if (kind === 'same') return document.createTextNode(text);
    const label = make('span', { class: 'unseen' }, say(`versions.${kind}`));
    return make(kind === 'added' ? 'ins' : 'del', {}, label, text);
  });
  return make('p', { class: 'words' }, ...parts);
}
