import type { Command } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { make } from '../../make-element.ts';
import type { EditorContext } from '../editor-context.ts';
import { markAround, markType } from '../inline-commands.ts';
import { typedAddress } from '../typed-address.ts';
import { askInDialog, dialogField } from './dialog.ts';

/** Asks where the selected words lead, and makes them a link; without words, the address itself is put in. */
export async function editLink(view: EditorView, { say }: EditorContext): Promise<void> {
  const around = markAround(view.state, 'link');
  const input = make('input', { type: 'text', inputmode: 'url', autocomplete: 'off', autocapitalize: 'none' });
  input.value = around?.mark.attrs.href ?? '';
  const field = dialogField(say('editor.link.address'), input);
  const read = () => {
    const address = typedAddress(input.value);
    if (!address) field.complain(say('editor.link.unsafe'));
    return address;
  };
  const others = around ? [{ label: say('editor.link.remove'), answer: '' }] : [];
  const question = {
    say,
    title: say('editor.action.link'),
    content: [field.element],
    submit: say('editor.link.submit'),
  };
  const { answer } = askInDialog({ ...question, others, read });
  const href = await answer;
  view.focus();
  if (href === null) return;
  linkTo(href)(view.state, view.dispatch);
}

/** Makes the selected words, or the link at the caret, lead there; '' takes the link away. */
export function linkTo(href: string): Command {
  return (state, dispatch) => {
    const type = markType('link');
    const { selection, tr } = state;
    const around = selection.empty ? markAround(state, 'link') : null;
    const { from, to } = around ?? selection;
    if (from === to) {
      if (href === '') return false;
      dispatch?.(tr.insert(from, state.schema.text(href.replace(/^(mailto|tel):/, ''), [type.create({ href })])));
      return true;
    }
    tr.removeMark(from, to, type);
    if (href !== '') tr.addMark(from, to, type.create({ href }));
    dispatch?.(tr);
    return true;
  };
}
