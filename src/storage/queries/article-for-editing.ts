import type { ArticleDraft, ArticleStatus, Moment } from '#content/article.ts';
import type { Database } from '../database.ts';

/** An article as the newsroom works on it, in any status. */
export type EditableArticle = {
  id: number;
  status: ArticleStatus;
  path: string | null;
  version: number;
  publishedAt: Moment | null;
  modifiedAt: Moment;
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
    .select(['articles.id', 'articles.status', 'articles.path', 'articles.version', 'articles.publishedAt'])
    .select(['articles.modifiedAt', 'articleVersions.draft'])
    .where('articles.id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, { ...row, draft: JSON.parse(row.draft) }]));
}
