import { singleLine, withoutControls } from './clean-text.ts';
import { parseHtml, textContent } from './parse-html.ts';

/** The words of a bit of HTML on one line: a title, an excerpt, a description. */
export function plainLine(html: string): string {
  return /[<&]/.test(html) ? singleLine(words(html)) : singleLine(html);
}

/** The words of a comment, its line breaks kept, without more than one blank line in a row. */
export function plainLines(html: string): string {
  const text = /[<&]/.test(html) ? words(html.replace(/<\/(p|div|li|blockquote)>/gi, '$&\n\n')) : html;
  return withoutControls(text)
    .replace(/\r\n?/g, '\n')
    .replace(/(?<![ \t])[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function words(html: string): string {
  const { root } = parseHtml(
    html.replace(/<(script|style)\b[^<>]*>/gi, '<template>').replace(/<\/(script|style)>/gi, '</template>'),
  );
  return textContent(root);
}
