import type { Say } from '../say.ts';

/** A picture as it is chosen; `thumbnail` is the address of a small rendition, sizes are in pixels. */
export type PictureChoice = {
  id: number;
  alt: string;
  caption: string;
  credit: string;
  width: number;
  height: number;
  thumbnail: string;
};

/** How uploads are followed. */
export type UploadTools = { say: Say; onProgress?: (done: number, total: number) => void };

/**
 * Lets one choose a picture of the library, or send one up. Null when one changes one's mind. The page brings the
 * messages `pictures.`.
 */
export function pickPicture(say: Say): Promise<PictureChoice | null> {
  return Promise.reject(new Error(say('pictures.picker.notYet')));
}

/** Sends pictures up and waits until they can be shown; progress in bytes. What is refused is left out, and told. */
export function uploadPictures(files: File[], { say }: UploadTools): Promise<PictureChoice[]> {
  return Promise.reject(new Error(`${say('pictures.picker.notYet')} ${files.length}`));
}
