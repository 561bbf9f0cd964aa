import { sql } from 'kysely';
import type { Moment } from '#content/article.ts';
import type { FrontArrangement, FrontZone } from '#content/front.ts';
import type { Database } from '../database.ts';

/** Puts these articles, in this order, in a zone of the front page, in place of those that were there. */
export async function placeOnFront(db: Database, zone: FrontZone, articleIds: number[]): Promise<void> {
  await db.query.deleteFrom('frontPlacements').where('zone', '=', zone).execute();
  const placements = articleIds.map((articleId, position) => ({ zone, position, articleId }));
  if (placements.length > 0) await db.query.insertInto('frontPlacements').values(placements).execute();
}

/** Who changes the front page, when, and which version of it they had before them; null for whatever is there. */
export type FrontChange = { at: Moment; byName: string; basedOn: number | null };

/**
 * Turns the front page to its next version; to be called first in every transaction that changes it, since it also makes
 * others wait. False, with nothing changed, when it is no longer the version that the change was based on.
 */
export async function advanceFront(db: Database, { at, byName, basedOn }: FrontChange): Promise<boolean> {
  const row = await db.query
    .updateTable('fronts')
    .set({ version: sql<number>`version + 1`, changedAt: at, changedByName: byName })
    .$if(basedOn !== null, (query) => query.where('version', '=', basedOn as number))
    .returning('version')
    .executeTakeFirst();
  return row !== undefined;
}

/** Pins an article as the lead until a moment, or until it is taken off; null takes it off. */
export async function setPinnedLead(
  db: Database,
  pinned: { articleId: number; until: Moment | null } | null,
): Promise<void> {
  const row = { pinnedArticleId: pinned?.articleId ?? null, pinnedUntil: pinned?.until ?? null };
  await db.query.updateTable('fronts').set(row).execute();
}

/** The breaking-news line of readers' pages. */
export type BreakingLine = { text: string; articleId: number | null; until: Moment | null };

/** Writes the breaking-news line, or takes it off. False, with nothing changed, when it is no longer that version. */
export async function setBreakingLine(
  db: Database,
  line: BreakingLine | null,
  basedOn: number | null,
): Promise<boolean> {
  const row = await db.query
    .updateTable('fronts')
    .set({
      breakingVersion: sql<number>`breaking_version + 1`,
      breakingText: line?.text ?? null,
      breakingArticleId: line?.articleId ?? null,
      breakingUntil: line?.until ?? null,
    })
    .$if(basedOn !== null, (query) => query.where('breakingVersion', '=', basedOn as number))
    .returning('breakingVersion')
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps what somebody is arranging, in place of what they were arranging before. */
export async function saveFrontDraft(
  db: Database,
  userId: number,
  draft: { arrangement: FrontArrangement; version: number; savedAt: Moment },
): Promise<void> {
  const { arrangement, version, savedAt } = draft;
  const row = { placements: JSON.stringify(arrangement), version, savedAt };
  await db.query
    .insertInto('frontDrafts')
    .values({ userId, ...row })
    .onConflict((conflict) => conflict.column('userId').doUpdateSet(row))
    .execute();
}

/** A pin overwrites no arrangement: drafts begun on the version before it count as begun on the one after. */
export async function rebaseFrontDrafts(db: Database, version: number): Promise<void> {
  await db.query
    .updateTable('frontDrafts')
    .set({ version: version + 1 })
    .where('version', '=', version)
    .execute();
}

/** Forgets what somebody was arranging. */
export async function deleteFrontDraft(db: Database, userId: number): Promise<void> {
  await db.query.deleteFrom('frontDrafts').where('userId', '=', userId).execute();
}
