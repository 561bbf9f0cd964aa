import { NodeSelection, Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Blocks that have fields or buttons of their own, which are shown while one is in them. */
const WITH_CONTROLS = new Set(['picture', 'gallery', 'readAlso', 'embed', 'sidebar', 'table']);

/** Marks the blocks that the caret is in, so that their fields show there and nowhere else. */
export function hereBlock(): Plugin {
  return new Plugin({
    props: {
      decorations: ({ doc, selection }) => {
        const { $from } = selection;
        const here: Decoration[] = [];
        for (let depth = 1; depth <= $from.depth; depth++) {
          if (!WITH_CONTROLS.has($from.node(depth).type.name)) continue;
          here.push(Decoration.node($from.before(depth), $from.after(depth), { class: 'is-here' }));
        }
        if (selection instanceof NodeSelection && WITH_CONTROLS.has(selection.node.type.name)) {
          here.push(Decoration.node(selection.from, selection.to, { class: 'is-here' }));
        }
        return DecorationSet.create(doc, here);
      },
    },
  });
}
