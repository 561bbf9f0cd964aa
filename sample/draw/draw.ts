import { mkdirSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { maghrebTour } from './maps.ts';
import { cacaoPrice } from './charts.ts';
import { board, type Drawing } from './shapes.ts';
import { pirogue } from './scenes/river.ts';
import { queue, ballotBox } from './scenes/vote.ts';

const all: Record<string, () => Drawing> = { 'carte-tournee-maghreb': maghrebTour, 'graphique-cacao': cacaoPrice, pirogue, 'file-electeurs': queue, urne: ballotBox };
for (const [slug, draw] of Object.entries(all)) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1067" viewBox="0 0 1600 1067">${draw()}</svg>`;
  const out = await sharp(Buffer.from(svg)).webp({ quality: 80, effort: 6, smartSubsample: true }).toFile(`/tmp/art/${slug}.webp`);
  await sharp(`/tmp/art/${slug}.webp`).png().toFile(`/tmp/art/${slug}.png`);
  console.log(slug, out.size);
}
