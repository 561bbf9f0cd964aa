import type { DocumentJson } from './document/document.ts';
import { textOf } from './document/walk-document.ts';

/** Signs of a feuillet, spaces included: what the French-speaking press counts and pays by. */
export const SIGNS_PER_FEUILLET = 1500;

/** How long a body is: signs with their spaces, words as the site counts them, and feuillets to a tenth. */
export type BodyLength = { signs: number; words: number; feuillets: number };

/** Length of a body in signs, spaces included. */
export function signsOf(body: DocumentJson): number {
  return signsIn(textOf(body));
}

/** All measures of a body's length. */
export function lengthOf(body: DocumentJson): BodyLength {
  const text = textOf(body);
  const signs = signsIn(text);
  const words = text.match(/\S+/g)?.length ?? 0;
  return { signs, words, feuillets: Math.round((signs / SIGNS_PER_FEUILLET) * 10) / 10 };
}

/** The ends of lines are no signs. */
function signsIn(text: string): number {
  return text.replaceAll('\n', '').length;
}
