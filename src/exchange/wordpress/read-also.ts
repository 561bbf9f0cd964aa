import type { BlockJson, InlineJson, ListItemJson, ListJson } from '#content/document/document.ts';
import type { ConversionOptions } from './conversion.ts';
import { inlineContent } from './fit-blocks.ts';
import { plainText } from './inline-run.ts';

/** What finding "Lire aussi" lines tells: each address that became a block, each that is no imported article. */
export type ReadAlsoSearch = Pick<ConversionOptions, 'resolveArticle'> & {
  onFound?: (href: string) => void;
  onUnresolved?: (href: string) => void;
};

/** The ways in which newsrooms announce another article, accents and capitals taken off. */
const LABEL =
  /^[^\p{L}\p{N}]*(?:(?:a )?(?:re)?(?:lire|voir|ecouter|decouvrir) (?:aussi|egalement|encore)|(?:aussi|egalement) a (?:lire|voir)|a (?:re)?(?:lire|voir)|lire (?:la suite|l[’']article|notre article)|(?:read|see) also|also read|(?:lire|voir) sur le meme sujet|sur le meme sujet|dans la meme rubrique|articles? (?:lies?|similaires?))(?![\p{L}\p{N}])[^\p{L}\p{N}]*/u;
const LONGEST_LABEL = 80;
const ONLY_SEPARATORS = /^(?:[^\p{L}\p{N}]|(?<![\p{L}\p{N}])(?:et|and)(?![\p{L}\p{N}]))*$/u;

/**
 * Turns the lines by which newsrooms send readers to another article ("Lire aussi : …", whether the label is in the link,
 * before it, or above a list of links; and a link that shows only its own address) into read-also blocks. A line
 * with an address that is no imported article stays as it is. Doing it again later, when more is imported, is safe.
 */
export function markReadAlso(blocks: BlockJson[], search: ReadAlsoSearch): BlockJson[] {
  const marked: BlockJson[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index] as BlockJson;
    if (isLabelAlone(block)) {
      const followers = followersOf(blocks, index + 1);
      marked.push(...labelledGroup(block, followers, search));
      index += followers.length;
    } else marked.push(...singleLine(block, search));
  }
  return marked;
}

function singleLine(block: BlockJson, search: ReadAlsoSearch): BlockJson[] {
  const content = wordsOf(block);
  if (!content) return [block];
  const hrefs = announcedLinks(content) ?? bareAddress(content);
  return hrefs ? (resolved(hrefs, search) ?? [block]) : [block];
}

/** "Lire aussi :" on a line of its own, and the links below it. */
function labelledGroup(label: BlockJson, followers: BlockJson[], search: ReadAlsoSearch): BlockJson[] {
  const found: BlockJson[] = [];
  const kept: BlockJson[] = [];
  for (const block of followers) {
    const rest = isList(block) ? listWithoutFound(block, { found, search }) : lineUnlessFound(block, { found, search });
    if (rest) kept.push(rest);
  }
  if (kept.length > 0 || found.length === 0) kept.unshift(label);
  return [...kept, ...found];
}

type Finding = { found: BlockJson[]; search: ReadAlsoSearch };

/** The list without the items that became references; null when that was all of them. */
function listWithoutFound(list: ListJson, finding: Finding): BlockJson | null {
  const items = list.content.filter((item) => !itemFound(item, finding));
  return items.length > 0 ? { ...list, content: items } : null;
}

function lineUnlessFound(block: BlockJson, { found, search }: Finding): BlockJson | null {
  const blocks = resolved(onlyLinks(wordsOf(block) ?? []) ?? [], search);
  if (blocks) found.push(...blocks);
  return blocks ? null : block;
}

function isList(block: BlockJson): block is ListJson {
  return block.type === 'bulletList' || block.type === 'orderedList';
}

function itemFound(item: ListItemJson, { found, search }: Finding): boolean {
  const blocks = resolved(itemLinks(item) ?? [], search);
  if (blocks) found.push(...blocks);
  return blocks !== null;
}

/** Read-also blocks for all these addresses; null when one of them is no imported article. */
function resolved(hrefs: string[], { resolveArticle, onFound, onUnresolved }: ReadAlsoSearch): BlockJson[] | null {
  const found = hrefs.map((href) => ({ href, articleId: resolveArticle(href) }));
  for (const { href, articleId } of found) {
    if (articleId === null) onUnresolved?.(href);
  }
  if (found.length === 0 || found.some(({ articleId }) => articleId === null)) return null;
  for (const { href } of found) onFound?.(href);
  const ids = new Set(found.flatMap(({ articleId }) => (articleId === null ? [] : [articleId])));
  return [...ids].map((articleId) => ({ type: 'readAlso', attrs: { articleId } }));
}

/** The own pages that a labelled line links to, when it holds nothing else; null for any other text. */
function announcedLinks(content: InlineJson[]): string[] | null {
  if (!content.some((node) => linkOf(node))) return null;
  const label = LABEL.exec(folded(plainText(content).slice(0, LONGEST_LABEL)));
  if (!label) return null;
  const outside = folded(plainText(content.map((node) => (linkOf(node) ? { type: 'hardBreak' as const } : node))));
  const isLabelOutside = ONLY_SEPARATORS.test(outside.replace(LABEL, ''));
  return isLabelOutside || ONLY_SEPARATORS.test(outside) ? ownLinks(content) : null;
}

/** A page of the old site whose bare address stands on a line, which WordPress shows as a card. */
function bareAddress(content: InlineJson[]): string[] | null {
  const [node, ...others] = content;
  const href = node && others.length === 0 ? linkOf(node) : null;
  if (!href?.startsWith('/')) return null;
  const text = plainText(content).trim();
  return /^https?:\/\/\S+$/.test(text) && text.endsWith(href) ? [href] : null;
}

function onlyLinks(content: InlineJson[]): string[] | null {
  const outside = plainText(content.map((node) => (linkOf(node) ? { type: 'hardBreak' as const } : node)));
  return ONLY_SEPARATORS.test(folded(outside)) ? ownLinks(content) : null;
}

function itemLinks(item: ListItemJson): string[] | null {
  const [paragraph, ...others] = item.content;
  return paragraph?.type === 'paragraph' && others.length === 0 ? onlyLinks(paragraph.content ?? []) : null;
}

/** Addresses of the old site's pages that are linked to, each once; null when there is none, or one elsewhere. */
function ownLinks(content: InlineJson[]): string[] | null {
  const hrefs = new Set(content.flatMap((node) => linkOf(node) ?? []));
  return hrefs.size > 0 && [...hrefs].every((href) => href.startsWith('/')) ? [...hrefs] : null;
}

function isLabelAlone(block: BlockJson): boolean {
  const content = wordsOf(block);
  if (!content || content.some((node) => linkOf(node))) return false;
  const words = plainText(content);
  if (words.length > LONGEST_LABEL) return false;
  const text = folded(words);
  return LABEL.test(text) && text.replace(LABEL, '') === '';
}

/** The lists and lines of links right below a label. */
function followersOf(blocks: BlockJson[], start: number): BlockJson[] {
  const end = blocks.findIndex((block, index) => index >= start && !isLinksOnly(block));
  return blocks.slice(start, end < 0 ? blocks.length : end);
}

function isLinksOnly(block: BlockJson): boolean {
  if (isList(block)) return block.content.every((item) => itemLinks(item));
  return block.type === 'paragraph' && onlyLinks(block.content ?? []) !== null;
}

function wordsOf(block: BlockJson): InlineJson[] | null {
  const isWords = block.type === 'paragraph' || block.type === 'heading';
  return isWords ? (inlineContent(block.content ?? []).content ?? null) : null;
}

function linkOf(node: InlineJson): string | null {
  const link = node.type === 'text' ? node.marks?.find((mark) => mark.type === 'link') : undefined;
  return link?.attrs.href ?? null;
}

function folded(text: string): string {
  return text
    .slice(0, 2000)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ');
}
