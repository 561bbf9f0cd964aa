import { createReadStream } from 'node:fs';
import { exportBytes } from './byte-stream.ts';

/** How much of a file is looked at. */
const HEAD_BYTES = 262_144;

/** Whether a file, of which only the beginning need be there, may be an export of WordPress: RSS with WordPress's own elements. */
export async function looksLikeExport(path: string): Promise<boolean> {
  const { chunks } = await exportBytes(createReadStream(path, { end: HEAD_BYTES - 1 }));
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  const head = Buffer.concat(parts).toString('latin1');
  return /<rss[\s>]/.test(head) && /wordpress\.org\/export|<wp:/.test(head);
}
