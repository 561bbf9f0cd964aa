import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { type Crop, masterName, type Rendition } from '#content/media.ts';
import { PictureError } from './picture-error.ts';
import { openPicture, type PictureSource, pageRenditions, regionOf, renderPicture } from './render-picture.ts';
import type { MediaStore } from './store.ts';

/** Longest side of a master in pixels: three times what a page shows, so that a third of it still fills one. */
const MASTER_SIDE = 4096;

/** A picture that is ready for readers: what its files are called and which there are. */
export type Developed = { fileKey: string; renditions: Rendition[] };

/**
 * Keeps what a picture can be cut from again, upright and without a word of where or with what it was taken. Nobody is
 * ever sent it (`masterName`). Throws a `PictureError`.
 */
export async function keepMaster(store: MediaStore, hash: string, source: PictureSource): Promise<void> {
  const upright = openPicture(source)
    .autoOrient()
    .resize({ width: MASTER_SIDE, height: MASTER_SIDE, fit: 'inside', withoutEnlargement: true });
  const { hasAlpha } = await openPicture(source).metadata();
  const encoded = hasAlpha
    ? upright.webp({ quality: 95, alphaQuality: 100 })
    : upright.jpeg({ quality: 92, chromaSubsampling: '4:4:4' });
  const bytes = await encoded.toBuffer().catch((error: Error) => {
    throw new PictureError('pictureBroken', error.message, { cause: error });
  });
  await store.put(masterName(hash), bytes);
}

/**
 * Makes every rendition that the site uses from a master, or from a part of it, one after the other so that readers'
 * requests come between. Null when there is no master.
 */
export async function developPicture(
  store: MediaStore,
  { hash, crop }: { hash: string; crop: Crop | null },
): Promise<Developed | null> {
  const master = await store.read(masterName(hash));
  if (!master) return null;
  const size = await openPicture(master).metadata();
  const region = crop && regionOf(crop, size);
  const { data, info } = await (region ? openPicture(master).extract(region) : openPicture(master))
    .resize({ width: 1280, withoutEnlargement: true })
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true });
  const fileKey = fileKeyOf(hash, crop);
  const renditions: Rendition[] = [];
  for (const each of pageRenditions(info.width, ['avif', 'webp', 'jpeg'])) {
    renditions.push(await renderPicture(store, () => sharp(data), { key: fileKey, ...each }));
  }
  return { fileKey, renditions };
}

/** What the names of a picture's files begin with: another for each crop, since a file once sent never changes. */
export function fileKeyOf(hash: string, crop: Crop | null): string {
  if (!crop) return hash;
  const { x, y, width, height } = crop;
  return createHash('sha256').update(`${hash} ${x} ${y} ${width} ${height}`).digest('hex');
}
