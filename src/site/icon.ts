import { drawIcon as draw } from '#media/draw-icon.ts';

/** The sign of every newspaper on Griot until it has its own: a river in its two banks, on laterite. */
export const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#a3341a"/><path d="M21 3c-9 5 5 9-3 14s2 8-7 12M26 3c-9 5 5 9-3 14s2 8-7 12" fill="none" stroke="#fffdf9" stroke-width="2.4" stroke-linecap="round"/></svg>`;

const drawn = new Map<number, Promise<Uint8Array<ArrayBuffer>>>();

/** The sign as a PNG, drawn once for each size. */
export function drawIcon(size: number): Promise<Uint8Array<ArrayBuffer>> {
  const made = drawn.get(size) ?? draw(logo, size);
  drawn.set(size, made);
  return made;
}
