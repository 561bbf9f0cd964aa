import { type EditorState, Plugin } from '@tiptap/pm/state';
import { type Action, BLOCK_ACTIONS } from '../actions.ts';
import type { EditorContext } from '../editor-context.ts';

/** Blocks that ask what is to stand in them: a picture, an article, an address. */
const ASKING = ['picture', 'gallery', 'readAlso', 'embed'];

/** What signs on a line of their own do when a space follows: `-> ` asks for an article, `![ ` for a picture. */
export function askingSigns(context: EditorContext): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, ...[, , text]: [from: number, to: number, text: string]) {
        const action = text === ' ' ? askedIn(view.state) : undefined;
        if (!action) return false;
        const { $from } = view.state.selection;
        view.dispatch(view.state.tr.delete($from.start(), $from.end()));
        action.run(view, context);
        return true;
      },
    },
  });
}

function askedIn({ selection: { $from, empty } }: EditorState): Action | undefined {
  const isLine = empty && $from.depth === 1 && $from.parent.type.name === 'paragraph';
  if (!isLine || $from.parentOffset !== $from.parent.content.size) return undefined;
  return BLOCK_ACTIONS.find(({ id, typed }) => ASKING.includes(id) && typed === `${$from.parent.textContent} `);
}
