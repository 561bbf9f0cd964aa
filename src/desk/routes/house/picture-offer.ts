import type { Database } from '#storage/database.ts';
import { picturesById } from '#storage/queries/pictures/pictures.ts';
import { recentPictures } from '#storage/queries/pictures/recent-pictures.ts';
import type { PictureOffer } from '../../components/picture-choice.tsx';

/** Pictures offered at a time: two rows on a wide screen. */
const OFFERED = 11;

/** The picture that is chosen, and those that may be chosen instead. */
export async function pictureOffer(
  db: Database,
  { mediaId, question }: { mediaId: number | null; question: string },
): Promise<PictureOffer> {
  const [chosen, pictures] = await Promise.all([
    picturesById(db, mediaId === null ? [] : [mediaId]),
    recentPictures(db, { question, limit: OFFERED }),
  ]);
  return { chosen: chosen.get(mediaId ?? 0) ?? null, question, pictures };
}
