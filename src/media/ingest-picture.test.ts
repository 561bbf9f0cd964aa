import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { ingestFile } from './ingest-file.ts';
import { ingestPicture } from './ingest-picture.ts';
import { PictureError } from './picture-error.ts';
import { diskStore } from './stores/disk.ts';

const drawn = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#a33' } });

async function newStore() {
  const folder = await mkdtemp(join(tmpdir(), 'griot-store-'));
  return { folder, store: diskStore(folder) };
}

describe('a picture', () => {
  it('is made ready in the widths that pages ask for, never wider than it was', async () => {
    const { folder, store } = await newStore();
    const picture = await ingestPicture(store, await drawn(700, 350).jpeg().toBuffer());
    expect(picture).toMatchObject({ width: 700, height: 350, mimeType: 'image/jpeg' });
    expect(picture.renditions.map(({ width, format }) => `${width} ${format}`)).toEqual([
      '320 webp',
      '640 webp',
      '700 webp',
      '700 jpeg',
    ]);
    expect(await filesIn(folder)).toHaveLength(4);
  });

  it('stands the right way up, and tells nobody where it was taken', async () => {
    const { store } = await newStore();
    const exif = { IFD0: { Copyright: 'secret' }, IFD3: { GPSLatitude: '14/1 41/1 0/1' } };
    const bytes = await drawn(400, 200).withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const picture = await ingestPicture(store, bytes);
    expect([picture.width, picture.height]).toEqual([200, 400]);
    for (const { width, format } of picture.renditions) {
      const name = `${picture.hash.slice(0, 20)}-${width}.${format === 'jpeg' ? 'jpg' : format}`;
      const { exif: kept } = await sharp(Buffer.from((await store.read(name)) ?? [])).metadata();
      expect(kept).toBeUndefined();
    }
  });

  it.each([
    ['no picture at all', async () => Buffer.from('<?php echo 1;')],
    ['half a picture', async () => (await drawn(400, 200).png().toBuffer()).subarray(0, 60)],
    ['a bomb', async () => drawn(12_000, 6000).png({ compressionLevel: 9 }).toBuffer()],
  ])('is refused when it is %s', async (_, bytes) => {
    const { folder, store } = await newStore();
    await expect(ingestPicture(store, await bytes())).rejects.toThrow(PictureError);
    expect(await filesIn(folder)).toEqual([]);
  });
});

describe('a file', () => {
  it('is kept as it came when it is of a type that is kept', async () => {
    const { folder, store } = await newStore();
    expect(await ingestFile(store, Buffer.from('%PDF'), 'application/pdf')).toMatch(/^[0-9a-f]{64}$/);
    expect(await ingestFile(store, Buffer.from('MZ'), 'application/x-msdownload')).toBeNull();
    expect(await filesIn(folder)).toHaveLength(1);
  });

  it.each(['../secret', 'a/../../secret', '/etc/passwd', '.env', ''])(
    'cannot be read from outside the store: %s',
    async (name) => {
      const { store } = await newStore();
      expect(await store.read(name)).toBeNull();
    },
  );
});

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}
