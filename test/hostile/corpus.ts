import { ADDRESSES } from './addresses.ts';
import { BREAKOUTS } from './breakouts.ts';
import { MARKUP } from './markup.ts';

/** A text that somebody who means harm might send; its number is what its script says when it runs. */
export type Piece = { number: number; text: string };

const ALL = [...MARKUP, ...ADDRESSES, ...BREAKOUTS];

/** Every piece, each with a number of its own. */
export const PIECES: readonly Piece[] = ALL.map((text, number) => ({ number, text: loaded(text, number) }));

/** The addresses among them. */
export const HOSTILE_ADDRESSES: readonly Piece[] = PIECES.slice(MARKUP.length, MARKUP.length + ADDRESSES.length);

/** The host to which hostile pieces lead; nothing answers there. */
export const ELSEWHERE = 'elsewhere.invalid';

/** Every `count`-th piece, from one on: as many slices as that hold them all. */
export function slice(pieces: readonly Piece[], { part, of: count }: { part: number; of: number }): string[] {
  return pieces.filter((_, index) => index % count === part).map(({ text }) => text);
}

function loaded(text: string, number: number): string {
  return text
    .replaceAll('RUN', `caught.push(${number})`)
    .replaceAll('ELSEWHERE', `https://elsewhere.invalid/${number}`)
    .replaceAll('NUMBER', String(number));
}
