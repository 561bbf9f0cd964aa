import type { BlockJson, ListItemJson, ListJson, ParagraphJson } from '#content/document/document.ts';
import type { Conversion, Scope } from './conversion.ts';
import { boldParagraph, fitProse } from './fit-blocks.ts';
import { attributeOf, type HtmlElement, type HtmlNode, isElement, isText } from './parse-html.ts';

/**
 * `<ul>` and `<ol>`. What cannot stand in a list (a picture, a table) moves out below its item, and the list goes on
 * after it with the right number.
 */
export function listBlocks(list: HtmlElement, scope: Scope, conversion: Conversion): BlockJson[] {
  const blocks: BlockJson[] = [];
  let items: ListItemJson[] = [];
  let start = startOf(list);
  const close = () => {
    if (items.length > 0) blocks.push(listNode(list, items, start));
    start += items.length;
    items = [];
  };
  for (const group of itemGroups(list)) {
    const { item, rest } = itemOf(conversion.blocksOf(group, { ...scope, depth: scope.depth + 1 }));
    if (item) items.push(item);
    if (rest.length === 0) continue;
    close();
    if (item) conversion.notes.add('movedOut', 'li');
    blocks.push(...rest);
  }
  close();
  return blocks;
}

/** `<dl>`: each term in bold, its definition on the next line. */
export function definitionBlocks(list: HtmlElement, scope: Scope, conversion: Conversion): BlockJson[] {
  conversion.notes.add('definitionList');
  const blocks: BlockJson[] = [];
  for (const child of list.childNodes) {
    const made = conversion.blocksOf([child], scope);
    const isTerm = isElement(child) && child.tagName === 'dt';
    const before = blocks.at(-1);
    const [first, ...others] = made;
    if (isTerm)
      blocks.push(...made.map((block) => (block.type === 'paragraph' ? boldParagraph(block.content) : block)));
    else if (before?.type === 'paragraph' && before.content && first?.type === 'paragraph') {
      before.content = [...before.content, { type: 'hardBreak' }, ...(first.content ?? [])];
      blocks.push(...others);
    } else blocks.push(...made);
  }
  return blocks;
}

/** Each item's nodes. A list directly inside a list, as old editors wrote it, belongs to the item before it. */
function itemGroups(list: HtmlElement): HtmlNode[][] {
  const groups: HtmlNode[][] = [];
  for (const child of list.childNodes) {
    if (isText(child) && child.value.trim() === '') continue;
    if (isElement(child) && child.tagName === 'li') groups.push([...child.childNodes]);
    else if (groups.length > 0) groups.at(-1)?.push(child);
    else groups.push([child]);
  }
  return groups;
}

function itemOf(blocks: BlockJson[]): { item: ListItemJson | null; rest: BlockJson[] } {
  const { fitting, rest } = fitProse(blocks);
  const content = fitting.flatMap((block): (ParagraphJson | ListJson)[] =>
    block.type === 'quote' ? quoteLines(block.content) : [block],
  );
  if (content.length === 0) return { item: null, rest };
  if (content[0]?.type !== 'paragraph') content.unshift({ type: 'paragraph' });
  return { item: { type: 'listItem', content }, rest };
}

function quoteLines(content: readonly (BlockJson | { type: 'attribution' })[]): (ParagraphJson | ListJson)[] {
  return content.flatMap((child): (ParagraphJson | ListJson)[] => {
    if (child.type === 'attribution') return [{ ...child, type: 'paragraph' }];
    if (child.type === 'quote') return quoteLines(child.content);
    return child.type === 'paragraph' || child.type === 'bulletList' || child.type === 'orderedList' ? [child] : [];
  });
}

function listNode(list: HtmlElement, content: ListItemJson[], start: number): ListJson {
  if (list.tagName === 'ol') return { type: 'orderedList', attrs: { start }, content };
  return { type: 'bulletList', content };
}

function startOf(list: HtmlElement): number {
  const start = Number.parseInt(attributeOf(list, 'start') ?? '1', 10);
  return Number.isSafeInteger(start) && Math.abs(start) < 1_000_000 ? start : 1;
}
