import { Selection } from '@tiptap/pm/state';
import type { NodeViewConstructor } from '@tiptap/pm/view';
import { make } from '../../make-element.ts';
import type { EditorContext } from '../editor-context.ts';
import { blockField, changeAttributes, partsOfBlock, type Shown, setValue, updateOf } from './view-parts.ts';

type Titled = {
  attribute: 'title' | 'caption';
  label: string;
  frame: () => { dom: HTMLElement; content: HTMLElement };
};

/** An encadré under its title. */
export function sidebarView(context: EditorContext): NodeViewConstructor {
  const frame = () => {
    const content = make('div', {});
    return {
      dom: make('aside', { class: 'box', 'aria-label': context.say('editor.action.sidebar') }, content),
      content,
    };
  };
  return titledView({ attribute: 'title', label: context.say('editor.sidebar.title'), frame });
}

/** A table under its caption; it scrolls by itself on a phone. */
export function tableView(context: EditorContext): NodeViewConstructor {
  const frame = () => {
    const content = make('tbody', {});
    return {
      dom: make('div', { class: 'table-block' }, make('div', { class: 'table' }, make('table', {}, content))),
      content,
    };
  };
  return titledView({ attribute: 'caption', label: context.say('editor.table.caption'), frame });
}

function titledView({ attribute, label, frame }: Titled): NodeViewConstructor {
  return (first, view, position) => {
    const shown: Shown = { node: first, view, position };
    const { dom, content } = frame();
    const field = blockField({
      label,
      value: first.attrs[attribute],
      onInput: (value) => changeAttributes(shown, { [attribute]: value }),
      onLeave: () => intoText(shown),
    });
    const controls = make('div', { class: 'block-title', contenteditable: 'false' }, field.element);
    dom.prepend(controls);
    const draw = () => setValue(field.input, shown.node.attrs[attribute]);
    return {
      dom,
      contentDOM: content,
      update: updateOf(shown, draw),
      ...partsOfBlock(controls),
      ignoreMutation: (mutation) => mutation.type !== 'selection' && !content.contains(mutation.target),
    };
  };
}

/** From the title to the first line under it. */
function intoText({ view, position }: Shown): void {
  const at = position();
  if (at === undefined) return;
  const { tr, doc } = view.state;
  view.dispatch(tr.setSelection(Selection.near(doc.resolve(at + 1))).scrollIntoView());
  view.focus();
}
