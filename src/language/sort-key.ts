/** Signs of a headline that matter for its place among others. */
const LONGEST = 120;

/**
 * A text as it is put in alphabetical order and looked up by a part of it: lower case, without accents, ligatures taken
 * apart, whatever is no letter and no digit a single space ("L’Élysée" → "l elysee").
 */
export function sortKey(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
}
