import { mkdir, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { catalogue } from './catalogue.ts';
import { logo } from './logo.ts';
import { portraitSide, portraits } from './portraits.ts';
import { board, type Drawing } from './shapes.ts';

/**
 * Draws the sample newspaper's pictures into `sample/pictures/`: `node sample/draw/draw.ts` for all of them, or with the
 * slugs of those wanted.
 * Labels are set in Lato and the foreign letters in Noto Sans: redraw on a machine that has both. The pictures are
 * committed, so nobody needs to.
 */
const folder = new URL('../pictures/', import.meta.url);
const wanted = process.argv.slice(2);

/** The best of these WebP qualities that keeps a picture within `heaviest` bytes is used. */
const qualities = [82, 78, 74, 70, 66, 62, 58] as const;
const heaviest = 60_000;

await mkdir(folder, { recursive: true });
for (const [slug, draw] of Object.entries(catalogue)) await print(slug, svgOf(board, draw));
for (const [slug, draw] of Object.entries(portraits)) {
  await print(`portrait-${slug}`, svgOf({ width: portraitSide, height: portraitSide }, draw));
}
await writeFile(new URL('logo.svg', folder), logo);

function svgOf({ width, height }: { width: number; height: number }, draw: () => Drawing): () => string {
  return () =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${draw()}</svg>`;
}

async function print(slug: string, svg: () => string): Promise<void> {
  if (wanted.length && !wanted.includes(slug)) return;
  const pixels = await sharp(Buffer.from(svg())).flatten().png({ compressionLevel: 1 }).toBuffer();
  let file = Buffer.alloc(0);
  for (const quality of qualities) {
    file = await sharp(pixels).webp({ quality, effort: 6, smartSubsample: true }).toBuffer();
    if (file.length <= heaviest) break;
  }
  await writeFile(new URL(`${slug}.webp`, folder), file);
  console.log(`${slug}: ${file.length} bytes`);
}
