import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';

const key = new PluginKey<DecorationSet | null>('shownSpaces');

/** Shows spaces as marks, those that hold words together apart from those that do not, while it is wanted. */
export function shownSpaces(): Plugin {
  return new Plugin<DecorationSet | null>({
    key,
    state: {
      init: () => null,
      apply: (tr, shown) => {
        const wanted = tr.getMeta(key) as boolean | undefined;
        if (wanted === false || (wanted === undefined && !shown)) return null;
        return tr.docChanged || !shown ? spacesOf(tr.doc) : shown;
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

/** Whether spaces are being shown. */
export function areSpacesShown(state: EditorState): boolean {
  return Boolean(key.getState(state));
}

/** Shows spaces, or hides them again. */
export function toggleSpaces(view: EditorView): void {
  view.dispatch(view.state.tr.setMeta(key, !areSpacesShown(view.state)));
}

const NAMES: Record<string, string> = { ' ': 'space', '\u00a0': 'space wide', '\u202f': 'space thin' };

function spacesOf(doc: Node): DecorationSet {
  const marks: Decoration[] = [];
  doc.descendants((node, at) => {
    if (!node.isText) return;
    for (const { 0: sign, index } of (node.text ?? '').matchAll(/[ \u00a0\u202f]/g)) {
      marks.push(Decoration.inline(at + index, at + index + 1, { class: NAMES[sign] ?? 'space' }));
    }
  });
  return DecorationSet.create(doc, marks);
}
