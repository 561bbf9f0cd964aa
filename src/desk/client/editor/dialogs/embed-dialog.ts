import type { EditorView } from '@tiptap/pm/view';
import { make } from '../../make-element.ts';
import { insertBlock, nodeType } from '../block-commands.ts';
import type { EditorContext } from '../editor-context.ts';
import { typedAddress, webAddressAlone } from '../typed-address.ts';
import { askInDialog, dialogField } from './dialog.ts';

/** Asks for the address of a video, a post or a sound, and puts it in. */
export async function insertEmbed(view: EditorView, { say }: EditorContext): Promise<void> {
  const input = make('input', { type: 'text', inputmode: 'url', autocomplete: 'off', autocapitalize: 'none' });
  const field = dialogField(say('editor.embed.address'), input);
  const read = () => {
    const url = webAddressAlone(typedAddress(input.value) ?? '');
    if (!url) field.complain(say('editor.embed.unsafe'));
    return url;
  };
  const title = say('editor.action.embed');
  const { answer } = askInDialog({ say, title, content: [field.element], submit: say('editor.embed.submit'), read });
  const url = await answer;
  view.focus();
  if (url) insertBlock(() => nodeType('embed').create({ url }))(view.state, view.dispatch);
}
