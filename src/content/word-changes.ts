/** How many words one text has that the other has not, and the other way round. */
export type WordChanges = { added: number; removed: number };

/** Counts the words that came and those that went. A word that only moved is not counted. */
export function countWordChanges(before: string, after: string): WordChanges {
  const left = countsOf(before);
  let added = 0;
  for (const [word, count] of countsOf(after)) {
    const known = left.get(word) ?? 0;
    added += Math.max(0, count - known);
    left.set(word, Math.max(0, known - count));
  }
  return { added, removed: left.values().reduce((sum, count) => sum + count, 0) };
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
