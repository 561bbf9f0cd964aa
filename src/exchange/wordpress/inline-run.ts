import type { InlineJson, MarkJson } from '#content/document/document.ts';
import { withoutControls } from './clean-text.ts';

/**
 * A stretch of text and line breaks as it is met in HTML, before it is known where its paragraphs end. `line` is a
 * single new line of the classic editor (a `<br>`), `paragraph` a blank line.
 */
type Piece = { text: string; marks: MarkJson[] } | 'break' | 'line' | 'paragraph';

/** How white space is read: as in HTML, as WordPress's classic editor does (`wpautop`), or as it stands. */
export type WhiteSpace = 'collapse' | 'autop' | 'lines';

/** Gathers text and line breaks, and gives them back as paragraphs. */
export class InlineRun {
  #pieces: Piece[] = [];
  /** How many paragraphs were made out of `<br><br>`. */
  doubleBreaks = 0;

  text(raw: string, marks: MarkJson[], whiteSpace: WhiteSpace): void {
    const text = withoutControls(raw).replace(/\r\n?/g, '\n');
    if (whiteSpace === 'collapse') {
      this.#words(text, marks);
      return;
    }
    for (const part of text.split(/(\n(?:[ \t]*\n)*)/)) {
      if (!part.startsWith('\n')) this.#words(part, marks);
      else this.#pieces.push(whiteSpace === 'autop' && part.indexOf('\n', 1) > 0 ? 'paragraph' : 'line');
    }
  }

  lineBreak(): void {
    this.#pieces.push('break');
  }

  /** The paragraphs so far, none empty; the run begins anew. */
  takeParagraphs(): InlineJson[][] {
    const paragraphs: InlineJson[][] = [];
    let current: InlineJson[] = [];
    const close = () => {
      const tidy = trimmed(current);
      if (tidy.length > 0) paragraphs.push(tidy);
      current = [];
    };
    for (const [index, piece] of this.#pieces.entries()) {
      if (piece === 'paragraph') close();
      else if (piece === 'break' || piece === 'line') this.#endLine(current, { index, piece, close });
      else append(current, piece.text, piece.marks);
    }
    close();
    this.#pieces = [];
    return paragraphs;
  }

  #words(text: string, marks: MarkJson[]): void {
    if (text === '') return;
    // Not `\s`: a no-break space is a sign of French typography, and is kept.
    const words = text.replace(/[ \t\n\f]+/g, ' ');
    this.#pieces.push({ text: words, marks });
  }

  #endLine(current: InlineJson[], { index, piece, close }: { index: number; piece: Piece; close: () => void }): void {
    // The new line that follows a `<br>` in the source is not another.
    if (piece === 'line' && this.#isAfterBreak(index)) return;
    if (piece === 'line' && this.#isBeforeBreak(index)) return;
    const last = current.at(-1);
    if (last?.type !== 'hardBreak') {
      trimEnd(current);
      if (current.length > 0) current.push({ type: 'hardBreak' });
      return;
    }
    if (current.length > 1) this.doubleBreaks += 1;
    close();
  }

  #isAfterBreak(index: number): boolean {
    const before = this.#pieces[index - 1];
    if (before === 'break') return true;
    return isBlank(before) && this.#pieces[index - 2] === 'break';
  }

  #isBeforeBreak(index: number): boolean {
    const after = this.#pieces[index + 1];
    return after === 'break' || (isBlank(after) && this.#pieces[index + 2] === 'break');
  }
}

/** The text of inline content, line breaks as new lines. */
export function plainText(inline: readonly InlineJson[]): string {
  return inline.map((node) => (node.type === 'text' ? node.text : '\n')).join('');
}

export function sameMarks(a: readonly MarkJson[] = [], b: readonly MarkJson[] = []): boolean {
  return a.length === b.length && JSON.stringify(a) === JSON.stringify(b);
}

function isBlank(piece: Piece | undefined): boolean {
  return typeof piece === 'object' && piece.text === ' ';
}

function append(line: InlineJson[], words: string, marks: MarkJson[]): void {
  const last = line.at(-1);
  const isAtStart = last === undefined || last.type === 'hardBreak' || last.text.endsWith(' ');
  const text = isAtStart && words.startsWith(' ') ? words.slice(1) : words;
  if (text === '') return;
  if (last?.type === 'text' && sameMarks(last.marks, marks)) last.text += text;
  else line.push({ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) });
}

function trimmed(line: InlineJson[]): InlineJson[] {
  trimEnd(line);
  while (line.at(-1)?.type === 'hardBreak') {
    line.pop();
    trimEnd(line);
  }
  return /[^\s\u200b]/.test(plainText(line)) ? line : [];
}

function trimEnd(line: InlineJson[]): void {
  const last = line.at(-1);
  if (last?.type !== 'text' || !last.text.endsWith(' ')) return;
  last.text = last.text.slice(0, -1);
  if (last.text === '') line.pop();
}
