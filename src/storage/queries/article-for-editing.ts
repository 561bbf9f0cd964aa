import type { ArticleDraft, ArticleStatus, Moment } from '#content/article.ts';
import type { Database } from '../database.ts';

/** An article as the newsroom works on it, in any status. */
export type EditableArticle = {
  id: number;
  status: ArticleStatus;
  path: string | null;
  version: number;
  publishedAt: Moment | null;
  draft: ArticleDraft;
};

/** The article with this identity in its newest version, or null. */
export async function articleForEditing(db: Database, id: number): Promise<EditableArticle | null> {
  const row = await db.query
    .selectFrom('articles')
    .innerJoin('articleVersions', (join) =>
      join
        .onRef('articleVersions.articleId', '=', 'articles.id')
        .onRef('articleVersions.number', '=', 'articles.version'),
    )
    .select(['articles.id', 'articles.status', 'articles.path', 'articles.version', 'articles.publishedAt'])
    .select('articleVersions.draft')
    .where('articles.id', '=', id)
    .executeTakeFirst();
  return row ? { ...row, draft: JSON.parse(row.draft) } : null;
}
