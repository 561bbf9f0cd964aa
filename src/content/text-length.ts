/** Signs of a feuillet, the French press's measure of a text: 25 lines of 60. */
const SIGNS_PER_SHEET = 1500;

/** How long a text is: signs with their spaces, words, and feuillets to a tenth. */
export type TextLength = { signs: number; words: number; sheets: number };

/** Measures a text; the ends of its lines are no signs. Words are counted as the site counts them for the reading time. */
export function lengthOf(text: string): TextLength {
  const signs = [...text.replaceAll('\n', '')].length;
  const words = text.match(/\S+/g)?.length ?? 0;
  return { signs, words, sheets: sheetsOf(signs) };
}

/** Signs in feuillets, to a tenth. */
export function sheetsOf(signs: number): number {
  return Math.round((signs / SIGNS_PER_SHEET) * 10) / 10;
}
