import type { Picture } from '#content/media.ts';
import type { Database } from '../../database.ts';
import { picturesById } from './pictures.ts';

/** The newest pictures of the library that can be shown, or those whose words have all of these in them. */
export async function recentPictures(
  db: Database,
  { question, limit }: { question: string; limit: number },
): Promise<Picture[]> {
  const words = question.toLowerCase().split(/\s+/).filter(Boolean);
  let query = db.query.selectFrom('media').select('id').where('hash', 'is not', null).where('width', 'is not', null);
  for (const word of words) {
    const pattern = `%${word.replace(/[\\%_]/g, '')}%`;
    query = query.where((eb) =>
      eb.or(
        (['fileName', 'caption', 'alt', 'credit'] as const).map((column) =>
          eb(eb.fn('lower', [column]), 'like', pattern),
        ),
      ),
    );
  }
  const rows = await query.orderBy('createdAt', 'desc').orderBy('id', 'desc').limit(limit).execute();
  const ids = rows.map(({ id }) => id);
  const pictures = await picturesById(db, ids);
  return ids.flatMap((id) => pictures.get(id) ?? []);
}
