import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { masterName, type Rendition, renditionPath } from '#content/media.ts';
import { developPicture, keepMaster } from './develop-picture.ts';
import type { MediaStore } from './store.ts';
import { diskStore } from './stores/disk.ts';

const HASH = 'a'.repeat(64);
const RED = { r: 220, g: 20, b: 20 };

async function storeWith(picture: Buffer): Promise<MediaStore> {
  const store = diskStore(await mkdtemp(join(tmpdir(), 'griot-develop-')));
  await keepMaster(store, HASH, picture);
  return store;
}

function fileOf(store: MediaStore, fileKey: string, rendition: Rendition) {
  return store.read(renditionPath(fileKey, rendition).replace('/media/', '')) as Promise<Uint8Array>;
}

/** 1,500 by 500, the right third red, taken by a camera that says where, lying on its side. */
async function photograph(): Promise<Buffer> {
  const red = await sharp({ create: { width: 500, height: 500, channels: 3, background: RED } })
    .png()
    .toBuffer();
  const exif = {
    IFD0: { Make: 'Appareil secret', Artist: 'Nom secret' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '14/1 41/1 0/1', GPSLongitude: '17/1 26/1 0/1' },
  };
  const scene = await sharp({ create: { width: 1500, height: 500, channels: 3, background: '#fff' } })
    .composite([{ input: red, left: 1000, top: 0 }])
    .png()
    .toBuffer();
  const onItsSide = await sharp(scene).rotate(-90).toBuffer();
  return sharp(onItsSide)
    .withExif(exif)
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">secret</x:xmpmeta>')
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 95 })
    .toBuffer();
}

describe('a picture that the newsroom sends up', () => {
  it('is made in AVIF, WebP and JPEG at the widths that pages use', async () => {
    const store = await storeWith(await photograph());
    const developed = await developPicture(store, { hash: HASH, crop: null });
    expect(developed?.fileKey).toBe(HASH);
    expect(developed?.renditions.map(({ width, format }) => `${width} ${format}`)).toEqual(
      ['avif', 'webp', 'jpeg'].flatMap((format) => [320, 640, 960, 1280].map((width) => `${width} ${format}`)),
    );
    for (const rendition of developed?.renditions ?? []) {
      expect((await fileOf(store, HASH, rendition)).byteLength).toBe(rendition.byteSize);
    }
  });

  it('stands upright and says nothing of where, when and with what it was taken, in no file', async () => {
    const original = await photograph();
    const { exif, xmp, orientation } = await sharp(original).metadata();
    expect([exif?.includes('Appareil secret'), xmp !== undefined, orientation]).toEqual([true, true, 6]);
    const store = await storeWith(original);
    const developed = await developPicture(store, { hash: HASH, crop: null });
    const files = (developed?.renditions ?? []).map((rendition) => fileOf(store, HASH, rendition));
    const master = (await store.read(masterName(HASH))) as Uint8Array;
    for (const bytes of [master, ...(await Promise.all(files))]) {
      const meta = await sharp(bytes).metadata();
      expect([meta.exif, meta.xmp, meta.iptc, meta.orientation ?? 1]).toEqual([undefined, undefined, undefined, 1]);
      expect(Buffer.from(bytes).includes('secret')).toBe(false);
      expect(meta.width).toBeGreaterThan(meta.height);
    }
  });

  it('is cut to a part of it, under other names', async () => {
    const store = await storeWith(await photograph());
    const crop = { x: 0.7, y: 0, width: 0.3, height: 1 };
    const developed = await developPicture(store, { hash: HASH, crop });
    expect(developed?.fileKey).not.toBe(HASH);
    const widest = developed?.renditions.filter(({ format }) => format === 'webp').at(-1) as Rendition;
    expect([widest.width, widest.height]).toEqual([450, 500]);
    const { channels } = await sharp(await fileOf(store, developed?.fileKey ?? '', widest)).stats();
    expect(channels.map(({ mean }) => Math.round(mean / 20))).toEqual([11, 1, 1]);
    expect((await developPicture(store, { hash: HASH, crop }))?.fileKey).toBe(developed?.fileKey);
  });

  it('keeps what is transparent, but for its JPEG, and is never made larger', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 };
    const store = await storeWith(
      await sharp({ create: { width: 200, height: 100, channels: 4, background: clear } })
        .png()
        .toBuffer(),
    );
    const { renditions } = (await developPicture(store, { hash: HASH, crop: null })) as { renditions: Rendition[] };
    expect(renditions.map(({ width, format }) => `${width} ${format}`)).toEqual(['200 avif', '200 webp', '200 jpeg']);
    const alphas = await Promise.all(
      renditions.map(async (each) => (await sharp(await fileOf(store, HASH, each)).metadata()).hasAlpha),
    );
    expect(alphas).toEqual([true, true, false]);
  });

  it('cannot be made without what it was made from', async () => {
    const store = diskStore(await mkdtemp(join(tmpdir(), 'griot-develop-')));
    expect(await developPicture(store, { hash: HASH, crop: null })).toBeNull();
  });
});
