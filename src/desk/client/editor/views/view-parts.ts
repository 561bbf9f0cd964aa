import type { Node } from '@tiptap/pm/model';
import { NodeSelection } from '@tiptap/pm/state';
import type { EditorView, NodeView } from '@tiptap/pm/view';
import { make, newId } from '../../make-element.ts';

/** Where a node stands in its document; undefined once it is gone. */
export type PositionOf = () => number | undefined;

/** A node as a view is given it. */
export type Shown = { node: Node; view: EditorView; position: PositionOf };

/** Takes a node's new state when it is still of its kind, and draws it anew. */
export function updateOf(shown: Shown, draw: () => void = () => {}): (node: Node) => boolean {
  return (node) => {
    if (node.type !== shown.node.type) return false;
    shown.node = node;
    draw();
    return true;
  };
}

/** A block without text of its own: all that is in it is drawn by `draw`, now and after each change. */
export function drawnBlock(shown: Shown, dom: HTMLElement, draw: () => void): NodeView {
  draw();
  return {
    dom,
    update: updateOf(shown, draw),
    ...partsOfBlock(...dom.querySelectorAll<HTMLElement>('.block-controls')),
    ignoreMutation: () => true,
  };
}

/** Changes some attributes of a node. */
export function changeAttributes({ view, position }: Shown, attributes: Record<string, unknown>): void {
  const at = position();
  const node = at === undefined ? null : view.state.doc.nodeAt(at);
  if (at === undefined || !node) return;
  view.dispatch(view.state.tr.setNodeMarkup(at, null, { ...node.attrs, ...attributes }));
}

/** Takes a node out of its document and gives the text the keyboard back. */
export function removeNode({ view, position }: Shown): void {
  const at = position();
  const node = at === undefined ? null : view.state.doc.nodeAt(at);
  if (at === undefined || !node) return;
  view.dispatch(view.state.tr.delete(at, at + node.nodeSize).scrollIntoView());
  view.focus();
}

/** Selects a node as a whole, as Escape in one of its fields does. */
export function selectNode({ view, position }: Shown): void {
  const at = position();
  if (at === undefined) return;
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)));
  view.focus();
}

export type FieldOptions = { label: string; value: string; onInput: (value: string) => void; onLeave: () => void };

/** A labelled field within a block. Escape and Enter lead back to the text. */
export function blockField({ label, value, onInput, onLeave }: FieldOptions): {
  element: HTMLElement;
  input: HTMLInputElement;
} {
  const id = newId('block-field');
  const input = make('input', { id, autocomplete: 'off', 'data-block-field': true, placeholder: label });
  input.value = value;
  input.addEventListener('input', () => onInput(input.value));
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' && event.key !== 'Enter') return;
    event.preventDefault();
    onLeave();
  });
  return { element: make('span', { class: 'block-field' }, make('label', { for: id }, label), input), input };
}

/** Gives a field a text; the caret stays where it is when the field has it already. */
export function setValue(field: HTMLInputElement, text: string): void {
  if (field.value !== text) field.value = text;
}

/** Keeps the text's own keys and clicks out of the fields and buttons of a block; all else is the text's business. */
export function partsOfBlock(...parts: HTMLElement[]): Pick<NodeView, 'stopEvent' | 'ignoreMutation'> {
  const isWithin = (target: EventTarget | null) =>
    parts.some((part) => part.contains(target as globalThis.Node | null));
  return {
    stopEvent: (event) => isWithin(event.target),
    ignoreMutation: (mutation) => mutation.type !== 'selection' && isWithin(mutation.target),
  };
}
