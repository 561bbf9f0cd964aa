import type { Picture } from '#content/media.ts';
import type { Database } from '../database.ts';

/** The columns that a picture is made from, as read with the prefix of the place it is joined to. */
export type PictureRow = {
  id: number;
  hash: string | null;
  width: number | null;
  height: number | null;
  alt: string;
  caption: string;
  credit: string;
  focalX: number;
  focalY: number;
  renditions: string;
};

const COLUMNS = [
  'id',
  'hash',
  'width',
  'height',
  'alt',
  'caption',
  'credit',
  'focalX',
  'focalY',
  'renditions',
] as const;

/** The pictures with these identities, by identity. Files that are missing or no pictures are left out. */
export async function picturesById(db: Database, ids: number[]): Promise<Map<number, Picture>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await db.query.selectFrom('media').select(COLUMNS).where('id', 'in', wanted).execute();
  const pictures = rows.map(pictureOf).filter((picture) => picture !== null);
  return new Map(pictures.map((picture) => [picture.id, picture]));
}

/** A picture that can be shown, or null while its file is missing. */
export function pictureOf(row: PictureRow): Picture | null {
  const { hash, width, height, renditions, ...rest } = row;
  if (!hash || !width || !height) return null;
  return { ...rest, hash, width, height, renditions: JSON.parse(renditions) };
}
