import { Fragment } from '@tiptap/pm/model';
import type { NodeViewConstructor } from '@tiptap/pm/view';
import { make, makeButton } from '../../make-element.ts';
import { pickPicture } from '../../pictures/pick-picture.ts';
import type { EditorContext } from '../editor-context.ts';
import { partsOfBlock, removeNode, type Shown, updateOf } from './view-parts.ts';

/** Pictures side by side, each with its own fields, and a button for one more. */
export function galleryView(context: EditorContext): NodeViewConstructor {
  return (first, view, position) => {
    const shown: Shown = { node: first, view, position };
    const pictures = make('div', { class: 'gallery' });
    const controls = make(
      'div',
      { class: 'block-controls', contenteditable: 'false' },
      makeButton(context.say('editor.gallery.add'), () => addPicture(shown, context)),
      makeButton(context.say('editor.gallery.remove'), () => removeNode(shown)),
    );
    const label = context.say('editor.action.gallery');
    return {
      dom: make('section', { class: 'gallery-block', 'aria-label': label }, pictures, controls),
      contentDOM: pictures,
      update: updateOf(shown),
      ...partsOfBlock(controls),
    };
  };
}

async function addPicture({ view, position }: Shown, { say, references }: EditorContext): Promise<void> {
  const choice = await pickPicture(say);
  const at = position();
  const gallery = at === undefined ? null : view.state.doc.nodeAt(at);
  if (!choice || at === undefined || !gallery) return view.focus();
  references.add({ pictures: [choice] });
  const picture = view.state.schema.nodes.picture?.create({ mediaId: choice.id });
  if (picture) view.dispatch(view.state.tr.insert(at + 1 + gallery.content.size, Fragment.from(picture)));
  view.focus();
}
