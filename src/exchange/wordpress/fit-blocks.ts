import type { BlockJson, InlineJson, MarkJson, ProseJson } from '#content/document/document.ts';
import { withMark } from './marks.ts';

/** Blocks that fit where they were found, and those that have to stand beside it. */
export type Fitted<Block> = { fitting: Block[]; rest: BlockJson[] };

/** What may stand in a quotation or a table's cell: headings become bold lines; pictures, tables and embeds move out. */
export function fitProse(blocks: readonly BlockJson[]): Fitted<ProseJson> {
  const fitted: Fitted<ProseJson> = { fitting: [], rest: [] };
  for (const block of blocks) {
    if (isProse(block)) fitted.fitting.push(block);
    else if (block.type === 'heading') fitted.fitting.push(boldParagraph(block.content));
    else if (block.type === 'codeBlock') fitted.fitting.push(codeParagraph(block.content));
    else fitted.rest.push(block);
  }
  return fitted;
}

/** All text of some blocks as one line with breaks, for a heading, a caption or an attribution; and what has no text. */
export function fitInline(blocks: readonly BlockJson[]): Fitted<InlineJson> {
  const lines: InlineJson[][] = [];
  const rest: BlockJson[] = [];
  for (const block of blocks) collectLines(block, lines, rest);
  const fitting = lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'hardBreak' } as const, ...line]));
  return { fitting, rest };
}

/** The same text with a mark on all of it. */
export function allMarked(content: readonly InlineJson[], mark: MarkJson): InlineJson[] {
  return content.map((node) => (node.type === 'text' ? { ...node, marks: withMark(node.marks ?? [], mark) } : node));
}

/** Inline content as a node's `content`, which is left out when empty. */
export function inlineContent(content: InlineJson[]): { content?: InlineJson[] } {
  return content.length > 0 ? { content } : {};
}

export function boldParagraph(content: readonly InlineJson[] = []): ProseJson {
  return { type: 'paragraph', ...inlineContent(allMarked(content, { type: 'strong' })) };
}

function codeParagraph(content: readonly InlineJson[] = []): ProseJson {
  const lines = content.flatMap((node): InlineJson[] =>
    node.type === 'text' ? node.text.split('\n').flatMap((text, index) => lineOf(text, index)) : [node],
  );
  return { type: 'paragraph', ...inlineContent(allMarked(lines, { type: 'code' })) };
}

function lineOf(text: string, index: number): InlineJson[] {
  const words: InlineJson[] = text === '' ? [] : [{ type: 'text', text }];
  return index === 0 ? words : [{ type: 'hardBreak' }, ...words];
}

function collectLines(block: BlockJson, lines: InlineJson[][], rest: BlockJson[]): void {
  if (block.type === 'paragraph' || block.type === 'heading' || block.type === 'codeBlock') {
    if (block.content) lines.push(block.content);
  } else if (block.type === 'quote' || block.type === 'pullQuote') {
    for (const child of block.content) {
      if (child.type === 'attribution') lines.push(child.content ?? []);
      else collectLines(child, lines, rest);
    }
  } else rest.push(block);
}

function isProse(block: BlockJson): block is ProseJson {
  return ['paragraph', 'bulletList', 'orderedList', 'quote'].includes(block.type);
}
