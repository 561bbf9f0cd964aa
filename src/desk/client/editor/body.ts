import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import type { DocumentJson } from '#content/document/document.ts';
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

/** Puts another text in where it differs from the one that is there. */
export function withNewBody(view: EditorView, body: DocumentJson): void {
  const next = documentOf(body);
  const { doc, tr } = view.state;
  const start = doc.content.findDiffStart(next.content);
  const end = doc.content.findDiffEnd(next.content);
  if (start === null || !end) return;
  // Where both ends meet in like text ("aa" → "aaa"), the difference must not be of negative length.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const change = { from: start, to: end.a + overlap, until: end.b + overlap };
  const slice = next.slice(change.from, change.until);
  tr.replace(change.from, change.to, slice);
  if (!tr.doc.eq(next)) replaceWhole(view, next);
  else view.dispatch(tr.setMeta('addToHistory', false));
}

/** For changes that do not fit into the old text where they are, such as another depth of lists. */
function replaceWhole(view: EditorView, next: Node): void {
  const { tr, doc } = view.state;
  view.dispatch(tr.replace(0, doc.content.size, new Slice(next.content, 0, 0)).setMeta('addToHistory', false));
}
