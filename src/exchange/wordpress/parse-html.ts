import { type DefaultTreeAdapterMap, defaultTreeAdapter, parseFragment } from 'parse5';

export type HtmlNode = DefaultTreeAdapterMap['childNode'];
export type HtmlElement = DefaultTreeAdapterMap['element'];
export type HtmlParent = DefaultTreeAdapterMap['parentNode'];

/** Nested deeper than this, a text is not an article's but an attack or an accident. */
export const MAX_DEPTH = 200;
const MAX_ELEMENTS = 300_000;
/** A tag longer than this outside its quoted values has more attributes than any real one. */
const MAX_TAG_SIGNS = 10_000;

/** Thrown for HTML that cannot be parsed in reasonable time and memory. */
class TooComplexError extends Error {
  override name = 'TooComplexError';
}

/**
 * Parses HTML as a browser would. HTML that no newsroom ever wrote (thousands of nested boxes, half a million elements)
 * is read as plain text instead, its words kept: then `isPlain` is true.
 */
export function parseHtml(html: string): { root: HtmlParent; isPlain: boolean } {
  try {
    if (hasMonstrousTag(html)) throw new TooComplexError();
    return { root: parseBounded(html), isPlain: false };
  } catch (error) {
    if (!(error instanceof TooComplexError)) throw error;
    return { root: parseFragment(withoutTags(html)), isPlain: true };
  }
}

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;
export const isText = (node: HtmlNode): node is DefaultTreeAdapterMap['textNode'] => node.nodeName === '#text';
export const isComment = (node: HtmlNode): node is DefaultTreeAdapterMap['commentNode'] => node.nodeName === '#comment';

/** An attribute's value, or null. */
export function attributeOf(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

export function hasClass(element: HtmlElement, name: string): boolean {
  return ` ${attributeOf(element, 'class') ?? ''} `.replaceAll(/\s/g, ' ').includes(` ${name} `);
}

/** All elements below a node with one of these names, in order; it does not look inside those it finds. */
export function elementsNamed(parent: HtmlParent, ...names: string[]): HtmlElement[] {
  return parent.childNodes.flatMap((node) => {
    if (!isElement(node)) return [];
    return names.includes(node.tagName) ? [node] : elementsNamed(node, ...names);
  });
}

/** The text below a node as it stands, `<br>` as a new line. */
export function textContent(node: HtmlNode | HtmlParent): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterMap['textNode']).value;
  if (node.nodeName === 'br') return '\n';
  return 'childNodes' in node ? node.childNodes.map(textContent).join('') : '';
}

function parseBounded(html: string): HtmlParent {
  let count = 0;
  const depths = new WeakMap<object, number>();
  const descend = (parent: object, node: object) => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > MAX_DEPTH) throw new TooComplexError();
    depths.set(node, depth);
  };
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(...definition) {
      count += 1;
      if (count > MAX_ELEMENTS) throw new TooComplexError();
      return defaultTreeAdapter.createElement(...definition);
    },
    appendChild(parent, node) {
      descend(parent, node);
      defaultTreeAdapter.appendChild(parent, node);
    },
    insertBefore(parent, node, reference) {
      descend(parent, node);
      defaultTreeAdapter.insertBefore(parent, node, reference);
    },
  };
  return parseFragment(html, { treeAdapter, scriptingEnabled: false });
}

/** The parser compares each attribute of a tag with all before it: a tag with a million of them would never end. */
function hasMonstrousTag(html: string): boolean {
  let from = html.length < MAX_TAG_SIGNS ? -1 : nextTag(html, 0);
  while (from >= 0) {
    const end = endOfTag(html, from + 1);
    if (end === null) return true;
    from = nextTag(html, end);
  }
  return false;
}

function nextTag(html: string, from: number): number {
  const tag = /<[a-z/]/gi;
  tag.lastIndex = from;
  return tag.exec(html)?.index ?? -1;
}

/** Where a tag ends; null when it is too long outside its quoted values. */
function endOfTag(html: string, start: number): number | null {
  let length = 0;
  for (let at = start; at < html.length; at += 1) {
    const sign = html[at];
    if (sign === '>' || sign === '<') return at;
    if (sign === '"' || sign === "'") {
      const close = html.indexOf(sign, at + 1);
      if (close > 0) at = close;
    }
    length += 1;
    if (length > MAX_TAG_SIGNS) return null;
  }
  return html.length;
}

const UNREAD = /<(?:script|style)\b/gi;

function withoutTags(html: string): string {
  const words = withoutScripts(html).replace(/<\/?(?:p|div|h[1-6]|li|tr|blockquote|section)\b[^<>]*>/gi, '\n\n');
  return words.replace(/<[^<>]*>/g, '').replaceAll('<', '&lt;');
}

function withoutScripts(html: string): string {
  const lower = html.toLowerCase();
  let kept = '';
  let from = 0;
  for (const { index, 0: tag } of html.matchAll(UNREAD)) {
    if (index < from) continue;
    kept += html.slice(from, index);
    const end = lower.indexOf(`</${tag.slice(1).toLowerCase()}`, index);
    from = end < 0 ? html.length : end;
  }
  return kept + html.slice(from);
}
