import type { MarkType, Node, NodeType } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import * as write from '#content/document/builders.ts';
import { documentSchema } from '#content/document/schema.ts';
import { blockDom } from './block-dom.ts';
import { editorSchema } from './editor-schema.ts';
import { markDom } from './mark-dom.ts';

/** Everything that decides what a schema accepts. */
const rulesOfNode = ({ spec, name, isInline, isLeaf, isTextblock, isBlock }: NodeType) => ({
  name,
  is: { isInline, isLeaf, isTextblock, isBlock },
  content: spec.content,
  group: spec.group,
  marks: spec.marks,
  atom: spec.atom,
  attrs: spec.attrs,
});
const rulesOfMark = ({ spec, name }: MarkType) => ({ name, attrs: spec.attrs, excludes: spec.excludes });

describe('the schema of the editor', () => {
  it('has the same nodes and marks as that of every body, in the same order, by the same rules', () => {
    const nodes = (schema: typeof documentSchema) => Object.values(schema.nodes).map(rulesOfNode);
    const marks = (schema: typeof documentSchema) => Object.values(schema.marks).map(rulesOfMark);
    expect(nodes(editorSchema)).toEqual(nodes(documentSchema));
    expect(marks(editorSchema)).toEqual(marks(documentSchema));
    expect(editorSchema.topNodeType.name).toBe(documentSchema.topNodeType.name);
  });

  it('checks attributes by the very same functions', () => {
    for (const [name, { spec }] of Object.entries(documentSchema.nodes)) {
      expect(editorSchema.nodes[name]?.spec.attrs, name).toBe(spec.attrs);
    }
    for (const [name, { spec }] of Object.entries(documentSchema.marks)) {
      expect(editorSchema.marks[name]?.spec.attrs, name).toBe(spec.attrs);
    }
  });

  it('adds nothing to them but how they look and are read', () => {
    const looks = ['toDOM', 'parseDOM', 'defining', 'isolating', 'draggable', 'tableRole', 'linebreakReplacement'];
    const added = [...Object.values(blockDom), ...Object.values(markDom)].flatMap(Object.keys);
    expect([...new Set(added)].filter((name) => !looks.includes(name))).toEqual([]);
    const drawn = Object.keys({ ...blockDom, ...markDom });
    const all = [...Object.keys(documentSchema.nodes), ...Object.keys(documentSchema.marks)];
    expect(all.filter((name) => !drawn.includes(name))).toEqual(['doc', 'text']);
  });

  it('takes each block at the same places as the other schema', () => {
    const pairs = [documentSchema, editorSchema].map((schema) =>
      Object.values(schema.nodes).flatMap((outer) =>
        Object.values(schema.nodes).map((inner) => [outer.name, inner.name, fits(outer, inner)]),
      ),
    );
    expect(pairs[1]).toEqual(pairs[0]);
  });

  it('gives back a document with every block and mark as it took it', () => {
    const document = write.doc(
      write.p(write.strong('a'), write.foreign('en', 'b'), write.link('/c', write.em('c')), write.br(), write.sup('d')),
      write.h2('e'),
      write.ul('f', write.li(write.p('g'), write.ol('h'))),
      write.quote('i', write.attribution('j')),
      write.pullQuote('k', 'l'),
      write.sidebar('m', write.p('n')),
      write.gallery(write.picture(1, 'o')),
      write.readAlso(2),
      write.embed('https://exemple.org/'),
      write.table('p', write.tr(write.th('q')), write.tr(write.td('r'))),
      write.separator(),
      write.code('s'),
    );
    const node: Node = editorSchema.nodeFromJSON(document);
    node.check();
    expect(node.toJSON()).toEqual(documentSchema.nodeFromJSON(document).toJSON());
  });
});

function fits(outer: NodeType, inner: NodeType): boolean {
  return outer.contentMatch.matchType(inner) !== null;
}
