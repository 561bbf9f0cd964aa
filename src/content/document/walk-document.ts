import type { DocumentJson, NodeJson, PictureJson } from './document.ts';

/** Every node of the document, parents before children, in reading order. */
export function* nodesOf(node: NodeJson): Generator<NodeJson> {
  yield node;
  if ('content' in node && node.content) {
    for (const child of node.content) yield* nodesOf(child);
  }
}

/** The words of a body, a line per text block: what search, extracts and reading time are made from. */
export function textOf(document: DocumentJson): string {
  return document.content.flatMap(linesOf).join('\n');
}

/** How many words a body has, for the reading time. */
export function wordCountOf(document: DocumentJson): number {
  return textOf(document).match(/\S+/g)?.length ?? 0;
}

/** The words of its paragraphs alone, without headings, captions and boxes: what an extract is cut from. */
export function proseOf(document: DocumentJson): string {
  return document.content.flatMap((block) => (block.type === 'paragraph' ? linesOf(block) : [])).join('\n');
}

/** Pictures in reading order, those of galleries and sidebars included. */
export function picturesOf(document: DocumentJson): PictureJson[] {
  return [...nodesOf(document)].filter((node) => node.type === 'picture');
}

/** The identities of the articles that "Lire aussi" blocks point to, each once. */
export function readAlsoIdsOf(document: DocumentJson): number[] {
  const ids = [...nodesOf(document)].flatMap((node) => (node.type === 'readAlso' ? [node.attrs.articleId] : []));
  return [...new Set(ids)];
}

const TEXT_BLOCKS = new Set(['paragraph', 'heading', 'attribution', 'picture', 'codeBlock']);

function linesOf(node: NodeJson): string[] {
  if (TEXT_BLOCKS.has(node.type)) return [inlineText(node)].filter((line) => line !== '');
  const title = node.type === 'sidebar' ? [node.attrs.title] : node.type === 'table' ? [node.attrs.caption] : [];
  const children = 'content' in node && node.content ? node.content.flatMap((child) => linesOf(child as NodeJson)) : [];
  return [...title, ...children].filter((line) => line !== '');
}

function inlineText(node: NodeJson): string {
  if (!('content' in node) || !node.content) return '';
  return node.content
    .map((child) => (child.type === 'text' ? child.text : child.type === 'hardBreak' ? ' ' : ''))
    .join('');
}
