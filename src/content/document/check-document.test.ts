import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, OFTEN } from '#test/hostile/any-text.ts';
import { HOSTILE_ADDRESSES } from '#test/hostile/corpus.ts';
import { doc, embed, h2, link, ol, p, picture, quote, readAlso, table, td, tr } from './builders.ts';
import { checkDocument, DocumentError } from './check-document.ts';
import type { ProseJson } from './document.ts';
import { documentSchema, isSafeAddress } from './schema.ts';

const SOUND = doc(
  p('Un ', link('/a/', 'deux')),
  h2('x'),
  ol('a'),
  quote('x'),
  picture(1, 'x'),
  embed('https://a.example/', 'x'),
  readAlso(2),
  table('x', tr(td('y'))),
);

const text = (type: string, more = {}) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type, text: 'x', ...more }] }],
});

describe('a body from outside', () => {
  it.each([
    ['a node of HTML', { type: 'doc', content: [{ type: 'script', content: [] }] }],
    ['a node called as every object has it', { type: 'doc', content: [{ type: 'constructor' }] }],
    ['a node called __proto__', { type: 'doc', content: [{ type: '__proto__' }] }],
    ['raw HTML', { type: 'doc', content: [{ type: 'html', attrs: { html: '<script>x</script>' } }] }],
    ['a mark that there is not', text('text', { marks: [{ type: 'onclick' }] })],
    ['a mark called as every object has it', text('text', { marks: [{ type: 'toString' }] })],
    ['marks that are no list', text('text', { marks: 'link' })],
    ['a link without address', text('text', { marks: [{ type: 'link' }] })],
    ['a link to an object', text('text', { marks: [{ type: 'link', attrs: { href: { toString: 'x' } } }] })],
    ['a language that is none', text('text', { marks: [{ type: 'foreign', attrs: { lang: '"onclick="x' } }] })],
    ['a text that is none', { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 7 }] }] }],
    ['a text that is empty', { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '' }] }] }],
    ['a block where words stand', { type: 'doc', content: [{ type: 'text', text: 'x' }] }],
    ['a picture that can be none', { type: 'doc', content: [{ type: 'picture', attrs: { mediaId: 2 ** 31 } }] }],
    ['a picture of half a number', { type: 'doc', content: [{ type: 'picture', attrs: { mediaId: 1.5 } }] }],
    ['an article of no number', { type: 'doc', content: [{ type: 'readAlso', attrs: { articleId: '1 or 1=1' } }] }],
    ['a list that begins nowhere', { type: 'doc', content: [{ ...ol('x'), attrs: { start: 1e300 } }] }],
    ['a heading of level 1', { type: 'doc', content: [{ type: 'heading', attrs: { level: 1 } }] }],
    [
      'a cell over everything',
      { type: 'doc', content: [table('', tr({ ...td('x'), attrs: { colspan: 1e9, rowspan: 1 } }))] },
    ],
    ['another node at the top', { type: 'paragraph' }],
    ['nothing', null],
    ['a number', 7],
    ['a list', []],
  ])('is refused with %s', (_, body) => {
    expect(() => checkDocument(body)).toThrow(DocumentError);
  });

  it('leaves out attributes that nothing has', () => {
    const body = {
      type: 'doc',
      content: [{ type: 'paragraph', attrs: { onclick: 'x', style: 'x', id: 'x' } }],
      onload: 'x',
    };
    expect(checkDocument(body)).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
  });

  it('leads nowhere but to pages', () => {
    for (const { text: href } of HOSTILE_ADDRESSES) {
      const protocol = isSafeAddress(href) ? new URL(href, 'https://journal.example').protocol : null;
      expect(['https:', 'http:', 'mailto:', 'tel:', null], href).toContain(protocol);
      if (protocol === null) expect(() => checkDocument(doc(p(link(href, 'x'))))).toThrow(DocumentError);
    }
  });

  it('is refused when it is nested deeper than anybody writes, and taken when it is not', () => {
    const nested = (levels: number) => {
      let inner: ProseJson = p('x');
      for (let level = 0; level < levels; level++) inner = quote(inner);
      return doc(inner);
    };
    expect(checkDocument(nested(190))).toEqual(nested(190));
    for (const levels of [201, 2000]) expect(() => checkDocument(nested(levels))).toThrow(DocumentError);
  });

  it('is taken, and then the same when it is checked again, or refused', () => {
    const odd = fc.oneof(
      anyText,
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(...Object.keys(documentSchema.nodes), 1e9, -1),
    );
    const changed = fc.tuple(fc.nat(), odd).map(([at, other]) => withOther(SOUND, at, other));
    fc.assert(
      fc.property(fc.oneof(changed, changed, fc.jsonValue()), (body) => {
        try {
          const checked = checkDocument(body);
          expect(checkDocument(JSON.parse(JSON.stringify(checked)))).toEqual(checked);
        } catch (error) {
          expect(error).toBeInstanceOf(DocumentError);
        }
      }),
      { ...OFTEN, numRuns: 1500 },
    );
  });
});

/** A copy of which one part, however deep, is another value. */
function withOther(sound: object, at: number, other: unknown): unknown {
  let left = at % 120;
  return JSON.parse(JSON.stringify(sound, (_, part) => (left-- === 0 ? other : part)) ?? 'null');
}
