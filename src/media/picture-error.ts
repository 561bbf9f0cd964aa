/** Why a file cannot become a picture; each has its words in the catalogues, under `refusal.*`. */
export type PictureFault =
  | 'pictureEmpty'
  | 'pictureNone'
  | 'pictureSvg'
  | 'pictureHeic'
  | 'pictureBroken'
  | 'pictureHuge';

/** Thrown for a file that is no picture, or one too large to be decoded safely. */
export class PictureError extends Error {
  override name = 'PictureError';
  readonly fault: PictureFault;

  constructor(fault: PictureFault, detail = '', options?: ErrorOptions) {
    super(detail || fault, options);
    this.fault = fault;
  }
}
