import { redo, undo } from '@tiptap/pm/history';
import type { EditorView } from '@tiptap/pm/view';
import { make, makeButton, newId } from '../../make-element.ts';
import type { Say } from '../../say.ts';
import { wayBackOf } from './fields-step.ts';
import type { Finder } from './finder.ts';
import type { TextField } from './spots.ts';

/** The bar above the text in which one looks for words and replaces them. */
export type FindBar = { element: HTMLElement; open: () => void; refresh: () => void; destroy: () => void };

/** What the bar is made for. */
type FindBarOptions = { finder: Finder; viewOf: () => EditorView; say: Say };

/** A closed bar over the article in which `finder` looks. */
export function createFindBar({ finder, viewOf, say }: FindBarOptions): FindBar {
  const find = field(say('editor.find.words'));
  const replace = field(say('editor.find.replacement'));
  const caseId = newId('case');
  const caseBox = make('input', { type: 'checkbox', id: caseId });
  const count = make('span', { class: 'soft', role: 'status' });
  /** What was replaced, said for as long as one stands as it left one, whatever else comes into the text meanwhile. */
  let outcome: { words: string; standing: string } | null = null;
  const search = () => {
    outcome = null;
    finder.lookFor({ words: find.input.value, isCaseSensitive: caseBox.checked });
    refresh();
  };
  const go = (direction: 1 | -1) => {
    finder.go(direction);
    refresh();
  };
  const replaceOne = () => {
    finder.replace(replace.input.value);
    refresh();
  };
  const replaceAll = () => {
    const words = say('editor.find.replaced', { count: finder.replaceAll(replace.input.value) });
    outcome = { words, standing: standing() };
    refresh();
  };
  const replacing = [
    makeButton(say('editor.find.replace'), replaceOne),
    makeButton(say('editor.find.replaceAll'), replaceAll),
  ];
  const signButton = (sign: string, label: string, onPress: () => void) =>
    makeButton(sign, onPress, { 'aria-label': label, title: label });
  const element = make(
    'search' as 'section',
    { class: 'find-bar', 'aria-label': say('editor.find'), hidden: true },
    make(
      'div',
      {},
      find.element,
      signButton('↑', say('editor.find.previous'), () => go(-1)),
      signButton('↓', say('editor.find.next'), () => go(1)),
      signButton('×', say('editor.find.close'), () => close()),
    ),
    make('span', { class: 'choice' }, caseBox, make('label', { for: caseId }, say('editor.find.case'))),
    count,
    make('div', {}, replace.element, ...replacing),
  );
  const open = () => {
    if (!element.contains(document.activeElement)) {
      const selected = selectedWords(viewOf());
      if (selected !== '' && selected.length < 100) find.input.value = selected;
      finder.startFrom(document.activeElement);
    }
    element.hidden = false;
    search();
    find.input.focus();
    find.input.select();
  };
  const close = () => {
    element.hidden = true;
    finder.enter();
    finder.lookFor({ words: '', isCaseSensitive: false });
  };
  const standing = () => {
    const { field: name, ...numbers } = finder.standing();
    const where = say('editor.find.count', numbers);
    return find.input.value === '' ? '' : [where, name].filter(Boolean).join(' · ');
  };
  const refresh = () => {
    if (element.hidden) return;
    finder.refresh();
    const now = standing();
    if (outcome?.standing !== now) outcome = null;
    const said = outcome?.words ?? now;
    // Said anew only when it changed: a screen reader reads out each writing.
    if (count.textContent !== said) count.textContent = said;
    for (const button of replacing) button.disabled = !viewOf().editable;
  };
  find.input.addEventListener('input', search);
  caseBox.addEventListener('change', search);
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (event.target === replace.input) replaceOne();
    else go(event.shiftKey ? -1 : 1);
  });
  const stop = listenAround({ element, viewOf, open, refresh, startFrom: (target) => finder.startFrom(target) });
  const destroy = () => {
    stop();
    element.remove();
  };
  return { element, open, refresh, destroy };
}

type Around = {
  element: HTMLElement;
  viewOf: () => EditorView;
  open: () => void;
  refresh: () => void;
  startFrom: (place: Element) => void;
};

/**
 * Follows what is done in the text and in the fields around it: they open the bar by its keys, they are written in while it
 * is open, and undo what was replaced in them.
 */
function listenAround({ element, viewOf, open, refresh, startFrom }: Around): () => void {
  const listening = new AbortController();
  const on = <K extends keyof DocumentEventMap>(event: K, act: (event: DocumentEventMap[K], target: Element) => void) =>
    document.addEventListener(event, (each) => act(each, each.target as Element), { signal: listening.signal });
  on('keydown', (event, target) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || !viewOf().editable) return;
    const isInField = target.matches('[data-sought]');
    // Whoever has just opened the article has the keyboard nowhere yet, and means the article.
    const isNowhere = target === document.body;
    const isInArticle = isNowhere || isInField || viewOf().dom.contains(target) || element.contains(target);
    if (isInArticle && event.key === 'f' && !event.shiftKey) open();
    else if (!isInField || !goBack(event, target as TextField, viewOf())) return;
    event.preventDefault();
  });
  on('input', (_, target) => {
    if (!element.contains(target)) refresh();
  });
  on('focusin', (_, target) => {
    if (element.hidden || element.contains(target)) return;
    startFrom(target);
    refresh();
  });
  return () => listening.abort();
}

/** Undoes by the keys for it what was replaced in a field, and does it again; whether it did. */
function goBack({ key, shiftKey }: KeyboardEvent, field: TextField, { state, dispatch }: EditorView): boolean {
  const isUndo = key === 'z' && !shiftKey;
  const isRedo = key === 'y' || (key.toLowerCase() === 'z' && shiftKey);
  const way = wayBackOf(field);
  if (isUndo && way === 'undo') return undo(state, dispatch);
  return isRedo && way === 'redo' && redo(state, dispatch);
}

/** What is selected in the text, or in the field that has the keyboard. */
function selectedWords({ state }: EditorView): string {
  const field = document.activeElement;
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  }
  return state.doc.textBetween(state.selection.from, state.selection.to, ' ');
}

function field(label: string): { element: HTMLElement; input: HTMLInputElement } {
  const id = newId('find');
  const input = make('input', { id, autocomplete: 'off', placeholder: label });
  return { element: make('span', {}, make('label', { for: id, class: 'unseen' }, label), input), input };
}
