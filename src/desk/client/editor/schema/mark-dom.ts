import type { MarkSpec } from '@tiptap/pm/model';
import { isSafeAddress } from '#content/document/schema.ts';

/** How a mark looks in the editor, and what it is read from. */
type MarkDom = Pick<MarkSpec, 'toDOM' | 'parseDOM'>;

/** By the schema's names. */
export const markDom: Record<string, MarkDom> = {
  link: {
    parseDOM: [{ tag: 'a[href]', getAttrs: (a) => linkFrom(a.getAttribute('href') ?? '') }],
    toDOM: ({ attrs }) => ['a', { href: attrs.href, title: attrs.href }, 0],
  },
  strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
  emphasis: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  superscript: { parseDOM: [{ tag: 'sup' }], toDOM: () => ['sup', 0] },
  subscript: { parseDOM: [{ tag: 'sub' }], toDOM: () => ['sub', 0] },
  strike: { parseDOM: [{ tag: 's' }, { tag: 'del' }, { tag: 'strike' }], toDOM: () => ['s', 0] },
  code: { parseDOM: [{ tag: 'code' }], toDOM: () => ['code', { spellcheck: 'false' }, 0] },
  foreign: {
    parseDOM: [{ tag: 'i[lang]', priority: 60, getAttrs: (i) => languageFrom(i.getAttribute('lang') ?? '') }],
    toDOM: ({ attrs: { lang } }) => ['i', { lang, title: lang }, 0],
  },
};

function linkFrom(href: string): { href: string } | false {
  return isSafeAddress(href) ? { href } : false;
}

function languageFrom(lang: string): { lang: string } | false {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang) ? { lang } : false;
}
