/** One size of a picture, as a file that readers can be sent. */
export type Rendition = { width: number; height: number; format: 'avif' | 'webp' | 'jpeg'; byteSize: number };

/** What is said of a picture, and where its point of interest is. */
export type PictureWords = {
  alt: string;
  /** Whether it says nothing that the text does not: its alternative text is then rightly empty. */
  isDecorative: boolean;
  caption: string;
  credit: string;
  /** From 0 (left, top) to 1, of the picture as it is shown. */
  focalX: number;
  focalY: number;
};

/** A picture of the library, ready to be shown. Sizes in pixels of the original. */
export type Picture = PictureWords & {
  id: number;
  /** What the names of its files begin with: the original's hash, or another for what was cut out of it. */
  hash: string;
  width: number;
  height: number;
  /** Narrowest first. */
  renditions: Rendition[];
};

/** What of a picture is shown, as fractions of its width and height. */
export type Crop = { x: number; y: number; width: number; height: number };

/** Largest file that may be sent up, in bytes, and largest picture, in pixels. */
export const MAX_PICTURE_BYTES = 40_000_000;
export const MAX_PICTURE_PIXELS = 50_000_000;

/** What one person may send up in a day: every photograph of a large event, and no more than a small disk has room for. */
export const MOST_UPLOADS_A_DAY = 500;
export const MOST_UPLOADED_BYTES_A_DAY = 3_000_000_000;

/** The part of a picture that is shown, in pixels. */
export function shownSize(
  { width, height }: { width: number; height: number },
  crop: Crop | null,
): { width: number; height: number } {
  if (!crop) return { width, height };
  return { width: Math.max(1, Math.round(width * crop.width)), height: Math.max(1, Math.round(height * crop.height)) };
}

/** Where a point stands once another part of the picture is shown; fractions of what is shown, kept within it. */
export function focusWithin(
  point: { x: number; y: number },
  from: Crop | null,
  to: Crop | null,
): { x: number; y: number } {
  const [before, after] = [from ?? WHOLE, to ?? WHOLE];
  const within = (value: number) => Math.min(1, Math.max(0, value));
  return {
    x: within((before.x + point.x * before.width - after.x) / after.width),
    y: within((before.y + point.y * before.height - after.y) / after.height),
  };
}

const WHOLE: Crop = { x: 0, y: 0, width: 1, height: 1 };

/**
 * The name in the store of what a picture can be cut from again: upright, without metadata, never wider than 4096 pixels.
 * It has no address: no type of file that is sent to anybody ends like that.
 */
export function masterName(hash: string): string {
  return `${hash.slice(0, 20)}.master`;
}

/** The address of a rendition. It holds the picture's hash, so that it can be kept for ever. */
export function renditionPath(hash: string, rendition: { width: number; format: string }): string {
  return `/media/${hash.slice(0, 20)}-${rendition.width}.${rendition.format === 'jpeg' ? 'jpg' : rendition.format}`;
}

/** The address of a picture's widest rendition for the web; null when it has none. */
export function largestRenditionPath(hash: string, renditions: Rendition[]): string | null {
  const widest = renditions.filter(({ format }) => format === 'webp').at(-1);
  return widest ? renditionPath(hash, widest) : null;
}

/** Width in pixels of the file that a phone takes for a picture as wide as its screen. */
const PHONE_WIDTH = 640;

/** The rendition that a phone is sent; null while there is none. */
export function phoneRendition(renditions: Rendition[]): Rendition | null {
  const files = renditions.filter(({ format }) => format === 'webp');
  return files.find(({ width }) => width >= PHONE_WIDTH) ?? files.at(-1) ?? null;
}

/** Files that are no pictures and may be kept and sent as they came, as downloads; never anything a browser runs. */
export const FILE_EXTENSIONS: Record<string, string> = {
  'application/pdf': 'pdf',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
  'video/ogg': 'ogv',
  'video/quicktime': 'mov',
};

/** The address of a file that is no picture; null for a type that is not kept. */
export function filePath(hash: string, mimeType: string): string | null {
  const extension = FILE_EXTENSIONS[mimeType];
  return extension ? `/media/${hash.slice(0, 20)}.${extension}` : null;
}

/** A picture of the library as it is chosen for an article; `thumbnail` is the address of a small rendition. */
export type PictureChoice = {
  id: number;
  /** As its file was called when it was sent up. */
  fileName: string;
  alt: string;
  caption: string;
  credit: string;
  /** Of what is shown, in pixels. */
  width: number;
  height: number;
  thumbnail: string;
  /** Whether whoever looks may change what is said of it in the library. */
  mayChange: boolean;
};

/** How far a picture is that was just sent up; `text` says what went wrong, `picture` is there once it can be shown. */
export type PictureState = {
  id: number;
  state: 'waiting' | 'ready' | 'failed' | 'ended';
  text: string | null;
  picture: PictureChoice | null;
};
