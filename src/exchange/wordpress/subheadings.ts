import type { BlockJson } from '#content/document/document.ts';
import { inlineContent } from './fit-blocks.ts';
import { plainText } from './inline-run.ts';

const LONGEST = 100;

/**
 * Makes intertitres of the paragraphs that only look like one: short, bold from end to end, on one line, with no full stop,
 * and followed by text. A bold paragraph at the very end is a signature, two in a row are something else.
 */
export function markSubheadings(blocks: BlockJson[], onFound: (text: string) => void): BlockJson[] {
  return blocks.map((block, index) => {
    if (!isBoldLine(block) || !isText(blocks[index + 1]) || index === 0) return block;
    if (isBoldLine(blocks[index + 1]) || isBoldLine(blocks[index - 1])) return block;
    onFound(plainText(block.content ?? []));
    const content = (block.content ?? []).map((node) => {
      if (node.type !== 'text') return node;
      const { marks = [], ...bare } = node;
      const others = marks.filter(({ type }) => type !== 'strong');
      return others.length > 0 ? { ...bare, marks: others } : bare;
    });
    return { type: 'heading', attrs: { level: 2 }, ...inlineContent(content) };
  });
}

function isBoldLine(block: BlockJson | undefined): block is Extract<BlockJson, { type: 'paragraph' }> {
  if (block?.type !== 'paragraph' || !block.content) return false;
  const isBold = block.content.every(
    (node) => node.type === 'text' && (node.text.trim() === '' || node.marks?.some(({ type }) => type === 'strong')),
  );
  const isLinked = block.content.some(
    (node) => node.type === 'text' && node.marks?.some(({ type }) => type === 'link'),
  );
  const text = plainText(block.content).trim();
  return (
    isBold && !isLinked && text.length <= LONGEST && /\p{L}/u.test(text) && !/[.!…:;,]$|^[«"“].*[»"”]$/u.test(text)
  );
}

function isText(block: BlockJson | undefined): boolean {
  return block !== undefined && ['paragraph', 'bulletList', 'orderedList', 'quote'].includes(block.type);
}
