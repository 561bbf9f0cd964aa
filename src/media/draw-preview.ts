import { openPicture } from './render-picture.ts';

/** A master as a small JPEG, to be cut on the screen. */
export async function drawPreview(master: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const small = openPicture(master).resize({ width: 960, height: 960, fit: 'inside', withoutEnlargement: true });
  return new Uint8Array(await small.flatten({ background: '#fff' }).jpeg({ quality: 80 }).toBuffer());
}
