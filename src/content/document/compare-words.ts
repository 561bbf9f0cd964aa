import { matchLists } from './match-lists.ts';

/** A stretch of words that stands in both texts, or in one of them alone. */
export type WordPart = { kind: 'same' | 'removed' | 'added'; text: string };

/** What became of the words of a text, in reading order; where words changed, the old ones come first. */
export function compareWords(before: string, after: string): WordPart[] {
  const [a, b] = [tokensOf(before), tokensOf(after)];
  const parts: WordPart[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of [...matchLists(a, b), [a.length, b.length] as const]) {
    add(parts, 'removed', a.slice(i, x).join(''));
    add(parts, 'added', b.slice(j, y).join(''));
    add(parts, 'same', a[x] ?? '');
    [i, j] = [x + 1, y + 1];
  }
  return withWholePhrases(parts);
}

/** Words with the space after them, and every other sign by itself. */
function tokensOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}

function add(parts: WordPart[], kind: WordPart['kind'], text: string): void {
  if (text === '') return;
  const last = parts[parts.length - 1];
  if (last?.kind === kind) last.text += text;
  else parts.push({ kind, text });
}

/** A space between two changed words is no island: the phrase is shown as changed whole. */
function withWholePhrases(parts: WordPart[]): WordPart[] {
  const result: WordPart[] = [];
  let change = { removed: '', added: '' };
  const close = () => {
    add(result, 'removed', change.removed);
    add(result, 'added', change.added);
    change = { removed: '', added: '' };
  };
  parts.forEach(({ kind, text }, i) => {
    const isIsland = kind === 'same' && /^\s+$/.test(text) && parts[i - 1] && parts[i + 1];
    if (kind !== 'same') change[kind] += text;
    else if (isIsland) change = { removed: change.removed + text, added: change.added + text };
    else {
      close();
      add(result, 'same', text);
    }
  });
  close();
  return result;
}
