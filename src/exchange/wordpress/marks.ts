import type { MarkJson } from '#content/document/document.ts';
import { documentSchema } from '#content/document/schema.ts';
import type { Conversion, Scope } from './conversion.ts';
import { linkAddress } from './links.ts';
import { attributeOf, type HtmlElement } from './parse-html.ts';

const MARKS: Record<string, Exclude<MarkJson['type'], 'link' | 'foreign'>> = {
  strong: 'strong',
  b: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  var: 'emphasis',
  sup: 'superscript',
  sub: 'subscript',
  del: 'strike',
  s: 'strike',
  strike: 'strike',
  code: 'code',
  kbd: 'code',
  tt: 'code',
  samp: 'code',
};
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const RANK = Object.keys(documentSchema.marks);

/** What an inline element says of the text in it, added to what is said already. */
export function scopeInside(element: HtmlElement, scope: Scope, conversion: Conversion): Scope {
  let { marks } = scope;
  const add = (mark: MarkJson) => {
    marks = withMark(marks, mark);
  };
  const style = (attributeOf(element, 'style') ?? '').toLowerCase();
  const type = MARKS[element.tagName];
  if (type && !isUnstyled(type, style)) add({ type });
  if (element.tagName === 'a') addLink(element, conversion, add);
  if (/font-weight:\s*(bold|[6-9]00)/.test(style)) add({ type: 'strong' });
  if (/font-style:\s*italic/.test(style)) add({ type: 'emphasis' });
  if (/text-decoration[^;]*line-through/.test(style)) add({ type: 'strike' });
  if (element.tagName === 'u' || element.tagName === 'ins') conversion.notes.add('underline');
  const lang = foreignLanguage(element, conversion);
  if (lang) add({ type: 'foreign', attrs: { lang } });
  return { ...scope, marks, depth: scope.depth + 1 };
}

/** Marks with one more, in the order that the schema wants; one of each type, the newest. */
export function withMark(marks: readonly MarkJson[], mark: MarkJson): MarkJson[] {
  const opposite = { superscript: 'subscript', subscript: 'superscript' }[mark.type as string];
  const others = marks.filter(({ type }) => type !== mark.type && type !== opposite);
  return [...others, mark].toSorted((a, b) => RANK.indexOf(a.type) - RANK.indexOf(b.type));
}

/** Google Docs pastes whole texts inside `<b style="font-weight:normal">`. */
function isUnstyled(type: string, style: string): boolean {
  if (type === 'strong') return /font-weight:\s*(normal|[1-4]00)/.test(style);
  return type === 'emphasis' && /font-style:\s*normal/.test(style);
}

function addLink(element: HtmlElement, { options, notes }: Conversion, add: (mark: MarkJson) => void): void {
  const raw = attributeOf(element, 'href')?.trim() ?? '';
  if (raw === '') return;
  const href = linkAddress(raw, options);
  if (href !== null) add({ type: 'link', attrs: { href } });
  else notes.add(raw.startsWith('#') ? 'anchor' : 'unsafeLink', raw);
}

function foreignLanguage(element: HtmlElement, { options }: Conversion): string | null {
  const lang = (attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang') ?? '').trim();
  const [primary = '', ...rest] = lang.split('-');
  const tag = [primary.toLowerCase(), ...rest].join('-');
  const [own] = (options.language ?? 'fr').toLowerCase().split('-');
  return LANGUAGE.test(tag) && primary.toLowerCase() !== own ? tag : null;
}
