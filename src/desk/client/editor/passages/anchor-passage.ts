import type { Passage } from '../../keeping/notes-panel.ts';

/** How many signs around a passage are kept, to tell it from the same words elsewhere. */
export const AROUND = 32;

/** The passage between two offsets of a text. */
export function quotePassage(text: string, { from, to }: { from: number; to: number }): Passage {
  return {
    quote: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - AROUND), from),
    suffix: text.slice(to, to + AROUND),
  };
}

/** Where a passage now is: of all places with its words, the one whose surroundings are most alike; null when gone. */
export function anchorPassage(text: string, passage: Passage): { from: number; to: number } | null {
  const { quote, prefix, suffix } = passage;
  if (quote === '') return null;
  let best: { from: number; likeness: number } | null = null;
  for (let from = text.indexOf(quote); from >= 0; from = text.indexOf(quote, from + 1)) {
    const likeness = alikeAtEnd(text.slice(0, from), prefix) + alikeAtStart(text.slice(from + quote.length), suffix);
    if (!best || likeness > best.likeness) best = { from, likeness };
  }
  return best && { from: best.from, to: best.from + quote.length };
}

function alikeAtStart(text: string, wanted: string): number {
  let count = 0;
  while (count < wanted.length && text[count] === wanted[count]) count++;
  return count;
}

function alikeAtEnd(text: string, wanted: string): number {
  let count = 0;
  while (count < wanted.length && text[text.length - 1 - count] === wanted[wanted.length - 1 - count]) count++;
  return count;
}
