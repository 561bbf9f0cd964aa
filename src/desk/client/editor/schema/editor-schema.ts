import { type MarkSpec, type NodeSpec, Schema } from '@tiptap/pm/model';
import { documentSchema } from '#content/document/schema.ts';
import { blockDom } from './block-dom.ts';
import { markDom } from './mark-dom.ts';

/**
 * The schema of every body (`content/document/schema.ts`), with what only a browser needs: how each node looks in the
 * editor and is read from a clipboard, and its part in a table. Contents, attributes and their checks are the very same
 * objects; `editor-schema.test.ts` proves it.
 */
export const editorSchema = new Schema({
  topNode: 'doc',
  nodes: withDom<NodeSpec>(documentSchema.spec.nodes, blockDom),
  marks: withDom<MarkSpec>(documentSchema.spec.marks, markDom),
});

type Specs<T> = { forEach: (see: (name: string, spec: T) => void) => void };

function withDom<T extends NodeSpec | MarkSpec>(specs: unknown, dom: Record<string, Partial<T>>): Record<string, T> {
  const all: Record<string, T> = {};
  (specs as Specs<T>).forEach((name, spec) => {
    all[name] = { ...spec, ...dom[name] };
  });
  return all;
}
