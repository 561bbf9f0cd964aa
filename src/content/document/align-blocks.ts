import { canonicalJson } from '../canonical-json.ts';
import type { BlockJson } from './document.ts';
import { bestMatches, type Match, matchLists } from './match-lists.ts';

/** Blocks that share this much of their words are one block that was changed. */
const ALIKE = 0.4;
/** Beyond so many comparisons in one place, blocks are paired by their order alone. */
const MOST_PAIRS = 2500;

/** What became of a text's blocks in another text that was made from it. */
export type Alignment = {
  /** For each block of the first text, what it became; null when it was taken out. */
  fates: (BlockJson | null)[];
  /** What is new before each block of the first text, and, last, after them all. */
  inserted: BlockJson[][];
};

/** Tells block by block how one text became the other: what stayed, changed, went and came. */
export function alignBlocks(from: readonly BlockJson[], to: readonly BlockJson[]): Alignment {
  const exact = matchLists(from.map(canonicalJson), to.map(canonicalJson));
  const pairs = withChanged(exact, from, to);
  const fates: (BlockJson | null)[] = from.map(() => null);
  const inserted: BlockJson[][] = [...from.map(() => []), []];
  let slot = 0;
  let next = 0;
  for (const [i, j] of [...pairs, [from.length, to.length] as Match]) {
    inserted[slot] = [...(inserted[slot] ?? []), ...to.slice(next, j)];
    if (i < from.length) fates[i] = to[j] as BlockJson;
    slot = i + 1;
    next = j + 1;
  }
  return { fates, inserted };
}

/** Exact pairs, and between them the blocks that are alike, or stand alone in the place of one another. */
function withChanged(exact: Match[], from: readonly BlockJson[], to: readonly BlockJson[]): Match[] {
  const pairs: Match[] = [];
  let [i, j] = [0, 0];
  for (const match of [...exact, [from.length, to.length] as Match]) {
    const shift = ([a, b]: Match): Match => [a + i, b + j];
    pairs.push(...pairGap(from.slice(i, match[0]), to.slice(j, match[1])).map(shift));
    if (match[0] < from.length) pairs.push(match);
    [i, j] = [match[0] + 1, match[1] + 1];
  }
  return pairs;
}

function pairGap(from: readonly BlockJson[], to: readonly BlockJson[]): Match[] {
  if (from.length === 0 || to.length === 0) return [];
  const alike = from.length * to.length > MOST_PAIRS ? [] : pairAlike(from, to);
  const pairs: Match[] = [];
  let [i, j] = [0, 0];
  for (const [a, b] of [...alike, [from.length, to.length] as Match]) {
    // As many left on both sides: each was rewritten in its place.
    if (a - i === b - j) pairs.push(...Array.from({ length: a - i }, (_, k): Match => [i + k, j + k]));
    if (a < from.length) pairs.push([a, b]);
    [i, j] = [a + 1, b + 1];
  }
  return pairs;
}

function pairAlike(from: readonly BlockJson[], to: readonly BlockJson[]): Match[] {
  const words = (blocks: readonly BlockJson[]) => blocks.map(wordsOfBlock);
  const [a, b] = [words(from), words(to)];
  return bestMatches(from.length, to.length, (i, j) => {
    const likeness = likenessOf(a[i] ?? [], b[j] ?? []);
    return likeness < ALIKE ? 0 : likeness;
  });
}

/** Whether two blocks share enough of their words to be one that was changed. */
export function areAlike(a: BlockJson, b: BlockJson): boolean {
  return likenessOf(wordsOfBlock(a), wordsOfBlock(b)) >= ALIKE;
}

/** Twice what they share over what they have (Dice's coefficient), from 0 to 1. */
function likenessOf(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return (2 * shared) / (a.length + b.length);
}

/** Everything that a block says, captions, addresses and numbers of pictures included; its kind is not said. */
export function wordsOfBlock(block: BlockJson): string[] {
  return wordsIn(block);
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (typeof value === 'number') return [`#${value}`];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (SHAPE.has(key) ? [] : wordsIn(part)));
}

/** Says how a block is shown, not what it says. */
const SHAPE = new Set(['type', 'level', 'start', 'colspan', 'rowspan']);
