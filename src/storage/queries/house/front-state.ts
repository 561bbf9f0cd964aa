import type { Moment } from '#content/article.ts';
import { emptyFront, FRONT_ZONES, type FrontArrangement, hasEnded } from '#content/front.ts';
import type { Database } from '../../database.ts';

/** The front page as the newsroom sees it: its version, its pinned lead and its breaking-news line. */
export type FrontState = {
  /** Grows by one with every change of the arrangement or of the pinned lead. */
  version: number;
  changedAt: Moment | null;
  changedByName: string;
  /** An end of null: until somebody takes it off. */
  pinned: { articleId: number; until: Moment | null } | null;
  breaking: { text: string; articleId: number | null; until: Moment | null } | null;
  /** Of the breaking-news line, which changes apart from the rest. */
  breakingVersion: number;
};

/** What every page of readers must know of it; the path is null for a line without a (published) article. */
export type FrontNews = { pinnedId: number | null; breaking: { text: string; path: string | null } | null };

/** An arrangement that somebody is making. */
export type FrontDraft = { arrangement: FrontArrangement; version: number; savedAt: Moment };

/** An arrangement for an hour to come. */
export type FrontPlan = { id: number; at: Moment; arrangement: FrontArrangement; createdByName: string };

/** The state of the front page. */
export async function frontState(db: Database): Promise<FrontState> {
  const row = await db.query.selectFrom('fronts').selectAll().executeTakeFirstOrThrow();
  const { pinnedArticleId, breakingText, breakingArticleId } = row;
  return {
    version: row.version,
    changedAt: row.changedAt,
    changedByName: row.changedByName,
    pinned: pinnedArticleId === null ? null : { articleId: pinnedArticleId, until: row.pinnedUntil },
    breaking:
      breakingText === null ? null : { text: breakingText, articleId: breakingArticleId, until: row.breakingUntil },
    breakingVersion: row.breakingVersion,
  };
}

/** What of it belongs to the frame of every page. */
export async function frontNews(db: Database): Promise<FrontNews> {
  const row = await db.query
    .selectFrom('fronts')
    .leftJoin('articles', (join) =>
      join.onRef('articles.id', '=', 'fronts.breakingArticleId').on('articles.status', '=', 'published'),
    )
    .select(['fronts.pinnedArticleId', 'fronts.breakingText', 'articles.path'])
    .executeTakeFirstOrThrow();
  const text = row.breakingText;
  return { pinnedId: row.pinnedArticleId, breaking: text === null ? null : { text, path: row.path } };
}

/** What is placed by hand on the front page that readers see. */
export async function frontArrangement(db: Database): Promise<FrontArrangement> {
  const rows = await db.query.selectFrom('frontPlacements').selectAll().orderBy('zone').orderBy('position').execute();
  const arrangement = emptyFront();
  for (const { zone, articleId } of rows) if (FRONT_ZONES.includes(zone)) arrangement[zone].push(articleId);
  return arrangement;
}

/** The arrangement that somebody has begun; null when there is none. */
export async function frontDraftOf(db: Database, userId: number): Promise<FrontDraft | null> {
  const row = await db.query
    .selectFrom('frontDrafts')
    .select(['placements', 'version', 'savedAt'])
    .where('userId', '=', userId)
    .executeTakeFirst();
  return row ? { arrangement: JSON.parse(row.placements), version: row.version, savedAt: row.savedAt } : null;
}

/** The arrangements that wait for their hour, the next one first; those due by a moment when one is given. */
export async function frontPlans(db: Database, dueBy?: Moment): Promise<FrontPlan[]> {
  const rows = await db.query
    .selectFrom('frontPlans')
    .select(['id', 'at', 'placements', 'createdByName'])
    .where('doneAt', 'is', null)
    .$if(dueBy !== undefined, (query) => query.where('at', '<=', dueBy as Moment))
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(({ placements, ...row }) => ({ ...row, arrangement: JSON.parse(placements) }));
}

/** One of them; null when it was never made, is over or was cancelled. */
export async function frontPlan(db: Database, id: number): Promise<FrontPlan | null> {
  return (await frontPlans(db)).find((plan) => plan.id === id) ?? null;
}

/** Whether a pinned lead or a breaking-news line has come to its end. */
export async function hasFrontEnded(db: Database, now: Moment): Promise<{ pin: boolean; breaking: boolean }> {
  const { pinned, breaking } = await frontState(db);
  return { pin: pinned !== null && hasEnded(pinned, now), breaking: breaking !== null && hasEnded(breaking, now) };
}
