import sharp from 'sharp';

/** A drawing as a square PNG, its side in pixels. */
export async function drawIcon(svg: string, size: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(
    await sharp(Buffer.from(svg), { density: (72 * size) / 32 })
      .resize(size, size)
      .png()
      .toBuffer(),
  );
}
