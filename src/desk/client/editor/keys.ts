import { baseKeymap, chainCommands, exitCode, splitBlock, splitBlockAs } from '@tiptap/pm/commands';
import { redo } from '@tiptap/pm/history';
import { undoInputRule } from '@tiptap/pm/inputrules';
import { keymap } from '@tiptap/pm/keymap';
import { liftListItem, sinkListItem, splitListItem } from '@tiptap/pm/schema-list';
import { type Command, NodeSelection, type Plugin, Selection } from '@tiptap/pm/state';
import { addRowAfter, goToNextCell, isInTable } from '@tiptap/pm/tables';
import { ATTRIBUTION_ACTION, BLOCK_ACTIONS, MARK_ACTIONS, UNDO_ACTIONS } from './actions.ts';
import { depthOf, goToAttribution, isWithin, nodeType } from './block-commands.ts';
import type { EditorContext } from './editor-context.ts';

/** What keys open besides what is done to the text. */
export type KeyTools = { help: () => void; toolbar: () => void };

/** All keys of an editor, the most particular first. */
export function editorKeys(context: EditorContext, tools: KeyTools): Plugin[] {
  const actions: Record<string, Command> = {};
  for (const { keys, run } of [...BLOCK_ACTIONS, ...MARK_ACTIONS, ...UNDO_ACTIONS, ATTRIBUTION_ACTION]) {
    if (keys) actions[keys] = (_state, _dispatch, view) => does(() => view && run(view, context));
  }
  const open =
    (tool: () => void): Command =>
    () =>
      does(tool);
  return [
    keymap({
      ...actions,
      'Mod-y': redo,
      'Mod-/': open(tools.help),
      'Alt-F10': open(tools.toolbar),
      'Alt-Enter': goToBlockField,
      Backspace: undoInputRule,
      Enter: chainCommands(enterField, splitListItem(nodeType('listItem')), leaveQuotation, splitQuoted, leaveCaption),
      'Shift-Enter': chainCommands(exitCode, breakLine),
      Tab: chainCommands(nextCell, sinkListItem(nodeType('listItem'))),
      'Shift-Tab': chainCommands(goToNextCell(-1), liftListItem(nodeType('listItem'))),
    }),
    keymap(baseKeymap),
  ];
}

function does(deed: () => void): true {
  deed();
  return true;
}

const breakLine: Command = (state, dispatch) => {
  if (state.selection.$from.parent.type.spec.code) return false;
  dispatch?.(state.tr.replaceSelectionWith(nodeType('hardBreak').create()).scrollIntoView());
  return true;
};

/** From the last cell, Tab goes to a new row. */
const nextCell: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false;
  if (goToNextCell(1)(state, dispatch)) return true;
  if (!dispatch || !view) return false;
  addRowAfter(state, dispatch);
  return goToNextCell(1)(view.state, view.dispatch);
};

/** Enter on a block that is selected as a whole leads into its first field. */
const enterField: Command = (state, _dispatch, view) =>
  state.selection instanceof NodeSelection && view ? focusField(view.nodeDOM(state.selection.from)) : false;

/** The fields of the block one is in: an encadré's title, a table's caption, a picture's alternative text. */
const goToBlockField: Command = (state, _dispatch, view) => {
  if (!view) return false;
  if (state.selection instanceof NodeSelection && focusField(view.nodeDOM(state.selection.from))) return true;
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) if (focusField(view.nodeDOM($from.before(depth)))) return true;
  return false;
};

function focusField(dom: globalThis.Node | null): boolean {
  const field =
    dom instanceof HTMLElement ? dom.querySelector<HTMLElement>('[data-block-field],.block-controls button') : null;
  field?.focus();
  return field !== null;
}

/** On an empty last line of a quotation Enter goes on to who said it; from there it leads out. */
const leaveQuotation: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const depth = depthOf($from, 'quote') ?? depthOf($from, 'pullQuote');
  if (!empty || depth === null) return false;
  if (isWithin(state, 'attribution')) return startLineAfter(depth)(state, dispatch);
  const quote = $from.node(depth);
  if (quote.type.name === 'pullQuote') return goToAttribution(state, dispatch);
  const isEmptyLast =
    $from.parent.content.size === 0 && $from.depth === depth + 1 && isLastLine($from.index(depth), quote);
  if (!isEmptyLast || quote.childCount < 2) return false;
  if (quote.lastChild?.type.name !== 'attribution') return false;
  if (dispatch) {
    const tr = state.tr.delete($from.before(), $from.after());
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(tr.mapping.map($from.after()) + 1))).scrollIntoView());
  }
  return true;
};

/** In a quotation a new line is what was said, not who said it. */
const splitQuoted: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const isQuoted = $from.depth > 1 && $from.node(-1).type.name === 'quote' && $from.parent.content.size > 0;
  return isQuoted && splitBlockAs((_node, atEnd) => (atEnd ? { type: nodeType('paragraph') } : null))(state, dispatch);
};

function isLastLine(
  index: number,
  quote: { childCount: number; lastChild: { type: { name: string } } | null },
): boolean {
  const lines = quote.lastChild?.type.name === 'attribution' ? quote.childCount - 1 : quote.childCount;
  return index === lines - 1;
}

/** A caption is one line: Enter goes on below the picture. */
const leaveCaption: Command = (state, dispatch) => {
  const depth = depthOf(state.selection.$from, 'picture');
  if (depth === null) return false;
  const gallery = depthOf(state.selection.$from, 'gallery');
  return startLineAfter(gallery ?? depth)(state, dispatch);
};

function startLineAfter(depth: number): Command {
  return (state, dispatch) => {
    const after = state.selection.$from.after(depth);
    const $after = state.doc.resolve(after);
    if (!$after.parent.canReplaceWith($after.index(), $after.index(), nodeType('paragraph')))
      return splitBlock(state, dispatch);
    const tr = state.tr.insert(after, nodeType('paragraph').create());
    dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(after + 1))).scrollIntoView());
    return true;
  };
}
