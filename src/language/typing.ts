import type { HouseTypography } from './typography.ts';

/** What is put in place of what was just typed: signs taken off the end of the text before it, and what comes instead. */
export type TypingChange = { remove: number; insert: string };

const THIN = '\u202f';
const WIDE = '\u00a0';
const AFTER_WORD = /[\p{L}\p{N})\]»”%’…!?]$/u;

/**
 * French typography as one types: what becomes of the sign `typed` after the text `before` of its line, or null when it
 * stays as it is. The rules are those of `typography.ts`, which has the last word on the page; here only what can be told
 * from the left. Web addresses, hours and e-mail addresses are left alone.
 */
export function typeInFrench(before: string, typed: string, house: HouseTypography): TypingChange | null {
  if (isAddress(before)) return null;
  switch (typed) {
    case '"':
      return straightQuote(before);
    case "'":
      return /\d$/.test(before) ? null : { remove: 0, insert: '’' };
    case '.':
      return /(^|[^.])\.\.$/.test(before) ? { remove: 2, insert: '…' } : null;
    case '«':
      return { remove: 0, insert: `«${THIN}` };
    case '»':
      return closing(before);
    case ' ':
      // Whoever types the space after « has it already.
      return before.endsWith(`«${THIN}`) ? { remove: 0, insert: '' } : null;
    case ';':
    case '!':
    case '?':
      return highSign(before, typed, THIN);
    case ':':
      return /\d$/.test(before) ? null : highSign(before, typed, house.spaceBeforeColon === 'narrow' ? THIN : WIDE);
    default:
      return null;
  }
}

/** The word being typed is an address, or the beginning of one. */
function isAddress(before: string): boolean {
  const [word = ''] = /\S*$/.exec(before) ?? [];
  return /^(https?|mailto|tel|ftp)$|:\/\/|^www\.|@[\w-]+\./i.test(word);
}

function straightQuote(before: string): TypingChange | null {
  if (isQuoteOpen(before)) return closing(before);
  if (/\d$/.test(before)) return null;
  return /(^|[\s([—–/])$/u.test(before) ? { remove: 0, insert: `«${THIN}` } : null;
}

function closing(before: string): TypingChange {
  return { remove: spacesAtEnd(before), insert: `${THIN}»` };
}

function isQuoteOpen(before: string): boolean {
  return before.lastIndexOf('«') > before.lastIndexOf('»');
}

/** A sign that French sets off by a space; several in a row are set off once. */
function highSign(before: string, sign: string, space: string): TypingChange | null {
  const spaces = spacesAtEnd(before);
  const word = before.slice(0, before.length - spaces);
  if (!AFTER_WORD.test(word) || (spaces === 0 && /[!?]$/.test(word))) return null;
  if (before.slice(word.length) === space) return null;
  return { remove: spaces, insert: `${space}${sign}` };
}

function spacesAtEnd(text: string): number {
  return /[ \u00a0\u202f]*$/.exec(text)?.[0].length ?? 0;
}
