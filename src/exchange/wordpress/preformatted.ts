import type { BlockJson } from '#content/document/document.ts';
import { withoutControls } from './clean-text.ts';
import type { Conversion, Scope } from './conversion.ts';
import { attributeOf, elementsNamed, type HtmlElement, hasClass, textContent } from './parse-html.ts';

/** `<pre>`: code as it stands; a poem (Gutenberg's "verse") as a paragraph whose lines are kept. */
export function preformattedBlocks(element: HtmlElement, scope: Scope, conversion: Conversion): BlockJson[] {
  if (hasClass(element, 'wp-block-verse')) {
    return conversion.blocksOf(element.childNodes, { ...scope, whiteSpace: 'lines', depth: scope.depth + 1 });
  }
  if (elementsNamed(element, 'strong', 'b', 'em', 'i', 'a').length > 0) conversion.notes.add('codeFormatting');
  const text = withoutControls(textContent(element)).replace(/\r\n?/g, '\n').replace(/^\n/, '').trimEnd();
  if (text.trim() === '') return [];
  return [{ type: 'codeBlock', attrs: { language: languageOf(element) }, content: [{ type: 'text', text }] }];
}

function languageOf(element: HtmlElement): string | null {
  const inner = elementsNamed(element, 'code')[0];
  const classes = `${attributeOf(element, 'class') ?? ''} ${inner ? (attributeOf(inner, 'class') ?? '') : ''}`;
  return /(?:language-|lang-|brush:\s*)([a-z0-9+#-]{1,20})/i.exec(classes)?.[1]?.toLowerCase() ?? null;
}
