import type { BlockJson, DocumentJson, NodeJson } from './document.ts';

/**
 * A body without what is there only to be written on: empty paragraphs between blocks, quotations without a word, a line
 * for who said it that says nobody, galleries without a picture. There is always at least one block.
 */
export function tidyDocument(document: DocumentJson): DocumentJson {
  const content = document.content.map(tidyBlock).filter((block) => !isBlank(block));
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

function tidyBlock(block: BlockJson): BlockJson {
  if (block.type !== 'quote' && block.type !== 'pullQuote' && block.type !== 'sidebar') return block;
  const children = block.content as NodeJson[];
  const said = children.filter((child) => !(child.type === 'attribution' && isBlank(child)));
  const kept = said.map((child) => (child.type === 'quote' ? tidyBlock(child) : child));
  return { ...block, content: kept } as BlockJson;
}

const WORDLESS_MEANS_NOTHING = new Set(['paragraph', 'heading', 'attribution', 'quote', 'pullQuote', 'gallery']);

/** Whether a node is of a kind that is nothing without words, and has none. */
function isBlank(node: NodeJson): boolean {
  if (!WORDLESS_MEANS_NOTHING.has(node.type)) return false;
  return !('content' in node) || !node.content || (node.content as NodeJson[]).every(isBlank);
}
