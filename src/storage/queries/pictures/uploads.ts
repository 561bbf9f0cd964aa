import type { Moment } from '#content/article.ts';
import type { Database } from '../../database.ts';

/** How many pictures somebody has brought into the library since then, and how many bytes they sent for them. */
export async function uploadedSince(
  db: Database,
  { userId, since }: { userId: number; since: Moment },
): Promise<{ files: number; bytes: number }> {
  const row = await db.query
    .selectFrom('media')
    .select((eb) => [eb.fn.countAll().as('files'), eb.fn.sum('byteSize').as('bytes')])
    .where('uploadedBy', '=', userId)
    .where('createdAt', '>=', since)
    .executeTakeFirstOrThrow();
  return { files: Number(row.files), bytes: Number(row.bytes ?? 0) };
}
