import type { Moment } from '#content/article.ts';
import type { Database } from '../../database.ts';

/** An article that something is wrong with. */
export type TroubledArticle = { id: number; headline: string };

const SHOWN = 10;

/** What should have come out at its hour; `failure` is the code of what held it back, null while nobody tried. */
export type OverdueArticle = TroubledArticle & { scheduledAt: Moment; failure: string | null };

/** What should have come out before this moment and did not. */
export function overdueArticles(db: Database, before: Moment): Promise<OverdueArticle[]> {
  return db.query
    .selectFrom('articles')
    .select(['id', 'headline', 'scheduledAt', 'scheduleFailure as failure'])
    .where('status', '=', 'scheduled')
    .where('scheduledAt', '<', before)
    .orderBy('scheduledAt')
    .limit(SHOWN)
    .$narrowType<{ scheduledAt: Moment }>()
    .execute();
}

/** Pictures that are looked through. */
const PICTURES_LOOKED_AT = 500;

/** An article, and the last day on which one of its pictures may be shown, `2026-11-24`: of several, the first to end. */
export type EndingPicture = TroubledArticle & { until: string };

/**
 * Published articles that show a picture, as lead, in the text or in a gallery, that may no longer be shown on this day
 * (`2026-11-24`), the newest first.
 */
export async function picturesWithoutRights(db: Database, today: string): Promise<EndingPicture[]> {
  const pictures = await db.query
    .selectFrom('media')
    .select(['id', 'rightsUntil'])
    .where('rightsUntil', '<', today)
    .orderBy('rightsUntil', 'desc')
    .limit(PICTURES_LOOKED_AT)
    .execute();
  return (await articlesShowing(db, pictures)).toSorted((one, other) => other.id - one.id).slice(0, SHOWN);
}

/** The same of pictures that may be shown today, and no longer after this day or one before it: the first to end first. */
export async function picturesSoonWithoutRights(
  db: Database,
  { today, until }: { today: string; until: string },
): Promise<EndingPicture[]> {
  const pictures = await db.query
    .selectFrom('media')
    .select(['id', 'rightsUntil'])
    .where('rightsUntil', '>=', today)
    .where('rightsUntil', '<=', until)
    .orderBy('rightsUntil')
    .limit(PICTURES_LOOKED_AT)
    .execute();
  const ending = await articlesShowing(db, pictures);
  return ending.toSorted((one, other) => one.until.localeCompare(other.until) || other.id - one.id).slice(0, SHOWN);
}

async function articlesShowing(
  db: Database,
  pictures: { id: number; rightsUntil: string | null }[],
): Promise<EndingPicture[]> {
  if (pictures.length === 0) return [];
  const ends = new Map(pictures.map(({ id, rightsUntil }) => [id, rightsUntil ?? '']));
  // By the pictures, which are few, and not through everything that was ever published.
  const uses = await db.query
    .selectFrom('mediaUses')
    .innerJoin('articles', 'articles.id', 'mediaUses.articleId')
    .select(['articles.id', 'articles.headline', 'articles.status', 'mediaUses.mediaId'])
    .where('mediaUses.mediaId', 'in', [...ends.keys()])
    .where('mediaUses.place', '=', 'public')
    .execute();
  const shown = Map.groupBy(
    uses.filter(({ status }) => status === 'published'),
    ({ id }) => id,
  );
  return [...shown].map(([id, of]) => ({
    id,
    headline: of[0]?.headline ?? '',
    until: of.map(({ mediaId }) => ends.get(mediaId) ?? '').toSorted()[0] ?? '',
  }));
}
