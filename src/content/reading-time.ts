/** Words that an adult reads in a minute, silently, in French (Brysbaert 2019: about 200 to 240). */
const WORDS_PER_MINUTE = 220;

/** Whole minutes, at least one. */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE));
}
