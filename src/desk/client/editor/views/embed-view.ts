import type { NodeViewConstructor } from '@tiptap/pm/view';
import { make, makeButton } from '../../make-element.ts';
import type { EditorContext } from '../editor-context.ts';
import {
  blockField,
  changeAttributes,
  drawnBlock,
  removeNode,
  type Shown,
  selectNode,
  setValue,
} from './view-parts.ts';

/** Something kept elsewhere: its site, its address, and a title that the newsroom gives it. Nothing of it is loaded. */
export function embedView({ say }: EditorContext): NodeViewConstructor {
  return (first, view, position) => {
    const shown: Shown = { node: first, view, position };
    const site = make('b', {});
    const name = make('span', {});
    const address = make('small', {});
    const title = blockField({
      label: say('editor.embed.title'),
      value: '',
      onInput: (value) => changeAttributes(shown, { title: value }),
      onLeave: () => selectNode(shown),
    });
    const remove = makeButton(say('editor.block.remove'), () => removeNode(shown));
    const controls = make('div', { class: 'block-controls' }, title.element, remove);
    const dom = make('div', { class: 'embed', contenteditable: 'false' }, site, name, address, controls);
    const draw = () => {
      const { url, title: given } = shown.node.attrs as { url: string; title: string };
      site.textContent = say('editor.embed.site', { site: siteOf(url) });
      address.textContent = url;
      name.textContent = given;
      setValue(title.input, given);
    };
    return drawnBlock(shown, dom, draw);
  };
}

/** "youtube.com"; the address itself for a page of this site. */
function siteOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^(www|m)\./, '');
  } catch {
    return url;
  }
}
