import type { DefaultTreeAdapterMap } from 'parse5';
import { parse } from 'parse5';
import { fr } from '#language/messages/fr.ts';
import { addCatalogue, type Catalogue } from '#language/messages.ts';

/** A language in which every message stands between ⟦ and ⟧, so that a word outside them is in no catalogue. */
export const MARKED = 'xx';

/** Names, which are the same in every language, and what the newsroom of these tests wrote ("x", "xx"…). */
const NAMES = ['WhatsApp', 'Telegram', 'Facebook', 'X', 'RSS'];
const CONTENT = /^x+(\.webp)?$/i;

type Node = DefaultTreeAdapterMap['node'];

/** Makes the program speak the marked language too. */
export function addMarkedCatalogue(): void {
  const marked = Object.entries(fr).map(([key, message]) => [key, `⟦${message}⟧`]);
  addCatalogue(MARKED, Object.fromEntries(marked) as Catalogue);
}

/** Words outside of messages that are neither content, names, dates (made by Intl) nor addresses. */
export function strayWords(html: string, names: readonly string[] = []): string[] {
  // A message may hold a link, and so be several texts.
  return [withoutMessages(textsIn(html).join('\n')).replace(/https?:\/\/\S+/g, ' ')]
    .flatMap(wordsOf)
    .filter((word) => word !== '' && !CONTENT.test(word) && ![...NAMES, ...names].includes(word) && !DATES.has(word))
    .filter((word) => !ZONES.has(word) && !word.includes('/'));
}

/** The words of a text, the signs around them left out. */
export function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}@:/.]+/u).map((word) => word.replace(/^[:.]+|[:.]+$/g, ''));
}

const DATES = new Set(
  Array.from({ length: 84 }, (_, each) => new Date(Date.UTC(2020, each % 12, 1 + (each % 7))))
    .flatMap((date) => [new Intl.DateTimeFormat('fr', { dateStyle: 'full' }).format(date)])
    .flatMap((date) => date.split(' ')),
);

/** Time zones by the IANA's names, which are the same in every language. */
const ZONES = new Set(Intl.supportedValuesOf('timeZone').flatMap((zone) => zone.split(/[^\p{L}/]+/u)));

const READ_ATTRIBUTES = ['alt', 'title', 'aria-label', 'placeholder'];
/** Addresses and the like are written as code. */
const SILENT = new Set(['script', 'style', 'code']);

/** One message may stand inside another. */
function withoutMessages(text: string): string {
  const without = text.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  return without === text ? text : withoutMessages(without);
}

/** All that a page says, text by text. */
export function textsIn(html: string): string[] {
  return textsOf(parse(html, { scriptingEnabled: false }));
}

/** All that is read or read out: texts, and the attributes that are. Dates say themselves in `datetime`. */
function textsOf(node: Node): string[] {
  if (node.nodeName === '#text' && 'value' in node) return [node.value];
  if (SILENT.has(node.nodeName) || node.nodeName === 'time') return [];
  const attributes = 'attrs' in node ? node.attrs.filter(({ name }) => READ_ATTRIBUTES.includes(name)) : [];
  const children = 'childNodes' in node ? node.childNodes.flatMap(textsOf) : [];
  return [...attributes.map(({ value }) => value), ...children];
}
