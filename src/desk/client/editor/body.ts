import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { DocumentJson } from '#content/document/document.ts';
import { matchLists } from '#content/document/match-lists.ts';
import { tidyDocument } from '#content/document/tidy-document.ts';
import { nodeType } from './block-commands.ts';
import { endsWithLine } from './plugins/last-line.ts';
import { editorSchema } from './schema/editor-schema.ts';

/** A saved body as the editor's document, with a line to write on below its last block. */
export function documentOf(body: DocumentJson): Node {
  const doc = editorSchema.nodeFromJSON(body);
  return endsWithLine(doc) ? doc : doc.copy(doc.content.append(Fragment.from(nodeType('paragraph').create())));
}

/** The text as it is to be saved. */
export function savedBody(view: EditorView): DocumentJson {
  return tidyDocument(view.state.doc.toJSON() as DocumentJson);
}

/**
 * Puts another text in where it differs from the one that is there, block by block: whoever writes in a block that stays
 * keeps their place in it. It is no step of the history.
 */
export function withNewBody(view: EditorView, body: DocumentJson): void {
  const { doc, tr } = view.state;
  const next = documentOf(body);
  if (doc.eq(next)) return;
  for (const gap of gapsBetween(doc, next).reverse()) replaceGap(tr, next, gap);
  // Some changes do not fit into the old text where they are, such as another depth of lists.
  if (!tr.doc.eq(next)) {
    const whole = new Slice(next.content, 0, 0);
    view.dispatch(quietly(view.state.tr.replace(0, doc.content.size, whole)));
  } else view.dispatch(quietly(tr));
}

function quietly(tr: Transaction): Transaction {
  return tr.setMeta('addToHistory', false);
}

/** Blocks that differ, between two that both texts have: `old` and `next` are places before and after them. */
type Gap = { old: { from: number; to: number }; next: { from: number; to: number } };

function gapsBetween(doc: Node, next: Node): Gap[] {
  const common = matchLists(blocksOf(doc), blocksOf(next)).map(([old, other]) => ({ old, next: other }));
  const ends = [...common, { old: doc.childCount, next: next.childCount }];
  const gaps: Gap[] = [];
  let at = { old: 0, next: 0 };
  let place = { old: 0, next: 0 };
  for (const end of ends) {
    const to = { old: place.old + sizeOf(doc, at.old, end.old), next: place.next + sizeOf(next, at.next, end.next) };
    if (to.old > place.old || to.next > place.next) {
      gaps.push({ old: { from: place.old, to: to.old }, next: { from: place.next, to: to.next } });
    }
    const size = doc.maybeChild(end.old)?.nodeSize ?? 0;
    place = { old: to.old + size, next: to.next + size };
    at = { old: end.old + 1, next: end.next + 1 };
  }
  return gaps;
}

function sizeOf(doc: Node, from: number, to: number): number {
  let size = 0;
  for (let index = from; index < to; index++) size += doc.child(index).nodeSize;
  return size;
}

function blocksOf(doc: Node): string[] {
  return doc.children.map((block) => JSON.stringify(block.toJSON()));
}

/** Within the blocks that differ, only what differs. */
function replaceGap(tr: Transaction, next: Node, gap: Gap): void {
  const mine = tr.doc.slice(gap.old.from, gap.old.to).content;
  const theirs = next.slice(gap.next.from, gap.next.to).content;
  const start = mine.findDiffStart(theirs);
  const end = mine.findDiffEnd(theirs);
  if (start === null || !end) return;
  // Where both ends meet in like text ("aa" → "aaa"), the difference must not be of negative length.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const slice = next.slice(gap.next.from + start, gap.next.from + end.b + overlap);
  tr.replace(gap.old.from + start, gap.old.from + end.a + overlap, slice);
}
