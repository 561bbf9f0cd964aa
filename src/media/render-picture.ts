import sharp, { type Sharp } from 'sharp';
import { type Crop, MAX_PICTURE_PIXELS, type Rendition, renditionPath } from '#content/media.ts';
import { PictureError } from './picture-error.ts';
import type { MediaStore } from './store.ts';

/** A picture's bytes, or the path of its file. */
export type PictureSource = Uint8Array | string;

/** Widths in pixels that pages ask for: a thumbnail, a phone, a phone with a dense screen, a computer. */
const WIDTHS = [320, 640, 960, 1280];

// One core at a time for each: the others answer readers meanwhile.
sharp.concurrency(1);

/** What is wanted of a picture. */
export type WantedRendition = { width: number; format: Rendition['format'] };

/** The widths that pages ask for, in these formats, of a picture that is so wide; never wider than it is. */
export function pageRenditions(width: number, formats: Rendition['format'][]): WantedRendition[] {
  const widths = [...WIDTHS.filter((wanted) => wanted < width), Math.min(width, WIDTHS.at(-1) as number)];
  return formats.flatMap((format) => [...new Set(widths)].map((each) => ({ width: each, format })));
}

/** Opens a picture to be decoded; never more pixels than are safe. */
export function openPicture(source: PictureSource): Sharp {
  return sharp(source, { limitInputPixels: MAX_PICTURE_PIXELS, failOn: 'error' });
}

/** Makes one rendition of a picture that `open` gives, upright and without metadata, and keeps it in the store. */
export async function renderPicture(
  store: MediaStore,
  open: () => Sharp,
  { key, width, format }: WantedRendition & { key: string },
): Promise<Rendition> {
  const encoded = ENCODINGS[format](open().resize({ width }));
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true }).catch((error: Error) => {
    throw new PictureError('pictureBroken', error.message, { cause: error });
  });
  const rendition = { width: info.width, height: info.height, format, byteSize: data.byteLength };
  await store.put(renditionPath(key, rendition).replace('/media/', ''), data);
  return rendition;
}

/**
 * AVIF at effort 2: a fifth lighter than WebP, in half a second for all widths; at 4 it gains a tenth more and takes five
 * times as long. White stands behind what is transparent in a JPEG.
 */
const ENCODINGS: Record<Rendition['format'], (picture: Sharp) => Sharp> = {
  avif: (picture) => picture.avif({ quality: 50, effort: 2 }),
  webp: (picture) => picture.webp({ quality: 72 }),
  jpeg: (picture) => picture.flatten({ background: '#fff' }).jpeg({ quality: 76 }),
};

/** The part of an upright picture that a crop shows, in whole pixels. */
export function regionOf(crop: Crop, { width, height }: { width: number; height: number }) {
  const left = Math.min(width - 1, Math.round(crop.x * width));
  const top = Math.min(height - 1, Math.round(crop.y * height));
  return {
    left,
    top,
    width: Math.max(1, Math.min(width - left, Math.round(crop.width * width))),
    height: Math.max(1, Math.min(height - top, Math.round(crop.height * height))),
  };
}
