import { stemmer } from '@orama/stemmers/french';
import { STOP_WORDS } from './stop-words.ts';

/** A search term, and where the word that it was made from stands in the text. */
export type PlacedTerm = { term: string; from: number; to: number };

const MAX_TERM = 40;

/** Letters and digits; apostrophes and hyphens within a word hold it together. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ\-‐‑][\p{L}\p{N}\p{M}]+)*/gu;

/** What is dropped before an apostrophe: l'accord, qu'elle, jusqu'ici. "aujourd'hui" is none of these. */
const ELISION = /^(?:l|d|j|m|t|s|c|n|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)['’ʼ]/;

/**
 * A text as search terms, in order and with repeats: lower case, accents and ligatures folded, elisions and stop words
 * dropped, French stems (Snowball). Folding comes before stemming, so that a word typed without its accents gives the
 * same term. All of a newspaper is analysed the same way, whatever the language of an article, since a question does not
 * say in which language it is asked. Terms hold letters and digits only.
 */
export function analyse(text: string): string[] {
  const terms: string[] = [];
  for (const word of text.match(WORD) ?? []) {
    for (const { folded, term } of partsOf(word)) if (!STOP_WORDS.has(folded)) terms.push(term);
  }
  return terms;
}

/** The terms of a question, each once; stop words count when there is nothing else. */
export function analyseQuery(question: string): string[] {
  const terms = analyse(question);
  const kept = terms.length > 0 ? terms : placedTerms(question, new Set()).map(({ term }) => term);
  return [...new Set(kept)];
}

/** The terms with their places, so that they can be shown in an extract. */
export function termsWithPositions(text: string): PlacedTerm[] {
  return placedTerms(text, STOP_WORDS);
}

function placedTerms(text: string, stopWords: Set<string>): PlacedTerm[] {
  const placed: PlacedTerm[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    for (const { folded, term, from, to } of partsOf(word)) {
      if (!stopWords.has(folded)) placed.push({ term, from: index + from, to: index + to });
    }
  }
  return placed;
}

type Part = PlacedTerm & { folded: string };

const analysed = new Map<string, Part[]>();
const WORDS_KEPT = 20_000;

/** A newspaper's words come back: each is taken apart once. */
function partsOf(word: string): Part[] {
  const known = analysed.get(word);
  if (known) return known;
  if (analysed.size >= WORDS_KEPT) analysed.clear();
  const parts = takeApart(word);
  analysed.set(word, parts);
  return parts;
}

/** L'Afrique → Afrique; Saint-Louis → Saint, Louis: asked joined or apart, both find it. */
function takeApart(word: string): Part[] {
  const elided = ELISION.exec(word.toLowerCase())?.[0].length ?? 0;
  const parts = [...word.slice(elided).matchAll(/[^'’ʼ\-‐‑]+/g)].map(({ 0: part, index }) => {
    const folded = fold(part);
    const from = elided + index;
    return { folded, term: /^[a-z]+$/.test(folded) ? stemmer(folded) : folded, from, to: from + part.length };
  });
  return parts.filter(({ folded }) => folded !== '');
}

function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, MAX_TERM);
}
