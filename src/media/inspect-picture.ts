import { open } from 'node:fs/promises';
import { MAX_PICTURE_PIXELS } from '#content/media.ts';
import { PictureError } from './picture-error.ts';
import { openPicture, type PictureSource } from './render-picture.ts';

/** What a file turned out to be; sizes in pixels, as it is looked at. */
export type InspectedPicture = { mimeType: string; width: number; height: number };

/**
 * Looks at a file that somebody sent, whatever its name says: by its first bytes, then by its size, then by decoding it
 * whole, to a stamp, so that half a picture is found out at once (a quarter of a second for 50 megapixels). Throws a
 * `PictureError`.
 */
export async function inspectPicture(source: PictureSource): Promise<InspectedPicture> {
  const mimeType = typeOf(await headOf(source));
  const { autoOrient } = await openPicture(source).metadata().catch(refuse);
  const { width, height } = autoOrient;
  if (!width || !height) throw new PictureError('pictureBroken', 'no size');
  if (width * height > MAX_PICTURE_PIXELS) throw new PictureError('pictureHuge', `${width}×${height}`);
  await openPicture(source).resize(16, 16, { fit: 'fill' }).raw().toBuffer().catch(refuse);
  return { mimeType, width, height };
}

function refuse(error: Error): never {
  const fault = /pixel limit/.test(error.message) ? 'pictureHuge' : 'pictureBroken';
  throw new PictureError(fault, error.message, { cause: error });
}

const HEAD = 1024;

async function headOf(source: PictureSource): Promise<Buffer> {
  if (typeof source !== 'string') return Buffer.from(source.subarray(0, HEAD));
  const file = await open(source);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** By the signatures of https://mimesniff.spec.whatwg.org and, for HEIF and AVIF, the brands of ISO/IEC 23008-12. */
function typeOf(head: Buffer): string {
  const text = head.toString('latin1');
  if (text === '') throw new PictureError('pictureEmpty');
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (/^GIF8[79]a/.test(text)) return 'image/gif';
  if (text.startsWith('RIFF') && text.slice(8, 14) === 'WEBPVP') return 'image/webp';
  if (text.slice(4, 8) === 'ftyp') return typeOfBrands(text.slice(8, 64));
  if (/^(\xef\xbb\xbf)?\s*</.test(text) && /<svg[\s/>]/i.test(text)) throw new PictureError('pictureSvg');
  throw new PictureError('pictureNone');
}

function typeOfBrands(brands: string): string {
  if (/avi[fs]/.test(brands)) return 'image/avif';
  if (/he[ivx][cxms]|mif1|msf1/.test(brands)) throw new PictureError('pictureHeic');
  throw new PictureError('pictureNone', 'a film or a sound');
}
