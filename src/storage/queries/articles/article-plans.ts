import { sql } from 'kysely';
import type { ArticleStatus, Moment } from '#content/article.ts';
import { textOf } from '#content/document/walk-document.ts';
import { lengthOf } from '#content/text-length.ts';
import type { Database } from '../../database.ts';
import { articlesForEditing } from './article-for-editing.ts';
import { type DeskRow, deskRows } from './desk-rows.ts';

/** An article's plan: who is to write it, for which day, how long in signs. */
export type ArticlePlan = {
  assignedTo: number | null;
  assigneeName: string | null;
  dueOn: string | null;
  plannedSigns: number | null;
};

/** The plan of this article. Throws when there is none of this identity. */
export function articlePlan(db: Database, articleId: number): Promise<ArticlePlan> {
  return db.query
    .selectFrom('articles')
    .leftJoin('users', 'users.id', 'articles.assignedTo')
    .select(['articles.assignedTo', 'users.name as assigneeName', 'articles.dueOn', 'articles.plannedSigns'])
    .where('articles.id', '=', articleId)
    .executeTakeFirstOrThrow();
}

/** An article on the planning, with the length that its newest text has, in signs. */
export type PlannedArticle = DeskRow & { signs: number; authorIds: number[] };

/** The most articles that a week is asked for; a newsroom of thirty writes about a hundred. */
const MOST = 300;
/** Unplanned drafts that are shown beside the week. */
const MOST_ASIDE = 30;

/** A week by the newspaper's clock: the days are `2026-11-23` to `2026-11-29`, the moments half-open. */
export type WeekBounds = { firstDay: string; lastDay: string; from: Moment; to: Moment };

/** What is wanted in a week, whatever became of it; what is scheduled in it; and what came out in it unplanned. */
export async function plannedInWeek(
  db: Database,
  { firstDay, lastDay, from, to }: WeekBounds,
): Promise<PlannedArticle[]> {
  const some = db.query.selectFrom('articles').select('id').limit(MOST);
  const wanted = some.where('dueOn', '>=', firstDay).where('dueOn', '<=', lastDay);
  const scheduled = some
    .where('status', '=', 'scheduled')
    .where('scheduledAt', '>=', from)
    .where('scheduledAt', '<', to);
  const unannounced = some
    .where('status', '=', 'published')
    .where('publishedAt', '>=', from)
    .where('publishedAt', '<', to)
    .where(sql<boolean>`coalesce(due_on, '') = ''`);
  const rows = [...(await wanted.execute()), ...(await scheduled.execute()), ...(await unannounced.execute())];
  return withLengths(db, [...new Set(rows.map(({ id }) => id))]);
}

const UNPLANNED: ArticleStatus[] = ['draft', 'submitted', 'ready'];

/** What the newsroom works on without a day for it, last changed first. */
export async function unplannedArticles(db: Database): Promise<PlannedArticle[]> {
  const rows = await db.query
    .selectFrom('articles')
    .select('id')
    .where('status', 'in', UNPLANNED)
    // Not "is null": nearly everything is, and it is by their state that the few are found.
    .where(sql<boolean>`coalesce(due_on, '') = ''`)
    .orderBy('modifiedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_ASIDE)
    .execute();
  return withLengths(
    db,
    rows.map(({ id }) => id),
  );
}

async function withLengths(db: Database, ids: number[]): Promise<PlannedArticle[]> {
  const [rows, texts] = await Promise.all([deskRows(db, ids), articlesForEditing(db, ids)]);
  return rows.map((row) => {
    const draft = texts.get(row.id)?.draft;
    return {
      ...row,
      headline: draft?.headline ?? row.headline,
      signs: draft ? lengthOf(textOf(draft.body)).signs : 0,
      authorIds: draft?.authorIds ?? [],
    };
  });
}
