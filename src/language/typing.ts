import type { HouseTypography } from '#content/house-typography.ts';
import { houseSigns } from './house-signs.ts';

/** What is put in place of what was just typed: signs taken off the end of the text before it, and what comes instead. */
export type TypingChange = { remove: number; insert: string };

const DASH_AFTER_WORD = /[\p{L})\]»”%’][ \u00a0\u202f][–—]$/u;
const AFTER_WORD = /[\p{L}\p{N})\]»”%’…!?]$/u;

/**
 * French typography as one types: what becomes of the sign `typed` after the text `before` of its line, or null when it
 * stays as it is. The rules are those of `typography.ts`, which has the last word on the page; here only what can be told
 * from the left. Web addresses, hours and e-mail addresses are left alone.
 */
export function typeInFrench(before: string, typed: string, house: HouseTypography): TypingChange | null {
  if (isAddress(before)) return null;
  const { inGuillemets, beforeHighSigns, beforeColon, inciseDash } = houseSigns(house);
  switch (typed) {
    case '"':
      return straightQuote(before, inGuillemets);
    case "'":
      return /\d$/.test(before) ? null : { remove: 0, insert: '’' };
    case '.':
      return /(^|[^.])\.\.$/.test(before) ? { remove: 2, insert: '…' } : null;
    case '«':
      return { remove: 0, insert: `«${inGuillemets}` };
    case '»':
      return closing(before, inGuillemets);
    case ' ':
      // Whoever types the space after « has it already.
      return before.endsWith(`«${inGuillemets}`) ? { remove: 0, insert: '' } : dashBefore(before, typed, inciseDash);
    case ',':
      return dashBefore(before, typed, inciseDash);
    case ';':
    case '!':
    case '?':
      return highSign(before, typed, beforeHighSigns);
    case ':':
      return /\d$/.test(before) ? null : highSign(before, typed, beforeColon);
    default:
      return null;
  }
}

/** The word being typed is an address, or the beginning of one. */
function isAddress(before: string): boolean {
  const [word = ''] = /\S*$/.exec(before) ?? [];
  return /^(https?|mailto|tel|ftp)$|:\/\/|^www\.|@[\w-]+\./i.test(word);
}

function straightQuote(before: string, space: string): TypingChange | null {
  if (isQuoteOpen(before)) return closing(before, space);
  if (/\d$/.test(before)) return null;
  return /(^|[\s([—–/])$/u.test(before) ? { remove: 0, insert: `«${space}` } : null;
}

function closing(before: string, space: string): TypingChange {
  return { remove: spacesAtEnd(before), insert: `${space}»` };
}

/** The dash of an incise is the house's as soon as what follows shows that it is one; after a number, the page tells. */
function dashBefore(before: string, typed: string, dash: string | null): TypingChange | null {
  if (!dash || before.endsWith(dash) || !DASH_AFTER_WORD.test(before)) return null;
  return { remove: 1, insert: dash + typed };
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
