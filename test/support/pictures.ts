import { readdir } from 'node:fs/promises';
import sharp from 'sharp';

/** A picture of discs in one colour: the same file for the same colour and size. */
export function photograph(color: string, { width = 700, height = 400 } = {}): Promise<Buffer> {
  const discs = Array.from(
    { length: 40 },
    (_, at) => `<circle cx="${at * 35}" cy="${(at * 97) % 800}" r="${at * 3}"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" fill="${color}">${discs.join('')}</svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: '#fff' }).jpeg({ quality: 90 }).toBuffer();
}

/** A form with one file in it. */
export function formWith(bytes: Uint8Array, name: string): FormData {
  const form = new FormData();
  form.append('file', new File([new Uint8Array(bytes)], name));
  return form;
}

/** Names of all files under a folder; none when it is not there. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}
