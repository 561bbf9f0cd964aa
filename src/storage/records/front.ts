import type { FrontZone } from '#content/front.ts';
import type { Database } from '../database.ts';

/** Puts these articles, in this order, in a zone of the front page, in place of those that were there. */
export async function placeOnFront(db: Database, zone: FrontZone, articleIds: number[]): Promise<void> {
  await db.query.deleteFrom('frontPlacements').where('zone', '=', zone).execute();
  const placements = articleIds.map((articleId, position) => ({ zone, position, articleId }));
  if (placements.length > 0) await db.query.insertInto('frontPlacements').values(placements).execute();
}
