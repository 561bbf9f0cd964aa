import type { DocumentJson, NodeJson, TextJson } from './document/document.ts';
import { nodesOf } from './document/walk-document.ts';
import { articleAddress, linkedAddress } from './link.ts';
import type { MenuLink } from './menu.ts';

/** A link of a text: where it leads, in the form of `linkedAddress`, and the words that carry it, perhaps none. */
export type FoundLink = { address: string; words: string };

const LONGEST_WORDS = 80;

/** Every link of a body, those of "Lire aussi" and of embeds too, each address once, with the first words that carry it. */
export function linksIn(body: DocumentJson): FoundLink[] {
  return eachOnce([...nodesOf(body)].flatMap(linksOfNode));
}

/** The links of the newspaper's menus. */
export function linksOfMenu(links: MenuLink[]): FoundLink[] {
  return eachOnce(links.map(({ label, address }) => ({ href: address, words: label })));
}

type Written = { href: string; words: string };

function eachOnce(links: (Written | FoundLink)[]): FoundLink[] {
  const found = new Map<string, string>();
  for (const link of links) {
    const address = 'href' in link ? linkedAddress(link.href) : link.address;
    if (address !== null && !found.has(address)) found.set(address, plain(link.words));
  }
  return [...found].map(([address, words]) => ({ address, words }));
}

function linksOfNode(node: NodeJson): (Written | FoundLink)[] {
  if (node.type === 'readAlso') return [{ address: articleAddress(node.attrs.articleId), words: '' }];
  if (node.type === 'embed') return [{ href: node.attrs.url, words: node.attrs.title }];
  if (!('content' in node) || !node.content) return [];
  const links: Written[] = [];
  let isGoingOn = false;
  for (const child of node.content as NodeJson[]) {
    const href = child.type === 'text' ? hrefOf(child) : null;
    const last = links.at(-1);
    // A link over words in bold is several texts.
    if (href !== null && isGoingOn && last?.href === href) last.words += (child as TextJson).text;
    else if (href !== null) links.push({ href, words: (child as TextJson).text });
    isGoingOn = href !== null;
  }
  return links;
}

function hrefOf({ marks = [] }: TextJson): string | null {
  const link = marks.find((mark) => mark.type === 'link');
  return link ? link.attrs.href : null;
}

function plain(words: string): string {
  const line = words.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return line.length > LONGEST_WORDS
    ? `${[...line]
        .slice(0, LONGEST_WORDS - 1)
        .join('')
        .trimEnd()}…`
    : line;
}
