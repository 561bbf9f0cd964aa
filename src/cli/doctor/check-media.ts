import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filePath, type Rendition, renditionPath } from '#content/media.ts';
import { mediaInventory } from '#storage/queries/integrity.ts';
import { type Check, fine, wrong } from './finding.ts';

/** Whether every file that an article may show is there. */
export const checkMedia: Check = async (t, { db, config }) => {
  const missing: string[] = [];
  for (const media of await mediaInventory(db)) {
    const names = namesOf(media);
    const found = await Promise.all(names.map((name) => isThere(config.mediaFolder, name)));
    if (names.length === 0 || found.includes(false)) missing.push(media.fileName);
  }
  if (missing.length === 0) return fine('doctor.media', t('doctor.media.fine'));
  const names = missing.slice(0, 5).join(', ');
  return wrong('doctor.media', t('doctor.media.missing', { count: missing.length, names }));
};

async function isThere(folder: string, name: string): Promise<boolean> {
  const found = await stat(join(folder, name.slice(0, 2), name)).catch(() => null);
  return found !== null && found.size > 0;
}

type Media = { hash: string | null; renditions: string; mimeType: string };

function namesOf({ hash, renditions, mimeType }: Media): string[] {
  if (!hash) return [];
  const pictures = (JSON.parse(renditions) as Rendition[]).map((rendition) => renditionPath(hash, rendition));
  const other = pictures.length === 0 ? filePath(hash, mimeType) : null;
  return [...pictures, ...(other ? [other] : [])].map((path) => path.replace('/media/', ''));
}
