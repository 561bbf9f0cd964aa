import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { matchesIn, type Search } from './find-matches.ts';

/** A place in a document. */
export type Match = { from: number; to: number };

/** What is looked for, where it is, and which of these places one is at (-1 for none yet). */
export type Finding = { search: Search; matches: Match[]; current: number };

const NOTHING: Finding = { search: { words: '', isCaseSensitive: false }, matches: [], current: -1 };
const key = new PluginKey<Finding>('find');

/** Finds words in the text and shows all their places. */
export function findPlugin(): Plugin {
  return new Plugin<Finding>({
    key,
    state: {
      init: () => NOTHING,
      apply: (tr, finding) => {
        const wanted = tr.getMeta(key) as Partial<Finding> | undefined;
        const search = wanted?.search ?? finding.search;
        const isOld = search === finding.search && !tr.docChanged;
        const matches = isOld ? finding.matches : matchesOf(tr.doc, search);
        const current = wanted?.current ?? (isOld ? finding.current : Math.min(finding.current, matches.length - 1));
        return { search, matches, current };
      },
    },
    props: {
      decorations: (state) => {
        const { matches, current } = findingOf(state);
        const marks = matches.map(({ from, to }, index) =>
          Decoration.inline(from, to, { class: index === current ? 'found current' : 'found' }),
        );
        return marks.length === 0 ? null : DecorationSet.create(state.doc, marks);
      },
    },
  });
}

/** What is being looked for. */
export function findingOf(state: EditorState): Finding {
  return key.getState(state) ?? NOTHING;
}

/** Looks for other words; '' ends it. */
export function lookFor(view: EditorView, search: Search): void {
  view.dispatch(view.state.tr.setMeta(key, { search, current: -1 }));
}

/** Goes to the next place after the caret, or the one before it; round at the end. */
export function goToMatch(view: EditorView, direction: 1 | -1): void {
  const { matches } = findingOf(view.state);
  if (matches.length === 0) return;
  const { from, to } = view.state.selection;
  const after = matches.findIndex((match) => match.from >= to);
  const before = lastIndexBefore(matches, from);
  const current = direction === 1 ? Math.max(after, 0) : before < 0 ? matches.length - 1 : before;
  const match = matches[current] as Match;
  const { tr } = view.state;
  tr.setSelection(TextSelection.create(tr.doc, match.from, match.to)).setMeta(key, { current });
  view.dispatch(tr.scrollIntoView());
}

/** Puts other words in place of those one is at, then goes on; goes to the first when one is at none yet. */
export function replaceMatch(view: EditorView, words: string): void {
  const { matches, current } = findingOf(view.state);
  const match = matches[current];
  if (match) view.dispatch(put(view.state, [match], words));
  goToMatch(view, 1);
}

/** Puts other words in all places, as one step; gives back in how many. */
export function replaceAllMatches(view: EditorView, words: string): number {
  const { matches } = findingOf(view.state);
  if (matches.length > 0) view.dispatch(put(view.state, matches, words));
  return matches.length;
}

function put(state: EditorState, matches: Match[], words: string) {
  const { tr } = state;
  for (const { from, to } of [...matches].reverse()) {
    if (words === '') tr.delete(from, to);
    else tr.insertText(words, from, to);
  }
  const last = matches.at(-1);
  return last ? tr.setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map(last.to)))) : tr;
}

function matchesOf(doc: Node, search: Search): Match[] {
  if (search.words === '') return [];
  const matches: Match[] = [];
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true;
    const line = node.textBetween(0, node.content.size, undefined, '\ufffc');
    for (const { from, to } of matchesIn(line, search)) matches.push({ from: at + 1 + from, to: at + 1 + to });
    return false;
  });
  return matches;
}

function lastIndexBefore(matches: Match[], at: number): number {
  return matches.filter(({ to }) => to <= at).length - 1;
}
