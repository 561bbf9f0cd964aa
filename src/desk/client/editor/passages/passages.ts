import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { EditorPassages, Passage } from '../../keeping/notes-panel.ts';
import { anchorPassage, quotePassage } from './anchor-passage.ts';

const key = new PluginKey<DecorationSet>('passages');

/** Marks the passages that notes are about; they move with the text. */
export function passagesPlugin(onClick: (id: number) => void): Plugin {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, shown) => (tr.getMeta(key) as DecorationSet | undefined) ?? shown.map(tr.mapping, tr.doc),
    },
    props: {
      decorations: (state) => key.getState(state) ?? null,
      handleClick: (view, at) => {
        const [mark] = key.getState(view.state)?.find(at, at) ?? [];
        if (mark) onClick(mark.spec.note as number);
        return false;
      },
    },
  });
}

/** The passages of a view; `listeners` are told of clicks. */
export function passagesOf(view: EditorView, listeners: Set<(id: number) => void>): EditorPassages {
  return {
    selected: () => selectedPassage(view.state),
    show: (passages) => {
      const { text, positions } = textOf(view.state.doc);
      const marks = passages.flatMap(({ id, passage }) => {
        const place = anchorPassage(text, passage);
        if (!place) return [];
        const [from, to] = [positions[place.from] ?? 0, (positions[place.to - 1] ?? 0) + 1];
        return [Decoration.inline(from, to, { class: 'noted' }, { note: id })];
      });
      view.dispatch(view.state.tr.setMeta(key, DecorationSet.create(view.state.doc, marks)));
    },
    goTo: (id) => {
      const [mark] = key.getState(view.state)?.find(undefined, undefined, (spec) => spec.note === id) ?? [];
      if (!mark) return;
      const { tr } = view.state;
      view.dispatch(tr.setSelection(TextSelection.create(tr.doc, mark.from, mark.to)).scrollIntoView());
      view.focus();
    },
    onClick: (listener) => listeners.add(listener),
  };
}

function selectedPassage({ doc, selection: { from, to, empty } }: EditorState): Passage | null {
  if (empty) return null;
  const { text, positions } = textOf(doc);
  const start = positions.findIndex((at) => at >= from);
  const after = positions.findIndex((at) => at >= to);
  if (start < 0) return null;
  const passage = quotePassage(text, { from: start, to: after < 0 ? text.length : after });
  return passage.quote.trim() === '' ? null : passage;
}

/** The text of a document, a line per text block, and where each of its signs stands. */
function textOf(doc: Node): { text: string; positions: number[] } {
  let text = '';
  const positions: number[] = [];
  doc.descendants((node, at) => {
    if (node.isTextblock && text !== '') {
      text += '\n';
      positions.push(at);
    }
    const words = node.text ?? '';
    text += words;
    for (let index = 0; index < words.length; index++) positions.push(at + index);
  });
  return { text, positions };
}
