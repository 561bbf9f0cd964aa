import type { Node } from '@tiptap/pm/model';
import { matchesIn, type Search } from './find-matches.ts';

/** A line of the page that holds words of the article beside its body: its headline, the caption of its lead picture. */
export type TextField = HTMLInputElement | HTMLTextAreaElement;

/**
 * A place where the words are, in order of `from`. In the text `from` and `to` are places of the document; in what a block
 * says beside its text, and in a field, they are offsets in that line.
 */
export type Spot = { from: number; to: number } & (
  | { in: 'text' }
  | { in: 'attribute'; at: number; attribute: string }
  | { in: 'field'; field: TextField }
);

/** What blocks say beside their text, which readers read or hear. */
export const WORDS_BESIDE: Record<string, string> = {
  sidebar: 'title',
  table: 'caption',
  picture: 'alt',
  embed: 'title',
};

/** The places in a body, in reading order: a title stands above its block, an alternative text after the caption. */
export function spotsInBody(doc: Node, search: Search): Spot[] {
  const spots: Spot[] = [];
  if (search.words === '') return spots;
  doc.descendants((node, at) => {
    const beside = spotsBeside(node, at, search);
    if (!node.isTextblock) spots.push(...beside);
    else spots.push(...spotsInLine(node, at, search), ...beside);
    return !node.isTextblock;
  });
  return spots;
}

/** The places in a field of the page. */
export function spotsInField(field: TextField, search: Search): Spot[] {
  return matchesIn(field.value, search).map((match) => ({ ...match, in: 'field', field }));
}

/** The fields of the page among places, each once. */
export function fieldsOf(spots: Spot[]): TextField[] {
  return [...new Set(spots.flatMap((spot) => (spot.in === 'field' ? [spot.field] : [])))];
}

function spotsInLine(node: Node, at: number, search: Search): Spot[] {
  const line = node.textBetween(0, node.content.size, undefined, '\ufffc');
  return matchesIn(line, search).map(({ from, to }) => ({ in: 'text', from: at + 1 + from, to: at + 1 + to }));
}

function spotsBeside(node: Node, at: number, search: Search): Spot[] {
  const attribute = WORDS_BESIDE[node.type.name];
  if (attribute === undefined) return [];
  const words: string | null = node.attrs[attribute];
  return matchesIn(words ?? '', search).map((match) => ({ ...match, in: 'attribute', at, attribute }));
}
