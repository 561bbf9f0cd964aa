import { toggleMark } from '@tiptap/pm/commands';
import type { Mark, MarkType } from '@tiptap/pm/model';
import type { Command, EditorState } from '@tiptap/pm/state';
import { editorSchema } from './schema/editor-schema.ts';

/** A mark type of the schema by name; a name that is not there is our mistake. */
export function markType(name: string): MarkType {
  const type = editorSchema.marks[name];
  if (!type) throw new Error(`no mark type ${name}`);
  return type;
}

/** Gives the selected words a mark, or takes it away. */
export function toggle(name: string): Command {
  return toggleMark(markType(name), null, { removeWhenPresent: false });
}

/** Whether the selected words, or the word about to be typed, have a mark. */
export function hasMark(state: EditorState, name: string): boolean {
  const type = markType(name);
  const { from, $from, to, empty } = state.selection;
  if (empty) return Boolean(type.isInSet(state.storedMarks ?? $from.marks()));
  return state.doc.rangeHasMark(from, to, type);
}

/** The mark at the caret or on the selected words, with all the words that have it; null when there is none. */
export function markAround(state: EditorState, name: string): { mark: Mark; from: number; to: number } | null {
  const type = markType(name);
  const { $from } = state.selection;
  const { parent } = $from;
  let index = parent.childAfter($from.parentOffset).node ? $from.index() : parent.childCount - 1;
  let mark = markAt(parent, index, type);
  if (!mark && $from.textOffset === 0 && index > 0) {
    index -= 1;
    mark = markAt(parent, index, type);
  }
  if (!mark) return null;
  let first = index;
  let last = index + 1;
  while (first > 0 && mark.isInSet(parent.child(first - 1).marks)) first--;
  while (last < parent.childCount && mark.isInSet(parent.child(last).marks)) last++;
  const start = $from.start();
  const offset = (until: number) => parent.children.slice(0, until).reduce((sum, node) => sum + node.nodeSize, 0);
  return { mark, from: start + offset(first), to: start + offset(last) };
}

function markAt(
  parent: { maybeChild: (index: number) => { marks: readonly Mark[] } | null },
  index: number,
  type: MarkType,
) {
  return type.isInSet(parent.maybeChild(index)?.marks ?? []) ?? null;
}
