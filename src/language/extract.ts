import type { ArticleDraft } from '#content/article.ts';
import { proseOf, textOf } from '#content/document/walk-document.ts';
import { termsWithPositions } from './analyser.ts';

/** Length of the extract that lists show when there is no standfirst. */
const EXTRACT_SIGNS = 220;

/** What lists show under a headline: the standfirst, else the body's beginning cut at a word. */
export function extractOf({ standfirst, body }: Pick<ArticleDraft, 'standfirst' | 'body'>): string {
  return standfirst ?? cutAtWord(proseOf(body) || textOf(body), EXTRACT_SIGNS);
}

const CUT = ' […]';

/** The beginning of a text, cut after a whole word and marked "[…]" when it is longer than `maxSigns`. */
export function cutAtWord(text: string, maxSigns: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= maxSigns) return line;
  const room = line.slice(0, maxSigns - CUT.length + 1);
  const end = room.lastIndexOf(' ');
  return (end > 0 ? room.slice(0, end) : room.slice(0, -1)).replace(/[\s,;:.…!?–—-]+$/, '') + CUT;
}

/** A piece of an extract, and whether it is one of the words that were searched. */
export type ExtractPart = { text: string; isHit: boolean };

/** What stands around the first of the terms (made by `analyseQuery`); the beginning when none is there. */
export function extractAround(text: string, terms: string[], maxSigns: number): ExtractPart[] {
  const line = text.replace(/\s+/g, ' ').trim();
  const wanted = new Set(terms);
  const hits = termsWithPositions(line).filter(({ term }) => wanted.has(term));
  const start = startNear(line, hits[0]?.from ?? 0, maxSigns);
  const end = line.length - start <= maxSigns ? line.length : Math.max(start, line.lastIndexOf(' ', start + maxSigns));
  const parts: ExtractPart[] = start > 0 ? [{ text: '[…] ', isHit: false }] : [];
  let from = start;
  for (const hit of hits.filter((each) => each.from >= start && each.to <= end)) {
    if (hit.from < from) continue;
    parts.push({ text: line.slice(from, hit.from), isHit: false }, { text: line.slice(hit.from, hit.to), isHit: true });
    from = hit.to;
  }
  parts.push({ text: line.slice(from, end) + (end < line.length ? CUT : ''), isHit: false });
  return parts.filter((part) => part.text !== '');
}

/** A third of the room is left before the hit, and the extract begins with a whole word. */
function startNear(line: string, hit: number, maxSigns: number): number {
  const wanted = hit - Math.round(maxSigns / 3);
  if (wanted <= 0) return 0;
  const start = line.indexOf(' ', wanted) + 1;
  return start > hit ? hit : start;
}
