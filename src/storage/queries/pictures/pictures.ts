import type { Picture } from '#content/media.ts';
import type { Database } from '../../database.ts';

/** The columns that a picture is made from, as read with the prefix of the place it is joined to. */
export type PictureRow = {
  id: number;
  hash: string | null;
  fileKey: string | null;
  width: number | null;
  height: number | null;
  alt: string;
  isDecorative: 0 | 1;
  caption: string;
  credit: string;
  focalX: number;
  focalY: number;
  renditions: string;
};

const COLUMNS = [
  'id',
  'hash',
  'fileKey',
  'width',
  'height',
  'alt',
  'isDecorative',
  'caption',
  'credit',
  'focalX',
  'focalY',
  'renditions',
] as const;

/**
 * The pictures with these identities that readers may see, by identity. Left out are files that are missing or no pictures,
 * and those whose rights have ended (`newsroom/pictures/end-picture-rights.ts` says when).
 */
export async function picturesById(db: Database, ids: number[]): Promise<Map<number, Picture>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await db.query
    .selectFrom('media')
    .select(COLUMNS)
    .where('id', 'in', wanted)
    .where('rightsEnded', '=', 0)
    .execute();
  const pictures = rows.map(pictureOf).filter((picture) => picture !== null);
  return new Map(pictures.map((picture) => [picture.id, picture]));
}

/** A picture that can be shown, or null while its file is missing. */
export function pictureOf(row: PictureRow): Picture | null {
  const { hash, fileKey, width, height, isDecorative, renditions, ...rest } = row;
  if (!hash || !width || !height) return null;
  const files = { hash: fileKey ?? hash, renditions: JSON.parse(renditions) };
  return { ...rest, ...files, width, height, isDecorative: isDecorative === 1 };
}
