import type { DocumentJson } from './document/document.ts';
import { textOf } from './document/walk-document.ts';

/** Signs of a feuillet, spaces included: what the French-speaking press counts and pays by. */
export const SIGNS_PER_FEUILLET = 1500;

/** Length of a body in signs, spaces included. */
export function signsOf(body: DocumentJson): number {
  return textOf(body).replaceAll('\n', '').length;
}
