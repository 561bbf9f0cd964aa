/** A newspaper's own colours, as `#rrggbb`. */
export type Colours = {
  /** Of links, kickers and buttons on the light ground. */
  accent: string;
  /** The same on the dark ground, for readers who ask for it. */
  accentDark: string;
  /** The light ground itself. */
  paper: string;
};

/** The red of laterite, on a warm paper. */
export const DEFAULT_COLOURS: Colours = { accent: '#a3341a', accentDark: '#f0906b', paper: '#fffdf9' };

/** Every colour that a style sheet needs. */
export type Palette = Record<'paper' | 'tint' | 'ink' | 'soft' | 'rule' | 'accent', string>;

const LIGHT = { ink: '#1c1a17', soft: '#5c564d', tint: '#f5efe4', rule: '#ddd4c4' };
const DARK = { paper: '#151311', tint: '#221e1a', ink: '#ece5d9', soft: '#aba193', rule: '#3b352d' };

/** The colours of both schemes. Boxes and rules on a paper of one's own are the paper itself, a little darker. */
export function palettesOf({ accent, accentDark, paper }: Colours): { light: Palette; dark: Palette } {
  const isOurs = paper === DEFAULT_COLOURS.paper;
  const ground = isOurs
    ? { tint: LIGHT.tint, rule: LIGHT.rule }
    : { tint: mixed(paper, LIGHT.ink, 0.05), rule: mixed(paper, LIGHT.ink, 0.17) };
  return { light: { ...LIGHT, ...ground, paper, accent }, dark: { ...DARK, accent: accentDark } };
}

/** What small text must have on its ground: WCAG 2.2, success criterion 1.4.3. */
export const LEAST_CONTRAST = 4.5;

/** A colour that cannot be read well enough, by how much, and the nearest one that can. */
export type FaintColour = { name: keyof Colours; colour: string; ratio: number; nearest: string };

/** The colours that would be hard to read; a paper that is too dark is told alone, since the others depend on it. */
export function faintColours(colours: Colours): FaintColour[] {
  const { light, dark } = palettesOf(colours);
  const paper = faint('paper', colours.paper, {
    towards: '#ffffff',
    ratioOf: (candidate) => leastOn([light.ink, light.soft], groundsOf({ ...colours, paper: candidate })),
  });
  if (paper) return [paper];
  const accents = [
    faint('accent', colours.accent, {
      towards: '#000000',
      ratioOf: (candidate) => leastOn([candidate], [light.paper, light.tint]),
    }),
    faint('accentDark', colours.accentDark, {
      towards: '#ffffff',
      ratioOf: (candidate) => leastOn([candidate], [dark.paper, dark.tint]),
    }),
  ];
  return accents.filter((found) => found !== null);
}

/** How two colours stand out from each other, from 1 to 21, by the formula of WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Whether a text is a colour as they are kept here. */
export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/.test(text);
}

type Search = { towards: string; ratioOf: (colour: string) => number };

const STEPS = 256;

/** Null when the colour can be read; else it goes step by step towards black or white until it can, and keeps its hue. */
function faint(name: keyof Colours, colour: string, { towards, ratioOf }: Search): FaintColour | null {
  const ratio = ratioOf(colour);
  if (ratio >= LEAST_CONTRAST) return null;
  for (let step = 1; step < STEPS; step++) {
    const nearest = mixed(colour, towards, step / STEPS);
    if (ratioOf(nearest) >= LEAST_CONTRAST) return { name, colour, ratio, nearest };
  }
  return { name, colour, ratio, nearest: towards };
}

function groundsOf(colours: Colours): string[] {
  const { paper, tint } = palettesOf(colours).light;
  return [paper, tint];
}

function leastOn(colours: string[], grounds: string[]): number {
  return Math.min(...colours.flatMap((colour) => grounds.map((ground) => contrast(colour, ground))));
}

function mixed(colour: string, other: string, share: number): string {
  const others = channels(other);
  const parts = channels(colour).map((value, index) => Math.round(value + ((others[index] ?? 0) - value) * share));
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
