/** What is looked for in a text. */
export type Search = { words: string; isCaseSensitive: boolean };

/**
 * Where the words are in a line, as offsets. Spaces of any kind are alike, and so are straight and curled apostrophes and
 * quotation marks: nobody types a no-break space to find one. Matches do not overlap.
 */
export function matchesIn(line: string, { words, isCaseSensitive }: Search): { from: number; to: number }[] {
  const wanted = plain(words, isCaseSensitive);
  if (wanted === '') return [];
  const text = plain(line, isCaseSensitive);
  const found: { from: number; to: number }[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    found.push({ from: at, to: at + wanted.length });
  }
  return found;
}

/** Sign for sign, so that offsets stay. */
function plain(text: string, isCaseSensitive: boolean): string {
  const alike = text
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .replace(/[“”]/g, '"');
  return isCaseSensitive ? alike : [...alike].map(lowered).join('');
}

/** A few letters (İ) have two signs in lower case: they stay as they are. */
function lowered(sign: string): string {
  const lower = sign.toLowerCase();
  return lower.length === sign.length ? lower : sign;
}
