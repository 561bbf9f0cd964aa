import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Say } from '../../say.ts';
import { nodeType } from '../block-commands.ts';

/**
 * Sees to it that there is always a line to write on below the last block. It is not part of what is saved, nor does it
 * come between a change by `rules` (the input rules) and its being undone.
 */
export function lastLine(rules: Plugin): Plugin {
  return new Plugin({
    appendTransaction: (transactions, _before, state) => {
      if (!transactions.some(({ docChanged }) => docChanged) || endsWithLine(state.doc)) return null;
      const tr = state.tr.insert(state.doc.content.size, nodeType('paragraph').create());
      const undoable = transactions.map((each) => each.getMeta(rules)).find(Boolean);
      return undoable ? tr.setMeta(rules, undoable) : tr;
    },
  });
}

/** Whether the last block is a paragraph. */
export function endsWithLine(doc: Node): boolean {
  return doc.lastChild?.type.name === 'paragraph';
}

/** Says on an empty line what goes there: the text, a quotation's author, an intertitre. */
export function placeholders(say: Say): Plugin {
  return new Plugin({
    props: {
      decorations: ({ doc, selection }) => {
        const hints: Decoration[] = [];
        doc.descendants((node, at, parent) => {
          const hint = hintFor({ node, parent, isOnlyLine: doc.childCount === 1 });
          if (hint && (hint !== 'editor.hint.line' || (selection.from > at && selection.from < at + node.nodeSize))) {
            hints.push(Decoration.node(at, at + node.nodeSize, { class: 'is-empty', 'data-placeholder': say(hint) }));
          }
          return !node.isTextblock;
        });
        return DecorationSet.create(doc, hints);
      },
    },
  });
}

type Hinted = { node: Node; parent: Node | null; isOnlyLine: boolean };

function hintFor({ node, parent, isOnlyLine }: Hinted): string | null {
  if (!node.isTextblock || node.content.size > 0) return null;
  if (node.type.name === 'heading') return 'editor.hint.heading';
  if (node.type.name === 'attribution') return 'editor.hint.attribution';
  if (node.type.name !== 'paragraph') return null;
  if (parent?.type.name === 'pullQuote') return 'editor.hint.pullQuote';
  if (parent?.type.name !== 'doc') return null;
  return isOnlyLine ? 'editor.hint.text' : 'editor.hint.line';
}
