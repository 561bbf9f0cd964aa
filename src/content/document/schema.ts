import { Schema } from 'prosemirror-model';
import { isIdentity } from '../identity.ts';

/**
 * The shape of every article's body, shared by the importers, the editor and the server. A document that does not
 * fit it is never stored (see `check-document.ts`). Node names follow TipTap's so that its extensions fit unchanged.
 *
 * There is no `toDOM` here: readers' HTML is made by `site/body/`, and the editor brings its own.
 */
export const documentSchema = new Schema({
  topNode: 'doc',
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block prose', content: 'inline*' },
    /** An intertitre. Level 1 is the article's headline, so the body has levels 2 and 3. */
    heading: { group: 'block', content: 'inline*', attrs: { level: { default: 2, validate: isOneOf(2, 3) } } },
    bulletList: { group: 'block prose', content: 'listItem+' },
    orderedList: { group: 'block prose', content: 'listItem+', attrs: { start: { default: 1, validate: isStart } } },
    listItem: { content: 'paragraph (paragraph | bulletList | orderedList)*' },
    /** Somebody's words, with who said them. */
    quote: { group: 'block prose', content: 'prose+ attribution?' },
    /** An exergue: a phrase of the article shown large. */
    pullQuote: { group: 'block', content: 'paragraph attribution?' },
    attribution: { content: 'inline*' },
    /** An encadré. */
    sidebar: {
      group: 'block',
      content: '(prose | table | picture | separator)+',
      attrs: { title: { default: '', validate: 'string' } },
    },
    /**
     * A picture of the media library. Its content is the caption for this place; when empty the library's own caption
     * is shown. `alt` null means the library's alternative text, `''` means decorative.
     */
    picture: {
      group: 'block',
      content: 'inline*',
      attrs: { mediaId: { validate: mustBeIdentity }, alt: { default: null, validate: 'string|null' } },
    },
    /** Not `picture+`: ProseMirror must be able to make one by itself, and it cannot make up a picture. */
    gallery: { group: 'block', content: 'picture*' },
    /** "Lire aussi": an article by identity, so that its headline and path are always today's. */
    readAlso: { group: 'block', atom: true, attrs: { articleId: { validate: mustBeIdentity } } },
    /** A link-shaped façade for a video, a post or a sound kept elsewhere; nothing is loaded until tapped. */
    embed: {
      group: 'block',
      atom: true,
      attrs: { url: { validate: isWebAddress }, title: { default: '', validate: 'string' } },
    },
    table: { group: 'block', content: 'tableRow+', attrs: { caption: { default: '', validate: 'string' } } },
    tableRow: { content: '(tableHeader | tableCell)+' },
    tableHeader: { content: 'prose+', attrs: cellAttributes() },
    tableCell: { content: 'prose+', attrs: cellAttributes() },
    separator: { group: 'block', atom: true },
    codeBlock: {
      group: 'block',
      content: 'text*',
      marks: '',
      code: true,
      attrs: { language: { default: null, validate: 'string|null' } },
    },
    text: { group: 'inline' },
    hardBreak: { group: 'inline', inline: true, selectable: false },
  },
  marks: {
    link: { attrs: { href: { validate: isSafeHref } }, inclusive: false },
    strong: {},
    emphasis: {},
    superscript: { excludes: 'subscript' },
    subscript: { excludes: 'superscript' },
    strike: {},
    code: {},
    /** A phrase in another language than the article's: read out rightly, and left alone by French typography. */
    foreign: { attrs: { lang: { validate: isLanguageTag } } },
  },
});

/** True for addresses that a reader may be sent to: a page of this site, http(s), mailto or tel. Never `javascript:`. */
export function isSafeAddress(href: string): boolean {
  if (/[\p{Cc}\s]/u.test(href)) return false;
  if (/^(https?:\/\/[^/]|mailto:|tel:)/i.test(href)) return URL.canParse(href);
  return /^(\/(?![/\\])|#|\?)/.test(href);
}

function isSafeHref(href: unknown): void {
  if (typeof href !== 'string' || !isSafeAddress(href)) throw new RangeError(`unsafe link address: ${String(href)}`);
}

function isWebAddress(url: unknown): void {
  const isFine = typeof url === 'string' && isSafeAddress(url) && /^(https?:|\/)/i.test(url);
  if (!isFine) throw new RangeError(`unsafe embed address: ${String(url)}`);
}

function isLanguageTag(lang: unknown): void {
  if (typeof lang !== 'string' || !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang)) {
    throw new RangeError(`not a language tag: ${String(lang)}`);
  }
}

function mustBeIdentity(id: unknown): void {
  if (!isIdentity(id)) throw new RangeError(`not an identity: ${String(id)}`);
}

/** As HTML has it: a whole number of 32 bits. */
function isStart(value: unknown): void {
  if (!Number.isInteger(value) || (value as number) !== ((value as number) | 0)) throw new RangeError('bad list start');
}

function isOneOf(...allowed: number[]): (value: unknown) => void {
  return (value) => {
    if (!allowed.includes(value as number)) throw new RangeError(`expected one of ${allowed.join(', ')}`);
  };
}

function cellAttributes() {
  return { colspan: { default: 1, validate: isSpan }, rowspan: { default: 1, validate: isSpan } };
}

function isSpan(value: unknown): void {
  if (!Number.isInteger(value) || (value as number) < 1 || (value as number) > 100)
    throw new RangeError('bad cell span');
}
