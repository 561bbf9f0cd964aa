/**
 * Rows in one statement at most. Many rows at once are quick, but each number of them is another statement to prepare and to
 * keep; so few are enough.
 */
const ROWS_AT_ONCE = 16;
/** Values of an `in (…)` at most. */
const VALUES_AT_ONCE = 512;

/** Rows in the groups in which they are best inserted. */
export function* rowGroups<T>(rows: readonly T[]): Generator<T[]> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) yield rows.slice(at, at + ROWS_AT_ONCE);
}

/**
 * Values in the groups in which they are best looked up: each once, and filled up with its last to a power of two, so
 * that only a few different statements are ever made.
 */
export function* valueGroups<T>(values: Iterable<T>): Generator<T[]> {
  const wanted = [...new Set(values)];
  for (let at = 0; at < wanted.length; at += VALUES_AT_ONCE) {
    const group = wanted.slice(at, at + VALUES_AT_ONCE);
    const length = 2 ** Math.ceil(Math.log2(group.length));
    yield [...group, ...Array<T>(length - group.length).fill(group.at(-1) as T)];
  }
}
