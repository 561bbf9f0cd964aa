import { type LineWriter, writeLines } from './clean-lines.ts';
import { cleanTable } from './clean-table.ts';
import { PLAIN, styleWithin, type TextStyle } from './text-style.ts';
import { mendWordLists } from './word-lists.ts';

/** What was pasted, as plain blocks, and how many pictures were left behind. */
export type CleanPaste = { html: string; droppedPictures: number };

/**
 * Cleans what Word, LibreOffice, Google Docs, WhatsApp and web pages put on a clipboard: what the newspaper has a sign for
 * is kept, all else is plain text. What was copied in an editor of ours stays as it is.
 */
export function cleanHtml(html: string): CleanPaste {
  if (/data-pm-slice/.test(html)) return { html, droppedPictures: 0 };
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  sayEmoji(body);
  const droppedPictures = body.querySelectorAll('img').length;
  removeNoise(body);
  mendWordLists(body);
  const clean = document.createElement('div');
  const writer = writeLines(clean);
  read(body, PLAIN, { writer, topLevel: topLevelOf(body) });
  writer.endLine();
  return { html: clean.innerHTML, droppedPictures };
}

const NOISE =
  'script,style,meta,link,title,xml,svg,canvas,iframe,object,embed,video,audio,img,picture,button,input,select,textarea,' +
  'nav,template,noscript,[hidden],[aria-hidden="true"]';

function removeNoise(body: Element): void {
  for (const figure of body.querySelectorAll('figure')) if (figure.querySelector('img')) figure.remove();
  for (const element of body.querySelectorAll(NOISE)) element.remove();
  for (const element of body.querySelectorAll('[style]')) {
    if (/(^|;)\s*(display\s*:\s*none|mso-hide\s*:\s*all)/i.test(element.getAttribute('style') ?? '')) element.remove();
  }
  if (!body.querySelector('.copyable-text,[data-pre-plain-text]')) return;
  // WhatsApp says at each message when it came.
  for (const element of body.querySelectorAll('span,div')) {
    if (/^\s*\d{1,2}:\d{2}(\s?[AP]M)?\s*$/i.test(element.textContent ?? '')) element.remove();
  }
}

/** WhatsApp and Facebook show emoji as pictures. */
function sayEmoji(body: Element): void {
  for (const img of body.querySelectorAll('img')) {
    const alt = img.getAttribute('alt') ?? '';
    if (/^\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{M}|\p{Emoji_Modifier}|\u200d)*$/u.test(alt))
      img.replaceWith(alt);
  }
}

/** The highest level of heading in what was pasted: it becomes an intertitre, the lower ones intertitres of second rank. */
function topLevelOf(body: Element): number {
  return [1, 2, 3, 4, 5, 6].find((level) => body.querySelector(`h${level}`)) ?? 2;
}

type Reading = { writer: LineWriter; topLevel: number };

function read(node: Node, style: TextStyle, reading: Reading): void {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) reading.writer.text((child as Text).data, style);
    else if (child.nodeType === Node.ELEMENT_NODE) readElement(child as Element, style, reading);
  }
}

function readElement(element: Element, around: TextStyle, reading: Reading): void {
  const style = styleWithin(element, around);
  const block = BLOCKS[element.localName] ?? (isQuote(element) ? readQuote : null);
  if (block) block(element, style, reading);
  else if (LINES.has(element.localName)) readLine(element, style, reading);
  else read(element, style, reading);
}

function readLine(element: Element, style: TextStyle, reading: Reading): void {
  reading.writer.endLine();
  read(element, style, reading);
  reading.writer.endLine();
}

/** What stands on lines of its own. */
const LINES = new Set(
  (
    'p div section article main header footer aside figure figcaption address center details summary dl dt dd li body ' +
    'fieldset form'
  ).split(' '),
);

type ReadBlock = (element: Element, style: TextStyle, reading: Reading) => void;

const readHeading: ReadBlock = (element, _style, reading) => reading.writer.block(heading(element, reading));

const BLOCKS: Record<string, ReadBlock> = {
  br: (_element, _style, { writer }) => writer.lineBreak(),
  hr: (_element, _style, { writer }) => writer.block(document.createElement('hr')),
  h1: readHeading,
  h2: readHeading,
  h3: readHeading,
  h4: readHeading,
  h5: readHeading,
  h6: readHeading,
  ul: readList,
  ol: readList,
  blockquote: readQuote,
  table: readTable,
  pre: (element, _style, { writer }) => {
    const pre = document.createElement('pre');
    pre.textContent = element.textContent;
    writer.block(pre);
  },
};

function heading(element: Element, { topLevel }: Reading): Element {
  const made = document.createElement(Number(element.localName[1]) <= topLevel ? 'h2' : 'h3');
  const writer = writeLines(made);
  // A heading is bold by itself.
  const words = (node: Node, around: TextStyle): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) writer.text((child as Text).data, { ...around, isStrong: false });
      else if (child.nodeType === Node.ELEMENT_NODE) words(child, styleWithin(child as Element, around));
    }
  };
  words(element, PLAIN);
  writer.endLine();
  const line = made.firstElementChild;
  made.replaceChildren(...(line ? line.childNodes : []));
  return made;
}

function readList(element: Element, style: TextStyle, { writer, topLevel }: Reading): void {
  const list = document.createElement(element.localName);
  const start = element.getAttribute('start');
  if (start && /^\d{1,6}$/.test(start)) list.setAttribute('start', start);
  for (const child of element.children) {
    const within = document.createElement('li');
    const lines = writeLines(within);
    // Google Docs puts an inner list beside the item that it belongs to.
    const isInner = /^[uo]l$/.test(child.localName);
    if (isInner) readList(child, style, { writer: lines, topLevel });
    else read(child, styleWithin(child, style), { writer: lines, topLevel });
    lines.endLine();
    if (isInner && list.lastElementChild) list.lastElementChild.append(...within.childNodes);
    else if (within.childNodes.length > 0) list.append(within);
  }
  if (list.childNodes.length > 0) writer.block(list);
}

function isQuote(element: Element): boolean {
  return (
    /\bMso(Intense)?Quote\b/.test(element.className) ||
    (element.localName === 'figure' && Boolean(element.querySelector('blockquote')))
  );
}

function readQuote(element: Element, style: TextStyle, { writer, topLevel }: Reading): void {
  const quote = document.createElement('blockquote');
  const lines = writeLines(quote);
  const sources = element.querySelectorAll('footer,figcaption');
  const inner = element.localName === 'figure' ? element.querySelector('blockquote') : element;
  const by = [...sources].map((source) => source.textContent?.trim().replace(/^[—–-]\s*/, '') ?? '').filter(Boolean);
  for (const source of sources) source.remove();
  read(inner ?? element, /Mso/.test(element.className) ? PLAIN : style, { writer: lines, topLevel });
  lines.endLine();
  if (quote.childNodes.length === 0) return;
  if (by.length > 0) {
    const attribution = document.createElement('footer');
    attribution.textContent = by.join(', ');
    quote.append(attribution);
  }
  writer.block(quote);
}

function readTable(element: Element, style: TextStyle, reading: Reading): void {
  const readCell = (cell: Element, writer: LineWriter) => {
    read(cell, styleWithin(cell, style), { ...reading, writer });
    writer.endLine();
  };
  const table = cleanTable(element as HTMLTableElement, readCell);
  if (table) {
    reading.writer.block(table);
    return;
  }
  reading.writer.endLine();
  for (const cell of element.querySelectorAll('td,th')) readCell(cell, reading.writer);
}
