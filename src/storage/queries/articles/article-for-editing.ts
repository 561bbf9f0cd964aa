import type { ArticleDraft, ArticleStatus, Moment } from '#content/article.ts';
import type { VersionReason } from '#content/version.ts';
import type { Database } from '../../database.ts';

/** An article as the newsroom works on it, in any status. */
export type EditableArticle = {
  id: number;
  status: ArticleStatus;
  path: string | null;
  /** Number of the version that `draft` is. */
  version: number;
  /** Number of the version that readers see; null until it is first published. */
  publicVersion: number | null;
  /** Grows by one with every save. */
  revision: number;
  createdBy: number | null;
  assignedTo: number | null;
  /** Who signs, in order, by the newest version. */
  authorIds: number[];
  createdAt: Moment;
  modifiedAt: Moment;
  scheduledAt: Moment | null;
  publishedAt: Moment | null;
  updatedAt: Moment | null;
  embargoUntil: Moment | null;
  /** Why it did not appear at its hour, a refusal's code; null when it need not have. */
  scheduleFailure: string | null;
  /** Who wrote to the newest version last, when, and why it is kept. */
  saved: { at: Moment; byId: number | null; byName: string; reason: VersionReason; since: Moment };
  draft: ArticleDraft;
};

/** The article with this identity in its newest version, or null. */
export async function articleForEditing(db: Database, id: number): Promise<EditableArticle | null> {
  return (await articlesForEditing(db, [id])).get(id) ?? null;
}

/** The same for many, by identity. */
export async function articlesForEditing(db: Database, ids: number[]): Promise<Map<number, EditableArticle>> {
  if (ids.length === 0) return new Map();
  const rows = await db.query
    .selectFrom('articles')
    .innerJoin('articleVersions', (join) =>
      join
        .onRef('articleVersions.articleId', '=', 'articles.id')
        .onRef('articleVersions.number', '=', 'articles.version'),
    )
    .select(['articles.id', 'articles.status', 'articles.path', 'articles.version', 'articles.publicVersion'])
    .select(['articles.revision', 'articles.createdBy', 'articles.assignedTo', 'articles.createdAt'])
    .select(['articles.modifiedAt', 'articles.scheduledAt', 'articles.publishedAt', 'articles.updatedAt'])
    .select([
      'articles.embargoUntil',
      'articles.scheduleFailure',
      'articleVersions.draft',
      'articleVersions.createdAt as savedSince',
    ])
    .select(['articleVersions.savedAt', 'savedBy', 'savedByName', 'reason'])
    .where('articles.id', 'in', ids)
    .execute();
  return new Map(
    rows.map(({ draft: json, savedAt, savedBy, savedByName, reason, savedSince, ...row }) => {
      const draft = JSON.parse(json) as ArticleDraft;
      const saved = { at: savedAt ?? row.modifiedAt, byId: savedBy, byName: savedByName, reason, since: savedSince };
      return [row.id, { ...row, authorIds: draft.authorIds, saved, draft }];
    }),
  );
}
