import { styled, type TextStyle } from './text-style.ts';

/** Collects what is read from a clipboard as clean blocks: text into lines, two line breaks being a new paragraph. */
export type LineWriter = {
  text: (text: string, style: TextStyle) => void;
  lineBreak: () => void;
  /** Ends the paragraph that is being written, if there is one. */
  endLine: () => void;
  block: (element: Element) => void;
};

/** Writes into a container; lines become elements called `tag`. */
export function writeLines(container: Element, tag: 'p' | 'footer' = 'p'): LineWriter {
  let line: HTMLElement | null = null;
  let breaks = 0;
  const endLine = () => {
    if (line) trimEnds(line);
    if (line && line.textContent?.trim() !== '') container.append(line);
    line = null;
    breaks = 0;
  };
  return {
    text: (raw, style) => {
      const text = cleanText(raw);
      if (text.trim() === '' && (!line || breaks > 0)) return;
      if (breaks > 1) endLine();
      line ??= document.createElement(tag);
      if (breaks === 1) line.append(document.createElement('br'));
      breaks = 0;
      line.append(styled(text, style));
    },
    lineBreak: () => {
      if (line) breaks += 1;
    },
    endLine,
    block: (element) => {
      endLine();
      container.append(element);
    },
  };
}

/**
 * Text without what word processors leave in it: line ends of the file, signs of no width, and no-break spaces that hold
 * nothing together.
 */
export function cleanText(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/[ \u00a0\u202f]*[\u00a0\u202f][ \u00a0\u202f]*/g, (run, at: number, whole: string) => {
      const [before = '', after = ''] = [whole[at - 1], whole[at + run.length]];
      const holds = /[:;!?»%€]/.test(after) || before === '«' || (/\d/.test(before) && after !== '');
      return holds ? (run.includes('\u202f') ? '\u202f' : '\u00a0') : ' ';
    });
}

/** Spaces at the ends of a line are nobody's intention. */
function trimEnds(line: Element): void {
  const first = deepest(line, 'firstChild');
  if (first) first.data = first.data.replace(/^[ \u00a0\u202f]+/, '');
  const last = deepest(line, 'lastChild');
  if (last) last.data = last.data.replace(/[ \u00a0\u202f]+$/, '');
}

function deepest(node: Node, side: 'firstChild' | 'lastChild'): Text | null {
  let at: Node | null = node;
  while (at && at.nodeType !== Node.TEXT_NODE) at = at[side];
  return at as Text | null;
}
