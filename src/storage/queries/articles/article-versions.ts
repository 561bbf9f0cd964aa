import type { ArticleDraft, Moment } from '#content/article.ts';
import { textOf } from '#content/document/walk-document.ts';
import type { VersionReason } from '#content/version.ts';
import type { Database } from '../../database.ts';

/** A version of an article, as a list shows it. */
export type VersionLine = {
  number: number;
  savedAt: Moment;
  savedByName: string;
  reason: VersionReason;
  headline: string;
  /** Signs of the body, spaces included. */
  signs: number;
};

/** A version with its whole text. */
export type ArticleVersion = VersionLine & { draft: ArticleDraft };

/** The versions of an article, newest first, below a number for the next page. */
export async function articleVersions(
  db: Database,
  articleId: number,
  { limit, below }: { limit: number; below: number | null },
): Promise<VersionLine[]> {
  const rows = await selectVersions(db, articleId)
    .$if(below !== null, (query) => query.where('number', '<', below as number))
    .orderBy('number', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => {
    const { draft: _, ...line } = versionOf(row);
    return line;
  });
}

/** One version by its number, or null. */
export async function articleVersion(db: Database, articleId: number, number: number): Promise<ArticleVersion | null> {
  const row = await selectVersions(db, articleId).where('number', '=', number).executeTakeFirst();
  return row ? versionOf(row) : null;
}

/** The number of the version before this one, or null. */
export async function versionBefore(db: Database, articleId: number, number: number): Promise<number | null> {
  const row = await db.query
    .selectFrom('articleVersions')
    .select((eb) => eb.fn.max('number').as('number'))
    .where('articleId', '=', articleId)
    .where('number', '<', number)
    .executeTakeFirst();
  return row?.number ?? null;
}

function selectVersions(db: Database, articleId: number) {
  return db.query
    .selectFrom('articleVersions')
    .select(['number', 'createdAt', 'savedAt', 'savedByName', 'reason', 'draft'])
    .where('articleId', '=', articleId);
}

type VersionRow = Awaited<ReturnType<ReturnType<typeof selectVersions>['execute']>>[number];

function versionOf({ number, createdAt, savedAt, savedByName, reason, draft: json }: VersionRow): ArticleVersion {
  const draft = JSON.parse(json) as ArticleDraft;
  const [headline, signs] = [draft.headline, textOf(draft.body).length];
  return { number, savedAt: savedAt ?? createdAt, savedByName, reason, headline, signs, draft };
}
