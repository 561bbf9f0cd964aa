import type { EditorView } from '@tiptap/pm/view';
import { make, makeButton, newId } from '../../make-element.ts';
import type { Say } from '../../say.ts';
import { findingOf, goToMatch, lookFor, replaceAllMatches, replaceMatch } from './find-plugin.ts';

/** The bar above the text in which one looks for words and replaces them. */
export type FindBar = { element: HTMLElement; open: () => void; close: () => void; refresh: () => void };

/** A closed bar; `viewOf` gives the view that it searches. */
export function createFindBar(viewOf: () => EditorView, say: Say): FindBar {
  const find = field(say('editor.find.words'));
  const replace = field(say('editor.find.replacement'));
  const caseId = newId('case');
  const caseBox = make('input', { type: 'checkbox', id: caseId });
  const count = make('span', { class: 'soft', role: 'status' });
  const search = () => lookFor(viewOf(), { words: find.input.value, isCaseSensitive: caseBox.checked });
  const go = (direction: 1 | -1) => () => goToMatch(viewOf(), direction);
  const replaceAll = () => {
    count.textContent = say('editor.find.replaced', { count: replaceAllMatches(viewOf(), replace.input.value) });
  };
  const element = make(
    'search' as 'section',
    { class: 'find-bar', 'aria-label': say('editor.find'), hidden: true },
    find.element,
    makeButton(say('editor.find.previous'), go(-1)),
    makeButton(say('editor.find.next'), go(1)),
    make('span', { class: 'choice' }, caseBox, make('label', { for: caseId }, say('editor.find.case'))),
    count,
    replace.element,
    makeButton(say('editor.find.replace'), () => replaceMatch(viewOf(), replace.input.value)),
    makeButton(say('editor.find.replaceAll'), replaceAll),
    makeButton(say('editor.find.close'), () => close()),
  );
  const open = () => {
    element.hidden = false;
    const { from, to } = viewOf().state.selection;
    const selected = viewOf().state.doc.textBetween(from, to, ' ');
    if (selected !== '' && selected.length < 100) find.input.value = selected;
    search();
    find.input.focus();
    find.input.select();
  };
  const close = () => {
    element.hidden = true;
    lookFor(viewOf(), { words: '', isCaseSensitive: false });
    viewOf().focus();
  };
  find.input.addEventListener('input', search);
  caseBox.addEventListener('change', search);
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (event.target === replace.input) replaceMatch(viewOf(), replace.input.value);
    else goToMatch(viewOf(), event.shiftKey ? -1 : 1);
  });
  const refresh = () => {
    const { search: sought, matches, current } = findingOf(viewOf().state);
    if (element.hidden || sought.words === '') count.textContent = '';
    else count.textContent = say('editor.find.count', { count: matches.length, current: current + 1 });
  };
  return { element, open, close, refresh };
}

function field(label: string): { element: HTMLElement; input: HTMLInputElement } {
  const id = newId('find');
  const input = make('input', { id, autocomplete: 'off', placeholder: label });
  return { element: make('span', {}, make('label', { for: id, class: 'unseen' }, label), input), input };
}
