import { stat } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { uploadPath } from './upload-path.ts';

/**
 * Where a file of the old site is in a copy of its `uploads` folder (or of a folder above it, such as `wp-content`); null
 * when it is not there. Never anything outside the folder.
 */
export async function findInFolder(folder: string, url: string): Promise<string | null> {
  const relative = normalize(uploadPath(url));
  if (relative === '.' || relative.startsWith('..') || relative.startsWith(sep)) return null;
  const original = relative.replace(/-scaled(\.[a-z]+)$/i, '$1');
  for (const inner of ['', 'uploads', 'wp-content/uploads']) {
    for (const name of new Set([relative, original])) {
      const path = join(folder, inner, name);
      if (await isFile(path)) return path;
    }
  }
  return null;
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
