import { createHash } from 'node:crypto';
import { filePath } from '#content/media.ts';
import type { MediaStore } from './store.ts';

/**
 * Keeps a sound, a film or a document as it came, to be sent as a download. Gives back its hash, or null for a type that
 * is not kept (`FILE_EXTENSIONS`).
 */
export async function ingestFile(store: MediaStore, bytes: Uint8Array, mimeType: string): Promise<string | null> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const path = filePath(hash, mimeType);
  if (path === null) return null;
  await store.put(path.replace('/media/', ''), bytes);
  return hash;
}
