/** More cells than this are not compared one by one: a phone would stand still. */
const MOST_CELLS = 4_000_000;

/** Places in two lists that say the same. */
export type Match = [a: number, b: number];

/**
 * The longest common run of two lists (their longest common subsequence), as pairs of places in rising order. Where the
 * lists are both very long and differ in the middle, the middle counts as different.
 */
export function matchLists(a: readonly string[], b: readonly string[]): Match[] {
  const shortest = Math.min(a.length, b.length);
  let start = 0;
  while (start < shortest && a[start] === b[start]) start++;
  let end = 0;
  while (end < shortest - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const before = Array.from({ length: start }, (_, i): Match => [i, i]);
  const middle = matchMiddle(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const after = Array.from({ length: end }, (_, i): Match => [a.length - end + i, b.length - end + i]);
  return [...before, ...middle.map(([i, j]): Match => [i + start, j + start]), ...after];
}

function matchMiddle(a: readonly string[], b: readonly string[]): Match[] {
  const isTooMuch = a.length * b.length > MOST_CELLS;
  return isTooMuch ? [] : bestMatches(a.length, b.length, (i, j) => (a[i] === b[j] ? 1 : 0));
}

/** The pairs, in rising order on both sides, that are worth most together; a pair worth nothing is never made. */
export function bestMatches(rows: number, columns: number, worth: (row: number, column: number) => number): Match[] {
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] as number;
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + worth(i, j));
    }
  }
  const matches: Match[] = [];
  let [i, j] = [0, 0];
  while (i < rows && j < columns) {
    if (at(i, j) === at(i + 1, j)) i++;
    else if (at(i, j) === at(i, j + 1)) j++;
    else matches.push([i++, j++]);
  }
  return matches;
}
