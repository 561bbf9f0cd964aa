/** One size of a picture, as a file that readers can be sent. */
export type Rendition = { width: number; height: number; format: 'webp' | 'jpeg'; byteSize: number };

/** A picture of the library, ready to be shown. Sizes in pixels of the original; focal point from 0 to 1. */
export type Picture = {
  id: number;
  hash: string;
  width: number;
  height: number;
  alt: string;
  caption: string;
  credit: string;
  focalX: number;
  focalY: number;
  /** Narrowest first. */
  renditions: Rendition[];
};

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
