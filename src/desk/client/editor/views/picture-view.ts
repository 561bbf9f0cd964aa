import type { NodeViewConstructor } from '@tiptap/pm/view';
import { make, makeButton, newId } from '../../make-element.ts';
import { creditField } from '../../pictures/credit-field.ts';
import { pickPicture } from '../../pictures/pick-picture.ts';
import type { EditorContext } from '../editor-context.ts';
import { drawFrame } from './picture-frame.ts';
import {
  blockField,
  changeAttributes,
  partsOfBlock,
  removeNode,
  type Shown,
  selectNode,
  setValue,
  updateOf,
} from './view-parts.ts';

/** A picture with its caption, which is text, and below it what is said of it to those who do not see it. */
export function pictureView(context: EditorContext): NodeViewConstructor {
  return (first, view, position) => {
    const shown: Shown = { node: first, view, position };
    const caption = make('figcaption', {});
    const frame = make('div', { class: 'pic-frame', contenteditable: 'false' });
    frame.addEventListener('click', () => selectNode(shown));
    const controls = pictureControls(shown, context);
    const lacking = make('p', { class: 'lacking', contenteditable: 'false' });
    const credit = creditField({
      say: context.say,
      onSaved: (picture) => context.references.add({ pictures: [picture] }),
      onLeave: () => selectNode(shown),
    });
    const dom = make('figure', { class: 'pic' }, frame, caption, credit.element, lacking, controls.element);
    const draw = () => {
      drawFrame(frame, shown.node.attrs.mediaId, context);
      lacking.textContent = isWithoutAlt(shown.node.attrs, context) ? context.say('editor.picture.noAlt') : '';
      credit.show(context.references.picture(shown.node.attrs.mediaId));
      controls.draw();
      caption.dataset.placeholder = captionHint(shown.node.attrs.mediaId, context);
      caption.classList.toggle('is-empty', shown.node.content.size === 0);
    };
    const stop = context.references.onArrival(draw);
    draw();
    return {
      dom,
      contentDOM: caption,
      update: updateOf(shown, draw),
      ...partsOfBlock(controls.element, credit.element),
      // What is drawn here is no edit: the view would be made anew, and a field lose the keyboard and its words.
      ignoreMutation: ({ type, target }) =>
        type !== 'selection' && (!caption.contains(target) || type === 'attributes'),
      destroy: stop,
    };
  };
}

/** What readers who do not see it would be told is neither here nor in the library. */
function isWithoutAlt({ alt, mediaId }: Record<string, unknown>, { references }: EditorContext): boolean {
  const picture = references.picture(mediaId as number);
  return alt === null && picture !== null && picture.alt.trim() === '';
}

/** The library's own caption is what readers get when there is none here. */
function captionHint(mediaId: number, { references, say }: EditorContext): string {
  return references.picture(mediaId)?.caption || say('editor.picture.caption');
}

function pictureControls(shown: Shown, context: EditorContext): { element: HTMLElement; draw: () => void } {
  const { say, references } = context;
  const onLeave = () => selectNode(shown);
  const onInput = (value: string) => changeAttributes(shown, { alt: value === '' ? null : value });
  const alt = blockField({ label: say('editor.picture.alt'), value: '', onInput, onLeave });
  const id = newId('decorative');
  const box = make('input', { type: 'checkbox', id });
  box.addEventListener('change', () => changeAttributes(shown, { alt: box.checked ? '' : null }));
  const change = async () => {
    const picture = await pickPicture(say);
    if (!picture) return selectNode(shown);
    references.add({ pictures: [picture] });
    changeAttributes(shown, { mediaId: picture.id, alt: null });
  };
  const element = make(
    'div',
    { class: 'block-controls', contenteditable: 'false' },
    alt.element,
    make('span', { class: 'choice' }, box, make('label', { for: id }, say('editor.picture.decorative'))),
    makeButton(say('editor.picture.change'), change),
    makeButton(say('editor.block.remove'), () => removeNode(shown)),
  );
  const draw = () => {
    const { alt: own, mediaId } = shown.node.attrs as { alt: string | null; mediaId: number };
    box.checked = own === '';
    alt.input.disabled = own === '';
    alt.input.placeholder = own === '' ? '' : (references.picture(mediaId)?.alt ?? '');
    setValue(alt.input, own ?? '');
  };
  return { element, draw };
}
