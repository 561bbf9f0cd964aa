import { lift, setBlockType, wrapIn } from '@tiptap/pm/commands';
import { Fragment, type Node, type NodeType, type ResolvedPos } from '@tiptap/pm/model';
import { liftListItem, wrapInList } from '@tiptap/pm/schema-list';
import { type Command, type EditorState, NodeSelection, Selection, type Transaction } from '@tiptap/pm/state';
import { editorSchema } from './schema/editor-schema.ts';

/** A node type of the schema by name; a name that is not there is our mistake. */
export function nodeType(name: string): NodeType {
  const type = editorSchema.nodes[name];
  if (!type) throw new Error(`no node type ${name}`);
  return type;
}

/** Whether the selection stands within a block of this type. */
export function isWithin(state: EditorState, name: string, attributes: Record<string, unknown> = {}): boolean {
  return depthOf(state.selection.$from, name, attributes) !== null;
}

/** How deep the nearest block of this type around a place is; null when there is none. */
export function depthOf($at: ResolvedPos, name: string, attributes: Record<string, unknown> = {}): number | null {
  for (let depth = $at.depth; depth > 0; depth--) {
    const node = $at.node(depth);
    const isIt =
      node.type.name === name && Object.entries(attributes).every(([key, value]) => node.attrs[key] === value);
    if (isIt) return depth;
  }
  return null;
}

/** Makes the lines that are selected plain paragraphs. */
export const makeParagraph: Command = setBlockType(nodeType('paragraph'));

/** Makes a line an intertitre, or a plain paragraph again. */
export function toggleHeading(level: 2 | 3): Command {
  return (state, dispatch) =>
    isWithin(state, 'heading', { level })
      ? makeParagraph(state, dispatch)
      : setBlockType(nodeType('heading'), { level })(state, dispatch);
}

/** Puts lines into a list, changes a list into one of the other sort, or takes lines out of it. */
export function toggleList(name: 'bulletList' | 'orderedList'): Command {
  const other = name === 'bulletList' ? 'orderedList' : 'bulletList';
  return (state, dispatch) => {
    const depth = depthOf(state.selection.$from, name);
    const otherDepth = depthOf(state.selection.$from, other);
    if (depth !== null && depth > (otherDepth ?? 0)) return liftListItem(nodeType('listItem'))(state, dispatch);
    if (otherDepth === null) return asParagraphs(wrapInList(nodeType(name)))(state, dispatch);
    dispatch?.(state.tr.setNodeMarkup(state.selection.$from.before(otherDepth), nodeType(name)));
    return true;
  };
}

/** Puts lines into a quotation with a line for who said them, or takes them out. */
export const toggleQuote: Command = (state, dispatch) => {
  if (isWithin(state, 'quote')) return lift(state, dispatch);
  return asParagraphs(wrapIn(nodeType('quote')))(state, dispatch && ((tr) => dispatch(withAttribution(tr))));
};

/** Gives the quotation around the caret a line for who said it, and goes there. */
export const goToAttribution: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const depth = depthOf($from, 'quote') ?? depthOf($from, 'pullQuote');
  if (depth === null || isWithin(state, 'attribution')) return false;
  if (dispatch) {
    const tr = $from.node(depth).lastChild?.type.name === 'attribution' ? state.tr : withAttribution(state.tr);
    const end = tr.doc.resolve($from.start(depth)).end(depth);
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(end), -1)).scrollIntoView());
  }
  return true;
};

/** Puts in a block where the caret is: in place of an empty line, else after the block one is in. */
export function insertBlock(make: () => Node): Command {
  return (state, dispatch) => {
    const node = make();
    const place = placeFor(state.selection, node);
    if (!place) return false;
    if (!dispatch) return true;
    const tr = state.tr.replaceWith(place.from, place.to, node);
    dispatch(goInto(tr, place.from, node).scrollIntoView());
    return true;
  };
}

/** An exergue, an encadré, a table or a block of code, empty. */
export function emptyBlock(name: 'pullQuote' | 'sidebar' | 'table' | 'separator' | 'codeBlock'): Node {
  const paragraph = () => nodeType('paragraph').create();
  if (name === 'sidebar') return nodeType('sidebar').create(null, paragraph());
  if (name === 'table') return emptyTable({ rows: 3, columns: 3 });
  if (name !== 'pullQuote') return nodeType(name).create();
  return nodeType('pullQuote').create(null, [paragraph(), nodeType('attribution').create()]);
}

function emptyTable({ rows, columns }: { rows: number; columns: number }): Node {
  const row = (cell: string) => {
    const cells = Array.from({ length: columns }, () => nodeType(cell).createAndFill() as Node);
    return nodeType('tableRow').create(null, cells);
  };
  const lines = Array.from({ length: rows }, (_, index) => row(index === 0 ? 'tableHeader' : 'tableCell'));
  return nodeType('table').create(null, lines);
}

/** An intertitre cannot be quoted or listed: it is made a paragraph first. */
function asParagraphs(wrap: Command): Command {
  return (state, dispatch) => {
    if (wrap(state, dispatch)) return true;
    let isDone = false;
    makeParagraph(state, (tr) => {
      const plain = state.apply(tr);
      isDone = wrap(plain, dispatch && ((next) => dispatch(combined(tr, next))));
    });
    return isDone;
  };
}

function combined(first: Transaction, second: Transaction): Transaction {
  for (const step of second.steps) first.step(step);
  return first.setSelection(Selection.fromJSON(first.doc, second.selection.toJSON()));
}

function withAttribution(tr: Transaction): Transaction {
  const { $from } = tr.selection;
  const depth = depthOf($from, 'quote') ?? depthOf($from, 'pullQuote');
  if (depth === null || $from.node(depth).lastChild?.type.name === 'attribution') return tr;
  const at = tr.selection.from;
  tr.insert($from.end(depth), nodeType('attribution').create());
  return tr.setSelection(Selection.near(tr.doc.resolve(at)));
}

type Place = { from: number; to: number };

function placeFor({ $from, $to }: Selection, node: Node): Place | null {
  for (let depth = $from.depth; depth > 0; depth--) {
    const parent = $from.node(depth - 1);
    const index = $from.index(depth - 1);
    const isEmptyLine =
      depth === $from.depth && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0;
    if (isEmptyLine && parent.canReplaceWith(index, index + 1, node.type)) {
      return { from: $from.before(depth), to: $from.after(depth) };
    }
    if (parent.canReplaceWith(index + 1, index + 1, node.type)) {
      const after = Math.max($from.after(depth), depth <= $to.depth ? $to.after(depth) : 0);
      return { from: after, to: after };
    }
  }
  const atTop = $from.depth === 0 && $from.parent.canReplaceWith($to.index(), $to.index(), node.type);
  return atTop ? { from: $to.pos, to: $to.pos } : null;
}

/** One goes on typing in a block that takes text, and below a block that does not. A line below is never missing. */
function goInto(tr: Transaction, at: number, node: Node): Transaction {
  const after = at + node.nodeSize;
  const $after = tr.doc.resolve(after);
  if (!$after.nodeAfter && $after.parent.canReplaceWith($after.index(), $after.index(), nodeType('paragraph'))) {
    tr.insert(after, Fragment.from(nodeType('paragraph').create()));
  }
  if (node.type.name === 'picture') return tr.setSelection(NodeSelection.create(tr.doc, at));
  const inside = node.isAtom || (node.content.size === 0 && !node.isTextblock) ? after : at + 1;
  return tr.setSelection(Selection.near(tr.doc.resolve(inside)));
}
