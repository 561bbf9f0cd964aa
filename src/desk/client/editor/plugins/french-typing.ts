import { closeHistory, undo } from '@tiptap/pm/history';
import type { ResolvedPos } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { typeInFrench } from '#language/typing.ts';
import type { EditorContext } from '../editor-context.ts';

/** Whether the last thing that happened was a change of this plugin's. */
const key = new PluginKey<boolean>('frenchTyping');

/**
 * Sets French typography as one types. What one typed goes in first and the change after it, so that one step back, or
 * Backspace, gives exactly what was typed.
 */
export function frenchTyping(context: EditorContext): Plugin {
  return new Plugin<boolean>({
    key,
    state: {
      init: () => false,
      apply: (tr, isFresh) => tr.getMeta(key) ?? (tr.docChanged || tr.selectionSet ? false : isFresh),
    },
    props: {
      handleTextInput: (view, from, ...[to, text]: [to: number, text: string, insert: unknown]) => {
        if (view.composing || !isFrench(view.state.doc.resolve(from), view.state, context)) return false;
        return setTyped(view, { from, to, text }, context);
      },
      handleKeyDown: (view, event) =>
        event.key === 'Backspace' && key.getState(view.state) === true && undo(view.state, view.dispatch),
      handleDOMEvents: {
        // Keyboards of phones compose whole words: the sign that ended one is seen when it is in the text.
        compositionend: (view) => {
          setTimeout(() => setComposed(view, context));
          return false;
        },
      },
    },
  });
}

type Typed = { from: number; to: number; text: string };

function setTyped(view: EditorView, { from, to, text }: Typed, { houseStyle }: EditorContext): boolean {
  const $from = view.state.doc.resolve(from);
  const sign = text.slice(-1);
  const before = textBefore($from) + text.slice(0, -1);
  // Between backquotes code is being written.
  if (before.split('`').length % 2 === 0) return false;
  const change = typeInFrench(before, sign, houseStyle);
  if (!change) return false;
  view.dispatch(view.state.tr.insertText(text, from, to).scrollIntoView());
  const end = from + text.length;
  putInstead(view, { from: end - 1 - change.remove, to: end, text: change.insert });
  return true;
}

function setComposed(view: EditorView, context: EditorContext): void {
  const { $from, empty } = view.state.selection;
  if (view.composing || !empty || !isFrench($from, view.state, context)) return;
  const text = textBefore($from);
  const change = typeInFrench(text.slice(0, -1), text.slice(-1), context.houseStyle);
  if (!change) return;
  putInstead(view, { from: $from.pos - 1 - change.remove, to: $from.pos, text: change.insert });
}

/** A step of its own in the history: neither what was typed before nor what will be typed after belongs to it. */
function putInstead(view: EditorView, { from, to, text }: Typed): void {
  const { tr } = view.state;
  const marks = tr.doc.resolve(to).marks();
  if (text === '') tr.delete(from, to);
  else tr.replaceWith(from, to, view.state.schema.text(text, marks));
  tr.setSelection(TextSelection.create(tr.doc, from + text.length)).setStoredMarks(marks);
  view.dispatch(closeHistory(tr).setMeta(key, true));
  view.dispatch(closeHistory(view.state.tr).setMeta(key, true));
}

/** The text of the line up to a place; what is no text stands as one sign that is none of ours. */
function textBefore($at: ResolvedPos): string {
  return $at.parent.textBetween(Math.max(0, $at.parentOffset - 500), $at.parentOffset, undefined, '\ufffc');
}

function isFrench($at: ResolvedPos, state: EditorState, { language }: EditorContext): boolean {
  if ($at.parent.type.spec.code || !$at.parent.isTextblock) return false;
  const marks = state.storedMarks ?? $at.marks();
  if (marks.some(({ type }) => type.name === 'code')) return false;
  const foreign = marks.find(({ type }) => type.name === 'foreign');
  return String(foreign?.attrs.lang ?? language()).startsWith('fr');
}
