import { ink } from './palette.ts';

/** Width and height of a picture's drawing board, in units that become pixels. */
export const board = { width: 1600, height: 1067 } as const;

/** A point of the board: x to the right, y downwards. */
export type Point = readonly [x: number, y: number];

/** Points in SVG's own notation: `0,520 220,486`. */
export const points = (text: string): Point[] =>
  text.split(' ').map((pair) => {
    const [x, y] = pair.split(',');
    return [Number(x), Number(y)];
  });

/** A piece of a drawing: SVG source. */
export type Drawing = string;

const round = (value: number) => Math.round(value * 10) / 10;

/** Points as the text that SVG's `points` and our path builders expect. */
export const joined = (points: readonly Point[]): string => points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');

/** A filled outline, given as SVG path data. */
export const path = (d: string, fill: string): Drawing => `<path d="${d}" fill="${fill}"/>`;

/** A flat shadow over whatever lies beneath: black ink thinned down. */
export const shade = (d: string, strength = 0.2): Drawing =>
  `<path d="${d}" fill="${ink.black}" fill-opacity="${strength}"/>`;

/** A drawn line with round ends. */
export const stroke = (d: string, colour: string, width: number): Drawing =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** A dashed line; `dash` is SVG's list of dashes and gaps. */
export const dashed = (d: string, { colour, width, dash }: { colour: string; width: number; dash: string }): Drawing =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-dasharray="${dash}" stroke-linecap="butt"/>`;

/** A polygon with straight sides. */
export const polygon = (points: readonly Point[], fill: string): Drawing =>
  `<polygon points="${joined(points)}" fill="${fill}"/>`;

/** A rectangle: left, top, width, height, and the radius of its corners. */
export const rect = ([x, y, width, height, radius = 0]: readonly number[], fill: string): Drawing =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;

/** A disc: centre and radius. */
export const disc = ([x, y, radius]: readonly [number, number, number], fill: string): Drawing =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${radius}" fill="${fill}"/>`;

/** A ring: centre and radius, drawn as a line. */
export const ring = ([x, y, radius]: readonly [number, number, number], colour: string, width: number): Drawing =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${radius}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;

/** An ellipse: centre, then half its width and half its height. */
export const ellipse = ([x, y, rx, ry]: readonly [number, number, number, number], fill: string): Drawing =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;

/** Where and how large a piece is put: `flip` mirrors it, `turn` is in degrees. */
export type Placement = { x: number; y: number; scale?: number; turn?: number; flip?: true };

/** Pieces put somewhere else on the board, as one. */
export function place({ x, y, scale = 1, turn = 0, flip }: Placement, ...pieces: Drawing[]): Drawing {
  const across = flip ? -scale : scale;
  return `<g transform="translate(${round(x)} ${round(y)}) rotate(${turn}) scale(${across} ${scale})">${pieces.join('')}</g>`;
}

/** Pieces cut along an outline; `name` must be unique within the picture. */
export const cut = (name: string, outline: string, ...pieces: Drawing[]): Drawing =>
  `<clipPath id="${name}"><path d="${outline}"/></clipPath><g clip-path="url(#${name})">${pieces.join('')}</g>`;

/** The outline of a disc, for `cut`. */
export const round360 = ([x, y, r]: readonly [number, number, number]): string =>
  `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`;

/** A curve through points (Catmull-Rom turned into Béziers), as path data starting with a move. */
export function curve(points: readonly Point[]): string {
  const [first] = points;
  if (!first) return '';
  const at = (index: number): Point => points[Math.max(0, Math.min(points.length - 1, index))] ?? first;
  const pieces = points.slice(1).map((end, index) => {
    const [before, start, after] = [at(index - 1), at(index), at(index + 2)];
    const one: Point = [start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6];
    const two: Point = [end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6];
    return `C${joined([one, two, end])}`;
  });
  return `M${joined([first])}${pieces.join('')}`;
}

/** How a label is set. Sizes are in board units: 52 is the smallest that is readable on a phone. */
export type Lettering = {
  size?: number;
  weight?: number;
  colour?: string;
  anchor?: 'start' | 'middle' | 'end';
  /** Colour of a rim around the letters, to keep them readable over lines. */
  rim?: string;
  spacing?: number;
  turn?: number;
  italic?: true;
};

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A label of a map or a chart, at a point of its baseline. */
export function label(text: string, [x, y]: Point, lettering: Lettering = {}): Drawing {
  const {
    size = 54,
    weight = 700,
    colour = ink.black,
    anchor = 'start',
    rim,
    spacing = 0,
    turn = 0,
    italic,
  } = lettering;
  const edge = rim ? ` stroke="${rim}" stroke-width="14" stroke-linejoin="round" paint-order="stroke"` : '';
  const slant = italic ? ' font-style="italic"' : '';
  return (
    `<text transform="translate(${round(x)} ${round(y)}) rotate(${turn})" font-family="Lato, Noto Sans, DejaVu Sans"` +
    ` font-size="${size}" font-weight="${weight}" letter-spacing="${spacing}" text-anchor="${anchor}"` +
    ` fill="${colour}"${edge}${slant}>${escaped(text)}</text>`
  );
}
