import type { AttributionJson, BlockJson, ProseJson, PullQuoteJson, QuoteJson } from '#content/document/document.ts';
import type { Conversion, Scope } from './conversion.ts';
import { fitInline, fitProse, inlineContent } from './fit-blocks.ts';
import {
  elementsNamed,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  isElement,
  textContent,
} from './parse-html.ts';

/** `<blockquote>`, with the `<cite>` or `<footer>` that ends it as who said it. */
export function quoteBlocks(element: HtmlElement, scope: Scope, conversion: Conversion): BlockJson[] {
  const { blocks, attribution } = partsOf(element, scope, conversion);
  const quotes: BlockJson[] = [];
  let prose: ProseJson[] = [];
  const close = (by: AttributionJson | null) => {
    if (prose.length > 0) quotes.push({ type: 'quote', content: by ? [...prose, by] : prose } satisfies QuoteJson);
    else if (by) quotes.push({ ...by, type: 'paragraph' });
    prose = [];
  };
  for (const block of blocks) {
    const { fitting, rest } = fitProse([block]);
    prose.push(...fitting);
    if (rest.length === 0) continue;
    if (prose.length > 0) close(null);
    conversion.notes.add('movedOut', 'blockquote');
    quotes.push(...rest);
  }
  close(attribution);
  return quotes;
}

/** A Gutenberg pull quote (`<figure class="wp-block-pullquote">`): one paragraph, and who said it. */
export function pullQuoteBlocks(figure: HtmlElement, scope: Scope, conversion: Conversion): BlockJson[] {
  const source = elementsNamed(figure, 'blockquote')[0] ?? figure;
  const { blocks, attribution } = partsOf(source, scope, conversion);
  const { fitting, rest } = fitInline(blocks);
  if (fitting.length === 0) return rest;
  const words: PullQuoteJson['content'] = [{ type: 'paragraph', ...inlineContent(fitting) }];
  return [{ type: 'pullQuote', content: attribution ? [...words, attribution] : words }, ...rest];
}

type Parts = { blocks: BlockJson[]; attribution: AttributionJson | null };

function partsOf(element: HtmlElement, scope: Scope, conversion: Conversion): Parts {
  const inside = { ...scope, depth: scope.depth + 1 };
  const source = lastSource(element);
  if (!source) return { blocks: conversion.blocksOf(element.childNodes, inside), attribution: null };
  const said = { ...inside, skip: new Set([...scope.skip, source]) };
  const { fitting } = fitInline(conversion.blocksOf(source.childNodes, inside));
  const attribution = fitting.length > 0 ? ({ type: 'attribution', ...inlineContent(fitting) } as const) : null;
  return { blocks: conversion.blocksOf(element.childNodes, said), attribution };
}

/** The `<cite>` or `<footer>` that ends a quotation; one in its middle is the title of a work. */
function lastSource(parent: HtmlParent): HtmlElement | null {
  const last = parent.childNodes.findLast((node) => !isBlank(node));
  if (!last || !isElement(last)) return null;
  if (last.tagName === 'cite' || last.tagName === 'footer') return last;
  return ['p', 'div', 'span', 'small'].includes(last.tagName) ? lastSource(last) : null;
}

function isBlank(node: HtmlNode): boolean {
  return (
    node.nodeName === '#comment' || node.nodeName === 'br' || (!isElement(node) && textContent(node).trim() === '')
  );
}
