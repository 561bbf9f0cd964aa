import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { inspectPicture } from './inspect-picture.ts';

const drawn = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: '#a33', noise: { type: 'gaussian', mean: 120, sigma: 30 } },
  });
const half = (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1);
const heif = (brand: string) => Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}\0\0\0\0mif1`)]);

describe('a file that somebody sends', () => {
  it.each([
    ['image/jpeg', () => drawn(40, 20).jpeg()],
    ['image/png', () => drawn(40, 20).png()],
    ['image/webp', () => drawn(40, 20).webp()],
    ['image/avif', () => drawn(40, 20).avif({ effort: 0 })],
    ['image/gif', () => drawn(40, 20).gif()],
  ])('is known for %s by what it holds', async (mimeType, draw) => {
    expect(await inspectPicture(await draw().toBuffer())).toEqual({ mimeType, width: 40, height: 20 });
  });

  it('is measured as it is looked at', async () => {
    const turned = await drawn(40, 20).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await inspectPicture(turned)).toMatchObject({ width: 20, height: 40 });
  });

  it.each([
    ['empty', 'pictureEmpty', async () => Buffer.alloc(0)],
    ['a page that says it is a picture', 'pictureNone', async () => Buffer.from('<!doctype html><script>x</script>')],
    ['a program', 'pictureNone', async () => Buffer.from('MZ\x90\0')],
    ['a PDF', 'pictureNone', async () => Buffer.from('%PDF-1.7\n')],
    ['a TIFF', 'pictureNone', () => drawn(40, 20).tiff().toBuffer()],
    ['a film', 'pictureNone', async () => heif('isom').subarray(0, 16)],
    ['an SVG', 'pictureSvg', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['an SVG with a prologue', 'pictureSvg', async () => Buffer.from('\ufeff<?xml version="1.0"?>\n<!-- x --><svg/>')],
    ['an iPhone’s HEIC', 'pictureHeic', async () => heif('heic')],
    ['half a JPEG', 'pictureBroken', async () => half(await drawn(400, 400).jpeg().toBuffer())],
    ['half a PNG', 'pictureBroken', async () => half(await drawn(400, 400).png().toBuffer())],
    ['half a WebP', 'pictureBroken', async () => half(await drawn(400, 400).webp().toBuffer())],
    ['half an AVIF', 'pictureBroken', async () => half(await drawn(400, 400).avif({ effort: 0 }).toBuffer())],
    ['half a GIF', 'pictureBroken', async () => half(await drawn(400, 400).gif().toBuffer())],
    ['a bomb', 'pictureHuge', () => bomb()],
  ])('is refused when it is %s', async (_, fault, bytes) => {
    await expect(inspectPicture(await bytes())).rejects.toMatchObject({ fault });
  });
});

/** A hundred million white pixels in a few kilobytes. */
function bomb(): Promise<Buffer> {
  const white = { width: 10_000, height: 10_000, channels: 3 as const, background: '#fff' };
  return sharp({ create: white, limitInputPixels: false }).png({ compressionLevel: 9 }).toBuffer();
}
