import { doc, h2, h3, p } from './builders.ts';
import type { BlockJson, DocumentJson, InlineJson } from './document.ts';

/**
 * A document as plain text that a form without script can hold: blank lines part paragraphs, `## ` and `### ` begin
 * subheadings. Null for one that has more in it (links, lists, pictures …), which would be lost.
 */
export function plainTextOf(document: DocumentJson): string | null {
  const parts = document.content.map(plainBlock);
  return parts.includes(null) ? null : parts.filter((part) => part !== '').join('\n\n');
}

/** The document that such a text stands for; what `plainTextOf` gives comes back as it was. */
export function documentOfPlainText(text: string): DocumentJson {
  const parts = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return doc(...(parts.length === 0 ? [p()] : parts.flatMap(blocksOf)));
}

function plainBlock(block: BlockJson): string | null {
  if (block.type === 'heading') {
    const text = plainInlines(block.content ?? []);
    return text === null || text.includes('\n') ? null : `${'#'.repeat(block.attrs.level)} ${text}`;
  }
  if (block.type !== 'paragraph') return null;
  const text = plainInlines(block.content ?? []);
  // A paragraph that looks like a subheading, or has an empty line in it, would come back as something else.
  return text === null || /^#{2,3} |\n\s*\n/m.test(text) ? null : text.trim() === text ? text : null;
}

function plainInlines(inlines: InlineJson[]): string | null {
  const parts = inlines.map((node) =>
    node.type === 'hardBreak' ? '\n' : node.marks?.length || node.text.includes('\n') ? null : node.text,
  );
  return parts.includes(null) ? null : parts.join('');
}

/** A subheading stands alone even when no blank line follows it. */
function blocksOf(part: string): BlockJson[] {
  const [first = '', ...rest] = part.split('\n');
  const heading = /^(#{2,3}) +(.+)$/.exec(first);
  if (!heading) return [p(...withBreaks(part.split('\n')))];
  const [, marks = '', title = ''] = heading;
  const following = rest.join('\n').trim();
  return [marks === '##' ? h2(title) : h3(title), ...(following === '' ? [] : blocksOf(following))];
}

function withBreaks(lines: string[]): InlineJson[] {
  return lines.flatMap((line, index): InlineJson[] => [
    ...(index > 0 ? [{ type: 'hardBreak' as const }] : []),
    ...(line === '' ? [] : [{ type: 'text' as const, text: line }]),
  ]);
}
