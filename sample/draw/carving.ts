import { curve, type Drawing, joined, type Point, path, points } from './shapes.ts';

/**
 * Numbers between 0 and 1 that look random and are the same at every run, so that a picture redrawn is the same picture.
 * (Mulberry32.)
 */
export function dice(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One cut of the gouge: a stroke pointed at both ends, fattest in the middle, as path data. */
export function gouge([x1, y1]: Point, [x2, y2]: Point, width: number): string {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [nx, ny] = [(-(y2 - y1) / length) * width, ((x2 - x1) / length) * width];
  const [mx, my] = [(x1 + x2) / 2, (y1 + y2) / 2];
  return `M${joined([[x1, y1]])}Q${joined([
    [mx + nx, my + ny],
    [x2, y2],
  ])}Q${joined([
    [mx - nx, my - ny],
    [x1, y1],
  ])}Z`;
}

/** Several cuts of one width, as path data: `x,y` where each starts, then `x,y` where it ends. */
export const cuts = (ends: string, width: number): string =>
  points(ends)
    .map((end, index, all) => (index % 2 ? gouge(all[index - 1] ?? end, end, width) : ''))
    .join('');

/** Cuts that radiate from a disc: around the sun, from a lamp. Angles in degrees, clockwise from the right. */
export function rays(
  [x, y]: Point,
  {
    inner,
    outer,
    count,
    from = 0,
    to = 360,
    width = 5,
  }: { inner: number; outer: number; count: number; from?: number; to?: number; width?: number },
  fill: string,
): Drawing {
  const marks = Array.from({ length: count }, (_, index) => {
    const angle = ((from + ((to - from) * (index + 0.5)) / count) * Math.PI) / 180;
    const reach = index % 2 ? outer : inner + (outer - inner) * 0.6;
    const on = (radius: number): Point => [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
    return gouge(on(inner), on(reach), width);
  });
  return path(marks.join(''), fill);
}

/** A rectangle to be filled with cuts: left, top, width, height. */
type Field = readonly [x: number, y: number, width: number, height: number];

/** Horizontal cuts that grow towards the bottom: water seen from its bank. */
export function ripples(
  [x, y, width, height]: Field,
  { rows, seed, density = 1, reach = 150 }: { rows: number; seed: number; density?: number; reach?: number },
  fill: string,
): Drawing {
  const roll = dice(seed);
  const marks: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    const depth = (row + 0.5) / rows;
    const line = y + height * depth ** 1.35;
    const count = Math.max(1, Math.round(density * (10 - 6 * depth)));
    for (let index = 0; index < count; index += 1) {
      const start = x + ((index + roll() * 0.8) / count) * width;
      const length = (0.35 + roll()) * reach * (0.35 + depth);
      const level = line + (roll() - 0.5) * (height / rows) * 0.6;
      marks.push(gouge([start, level], [Math.min(start + length, x + width), level], 2 + 5 * depth));
    }
  }
  return path(marks.join(''), fill);
}

/** Cuts laid side by side along a line, all leaning the same way: grass, furrows, the flank of a hill. */
export function hatching(
  line: readonly Point[],
  { step, lean, width = 4, seed = 1 }: { step: number; lean: Point; width?: number; seed?: number },
  fill: string,
): Drawing {
  const roll = dice(seed);
  const marks: string[] = [];
  line.slice(1).forEach((end, index) => {
    const start = line[index] ?? end;
    const count = Math.max(1, Math.round(Math.hypot(end[0] - start[0], end[1] - start[1]) / step));
    for (let part = 0; part < count; part += 1) {
      const share = (part + roll() * 0.5) / count;
      const [x, y] = [start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share];
      const size = 0.55 + roll() * 0.45;
      marks.push(gouge([x, y], [x + lean[0] * size, y + lean[1] * size], width));
    }
  });
  return path(marks.join(''), fill);
}

/** The column of light that a low sun or moon lays on water, in cuts that widen towards the reader. */
export function glitter(
  [x, top, spread, height]: Field,
  { rows, seed }: { rows: number; seed: number },
  fill: string,
): Drawing {
  const roll = dice(seed);
  const marks = Array.from({ length: rows }, (_, row) => {
    const depth = (row + 0.5) / rows;
    const half = spread * (0.35 + 0.65 * depth) * (0.5 + roll() * 0.5);
    const level = top + height * depth;
    const shift = (roll() - 0.5) * spread * 0.35;
    return gouge([x + shift - half, level], [x + shift + half, level], (height / rows) * 0.55);
  });
  return path(marks.join(''), fill);
}

/** Ground with a soft upper edge that runs across the board down to `bottom`. */
export function ground(edge: readonly Point[], bottom: number, fill: string): Drawing {
  const [left, right] = [edge[0]?.[0] ?? 0, edge.at(-1)?.[0] ?? 0];
  return path(`${curve(edge)}L${right},${bottom}L${left},${bottom}Z`, fill);
}
