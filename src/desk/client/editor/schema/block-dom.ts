import type { DOMOutputSpec, NodeSpec } from '@tiptap/pm/model';
import { isSafeAddress } from '#content/document/schema.ts';
import { identityOf } from '#content/identity.ts';

/** What the editor adds to a block: looks, reading from HTML, and how it holds together while one types around it. */
type BlockDom = Pick<
  NodeSpec,
  'toDOM' | 'parseDOM' | 'defining' | 'isolating' | 'draggable' | 'linebreakReplacement'
> & { tableRole?: string };

/** By the schema's names. Pictures, embeds and the like are drawn by `views/`; this is what they are on a clipboard. */
export const blockDom: Record<string, BlockDom> = {
  paragraph: { parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
  heading: {
    defining: true,
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: level < 3 ? 2 : 3 } })),
    toDOM: (node) => [`h${node.attrs.level}`, 0],
  },
  bulletList: { parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] },
  orderedList: {
    parseDOM: [{ tag: 'ol', getAttrs: (ol) => ({ start: (ol as HTMLOListElement).start || 1 }) }],
    toDOM: ({ attrs: { start } }) => ['ol', start === 1 ? {} : { start }, 0],
  },
  listItem: { defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
  quote: { defining: true, parseDOM: [{ tag: 'blockquote' }], toDOM: () => ['blockquote', { class: 'quote' }, 0] },
  pullQuote: {
    defining: true,
    isolating: true,
    parseDOM: [{ tag: 'blockquote.pull', priority: 60 }],
    toDOM: () => ['blockquote', { class: 'pull' }, 0],
  },
  attribution: {
    parseDOM: [{ tag: 'p.attribution', priority: 60 }, { tag: 'blockquote footer' }, { tag: 'blockquote figcaption' }],
    toDOM: () => ['p', { class: 'attribution' }, 0],
  },
  sidebar: {
    defining: true,
    isolating: true,
    parseDOM: [{ tag: 'aside', getAttrs: (box) => ({ title: box.dataset.title ?? '' }) }],
    toDOM: ({ attrs: { title } }) => ['aside', { class: 'box', 'data-title': title }, 0],
  },
  picture: {
    draggable: true,
    isolating: true,
    parseDOM: [{ tag: 'figure[data-media]', contentElement: captionOf, getAttrs: pictureFrom }],
    toDOM: ({ attrs }): DOMOutputSpec => [
      'figure',
      { 'data-media': attrs.mediaId, ...(attrs.alt === null ? {} : { 'data-alt': attrs.alt }) },
      ['figcaption', 0],
    ],
  },
  gallery: {
    isolating: true,
    parseDOM: [{ tag: 'section.gallery' }],
    toDOM: () => ['section', { class: 'gallery' }, 0],
  },
  readAlso: {
    draggable: true,
    parseDOM: [{ tag: 'p[data-article]', priority: 60, getAttrs: articleFrom }],
    toDOM: ({ attrs }) => ['p', { 'data-article': attrs.articleId }],
  },
  embed: {
    draggable: true,
    parseDOM: [{ tag: 'p[data-embed]', priority: 60, getAttrs: embedFrom }],
    toDOM: ({ attrs }) => ['p', { 'data-embed': attrs.url, 'data-title': attrs.title }, attrs.url],
  },
  table: {
    tableRole: 'table',
    isolating: true,
    parseDOM: [
      { tag: 'table', getAttrs: (table) => ({ caption: table.querySelector('caption')?.textContent?.trim() ?? '' }) },
      { tag: 'caption', ignore: true },
    ],
    toDOM: ({ attrs: { caption } }) => ['table', caption ? { 'data-caption': caption } : {}, ['tbody', 0]],
  },
  tableRow: { tableRole: 'row', parseDOM: [{ tag: 'tr' }], toDOM: () => ['tr', 0] },
  tableHeader: {
    tableRole: 'header_cell',
    isolating: true,
    parseDOM: [{ tag: 'th', getAttrs: spansFrom }],
    toDOM: ({ attrs }) => ['th', spansOf(attrs), 0],
  },
  tableCell: {
    tableRole: 'cell',
    isolating: true,
    parseDOM: [{ tag: 'td', getAttrs: spansFrom }],
    toDOM: ({ attrs }) => ['td', spansOf(attrs), 0],
  },
  separator: { parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] },
  codeBlock: {
    defining: true,
    parseDOM: [{ tag: 'pre', preserveWhitespace: 'full' }],
    toDOM: () => ['pre', { spellcheck: 'false' }, ['code', 0]],
  },
  hardBreak: { linebreakReplacement: true, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
};

function pictureFrom({ dataset }: HTMLElement): { mediaId: number; alt: string | null } | false {
  const mediaId = identityOf(dataset.media);
  return mediaId === null ? false : { mediaId, alt: dataset.alt ?? null };
}

/** What was copied in a hurry, or made up, may lack its caption. */
function captionOf(figure: Node): HTMLElement {
  return (figure as HTMLElement).querySelector('figcaption') ?? document.createElement('figcaption');
}

function articleFrom({ dataset }: HTMLElement): { articleId: number } | false {
  const articleId = identityOf(dataset.article);
  return articleId === null ? false : { articleId };
}

function embedFrom({ dataset }: HTMLElement): { url: string; title: string } | false {
  const url = dataset.embed ?? '';
  return /^https?:/i.test(url) && isSafeAddress(url) ? { url, title: dataset.title ?? '' } : false;
}

function spansFrom(cell: HTMLElement): { colspan: number; rowspan: number } {
  const { colSpan, rowSpan } = cell as HTMLTableCellElement;
  const within = (span: number) => Math.min(Math.max(span || 1, 1), 100);
  return { colspan: within(colSpan), rowspan: within(rowSpan) };
}

function spansOf({ colspan, rowspan }: Record<string, number>): Record<string, number> {
  return { ...(colspan === 1 ? {} : { colspan: colspan ?? 1 }), ...(rowspan === 1 ? {} : { rowspan: rowspan ?? 1 }) };
}
