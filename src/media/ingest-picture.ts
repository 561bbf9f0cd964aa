import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { type Rendition, renditionPath } from '#content/media.ts';
import type { MediaStore } from './store.ts';

/** A picture as the library records it; sizes in pixels and bytes. */
export type IngestedPicture = {
  hash: string;
  mimeType: string;
  width: number;
  height: number;
  byteSize: number;
  renditions: Rendition[];
};

/** Thrown for a file that is no picture, or one too large to be decoded safely. */
export class PictureError extends Error {
  override name = 'PictureError';
}

/** Widths in pixels that pages ask for: a thumbnail, a phone, a phone with a dense screen, a computer. */
const WIDTHS = [320, 640, 960, 1280];
/** What share cards want: JPEG, since messengers do not all read WebP. */
const SHARE_WIDTH = 1200;
const MAX_PIXELS = 50_000_000;

/**
 * Decodes a picture and writes its renditions to the store. What came in is never kept nor served, so that neither a
 * hidden script nor the place where it was taken can go out with it. Throws a `PictureError`.
 */
export async function ingestPicture(store: MediaStore, bytes: Uint8Array): Promise<IngestedPicture> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const { width, height, format } = await measure(bytes);
  const widths = [...WIDTHS.filter((wanted) => wanted < width), Math.min(width, WIDTHS.at(-1) as number)];
  const wanted = [
    ...[...new Set(widths)].map((w) => ({ width: w, format: 'webp' as const })),
    { width: Math.min(width, SHARE_WIDTH), format: 'jpeg' as const },
  ];
  const renditions = await Promise.all(wanted.map((rendition) => render(store, { bytes, hash, ...rendition })));
  return { hash, mimeType: `image/${format}`, width, height, byteSize: bytes.byteLength, renditions };
}

async function measure(bytes: Uint8Array): Promise<{ width: number; height: number; format: string }> {
  try {
    const { autoOrient, format } = await sharp(bytes, { limitInputPixels: MAX_PIXELS }).metadata();
    if (!autoOrient.width || !autoOrient.height || !format) throw new Error('no size');
    if (autoOrient.width * autoOrient.height > MAX_PIXELS) throw new Error('too many pixels');
    return { ...autoOrient, format };
  } catch (error) {
    throw new PictureError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

type Wanted = { bytes: Uint8Array; hash: string; width: number; format: Rendition['format'] };

async function render(store: MediaStore, { bytes, hash, width, format }: Wanted): Promise<Rendition> {
  const resized = sharp(bytes, { limitInputPixels: MAX_PIXELS }).autoOrient().resize({ width });
  const encoded =
    format === 'webp' ? resized.webp({ quality: 72 }) : resized.flatten({ background: '#fff' }).jpeg({ quality: 76 });
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true }).catch((error: Error) => {
    throw new PictureError(error.message, { cause: error });
  });
  const rendition = { width: info.width, height: info.height, format, byteSize: data.byteLength };
  await store.put(renditionPath(hash, rendition).replace('/media/', ''), data);
  return rendition;
}
