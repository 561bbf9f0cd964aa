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
  return termsWithPositions(text).map(({ term }) => term);
}

/** The terms of a question, each once; stop words count when there is nothing else. */
export function analyseQuery(question: string): string[] {
  const terms = analyse(question);
  const kept = terms.length > 0 ? terms : [...placedTerms(question, new Set())].map(({ term }) => term);
  return [...new Set(kept)];
}

/** The terms with their places, so that they can be shown in an extract. */
export function termsWithPositions(text: string): PlacedTerm[] {
  return [...placedTerms(text, STOP_WORDS)];
}

function* placedTerms(text: string, stopWords: Set<string>): Generator<PlacedTerm> {
  for (const match of text.matchAll(WORD)) {
    for (const part of partsOf(match[0])) {
      const folded = fold(part.word);
      if (folded === '' || stopWords.has(folded)) continue;
      const from = match.index + part.from;
      yield { term: stem(folded), from, to: from + part.word.length };
    }
  }
}

/** L'Afrique → Afrique; Saint-Louis → Saint, Louis: asked joined or apart, both find it. */
function* partsOf(word: string): Generator<{ word: string; from: number }> {
  const elided = ELISION.exec(word.toLowerCase())?.[0].length ?? 0;
  const rest = word.slice(elided);
  for (const match of rest.matchAll(/[^'’ʼ\-‐‑]+/g)) yield { word: match[0], from: elided + match.index };
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

const stems = new Map<string, string>();
const STEMS_KEPT = 20_000;

/** The stemmer costs more than all the rest, and a newspaper's words come back. */
function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= STEMS_KEPT) stems.clear();
  const made = /^[a-z]+$/.test(word) ? stemmer(word) : word;
  stems.set(word, made);
  return made;
}
