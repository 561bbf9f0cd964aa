import type { Colours } from '#content/colours.ts';
import { drawIcon as draw } from '#media/draw-icon.ts';

/** The newspaper's sign, in its colours: a river in its two banks. */
export function signOf({ accent, paper }: Colours): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${accent}"/><path d="M21 3c-9 5 5 9-3 14s2 8-7 12M26 3c-9 5 5 9-3 14s2 8-7 12" fill="none" stroke="${paper}" stroke-width="2.4" stroke-linecap="round"/></svg>`;
}

/** The last drawings, by size, and the sign that they show. */
let drawn: { sign: string; bySize: Map<number, Promise<Uint8Array<ArrayBuffer>>> } | null = null;

/** The sign as a PNG, drawn once for each size. */
export function drawIcon(colours: Colours, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const sign = signOf(colours);
  if (drawn?.sign !== sign) drawn = { sign, bySize: new Map() };
  const made = drawn.bySize.get(size) ?? draw(sign, size);
  drawn.bySize.set(size, made);
  return made;
}
