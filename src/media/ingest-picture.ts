import { createHash } from 'node:crypto';
import { MAX_PICTURE_PIXELS, type Rendition } from '#content/media.ts';
import { PictureError } from './picture-error.ts';
import { openPicture, pageRenditions, renderPicture } from './render-picture.ts';
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

/** What share cards want: JPEG, since messengers do not all read WebP. */
const SHARE_WIDTH = 1200;

/**
 * Makes a picture that is brought in with thousands of others fit for readers, quickly: WebP, and a JPEG for share cards.
 * What came in is never kept nor served, so that neither a hidden script nor the place where it was taken can go out with
 * it. Throws a `PictureError`. What the newsroom sends up goes through `develop-picture.ts`, which takes its time.
 */
export async function ingestPicture(store: MediaStore, bytes: Uint8Array): Promise<IngestedPicture> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const { width, height, format } = await measure(bytes);
  const wanted = [...pageRenditions(width, ['webp']), { width: Math.min(width, SHARE_WIDTH), format: 'jpeg' as const }];
  const open = () => openPicture(bytes).autoOrient();
  const renditions = await Promise.all(wanted.map((each) => renderPicture(store, open, { key: hash, ...each })));
  return { hash, mimeType: `image/${format}`, width, height, byteSize: bytes.byteLength, renditions };
}

async function measure(bytes: Uint8Array): Promise<{ width: number; height: number; format: string }> {
  try {
    const { autoOrient, format } = await openPicture(bytes).metadata();
    if (!autoOrient.width || !autoOrient.height || !format) throw new Error('no size');
    if (autoOrient.width * autoOrient.height > MAX_PICTURE_PIXELS) throw new Error('too many pixels');
    return { ...autoOrient, format };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new PictureError('pictureNone', detail, { cause: error });
  }
}
