import { cut, singleLine } from './clean-text.ts';

/** What was changed or dropped while a text was turned into a body; each has its words in `report-messages.ts`. */
export const NOTE_CODES = [
  'tooComplex',
  'headingLevel',
  'boldToSubheading',
  'moreMark',
  'pageBreak',
  'doubleBreak',
  'layoutTable',
  'movedOut',
  'definitionList',
  'underline',
  'codeFormatting',
  'script',
  'style',
  'form',
  'object',
  'iframe',
  'drawing',
  'dynamicBlock',
  'shortcode',
  'unsafeLink',
  'anchor',
  'frameToEmbed',
  'playerToEmbed',
  'pictureMissing',
  'pictureLink',
  'galleryEmpty',
  'readAlso',
  'readAlsoUnresolved',
] as const;
export type NoteCode = (typeof NOTE_CODES)[number];

/** One change, with what it was done to: an address, a name, the beginning of a text; '' when there is nothing to add. */
export type Note = { code: NoteCode; detail: string };

const LONGEST_DETAIL = 200;
/** A hostile text must not make a report larger than itself. */
const MOST_NOTES = 500;

/** Gathers the notes of one text, each once. */
export class Notes {
  readonly #notes = new Map<string, Note>();

  add(code: NoteCode, detail = ''): void {
    if (this.#notes.size >= MOST_NOTES) return;
    const short = cut(singleLine(detail), LONGEST_DETAIL);
    this.#notes.set(`${code} ${short}`, { code, detail: short });
  }

  /** In the order in which they were first made. */
  list(): Note[] {
    return [...this.#notes.values()];
  }
}
