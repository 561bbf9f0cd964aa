import { captions, drawn } from './draw/captions.ts';

/**
 * A picture of the sample newspaper, as the newsroom files it. Its file lies in `sample/pictures/`; the drawings come from
 * `sample/draw/`.
 */
export type SamplePicture = {
  /** How articles and people name it. */
  slug: string;
  file: string;
  /** What a reader who cannot see it is told, in French, 160 signs at most; empty when the picture only decorates. */
  alt: string;
  /** A French sentence; empty for portraits. */
  caption: string;
  credit: string;
  /** What must stay in view when the picture is cropped: shares of its width and height, from the left and the top. */
  focalX: number;
  focalY: number;
};

/** Slugs of the people of the sample newspaper who have a portrait, the collective signature first. */
const portrayed = [
  'redaction',
  'aissatou-bah',
  'idriss-ngarta',
  'clarisse-mbemba',
  'yacine-belhadi',
  'fanta-sidibe',
  'rodrigue-ilboudo',
  'mame-coumba-seck',
  'eloise-amoussou',
  'herve-tchoumi',
] as const;

/** Every picture of the sample newspaper: those of its articles, then the portraits of those who write them. */
export const pictures: SamplePicture[] = [
  ...captions.map(([slug, alt, caption, credit, [focalX, focalY] = [0.5, 0.5]]) => ({
    slug,
    file: `${slug}.webp`,
    alt,
    caption,
    credit,
    focalX,
    focalY,
  })),
  ...portrayed.map((person) => ({
    slug: `portrait-${person}`,
    file: `portrait-${person}.webp`,
    alt: '',
    caption: '',
    credit: drawn,
    focalX: 0.5,
    focalY: 0.42,
  })),
];
