import type { ArticleStatus } from '#content/article.ts';
import type { Database } from '../../database.ts';

/** Where a picture is shown. */
export type MediaUses = {
  /** Newest change first; `isPublic` when the version that readers see shows it, `authorIds` who signs. */
  articles: ArticleUse[];
  authors: { id: number; slug: string; name: string }[];
  pages: { id: number; path: string; title: string }[];
};

/** An article that shows a picture, and what decides who may read of it. */
export type ArticleUse = {
  id: number;
  headline: string;
  status: ArticleStatus;
  path: string | null;
  createdBy: number | null;
  assignedTo: number | null;
  authorIds: number[];
};

/** Everything that shows a picture: articles in their newest or public version, authors' portraits, static pages. */
export async function usesOf(db: Database, mediaId: number): Promise<MediaUses> {
  const [articles, authors, pages] = await Promise.all([
    articlesWith(db, mediaId),
    db.query.selectFrom('authors').select(['id', 'slug', 'name']).where('portraitMediaId', '=', mediaId).execute(),
    pagesWith(db, mediaId),
  ]);
  return { articles, authors, pages };
}

/** Whether anything shows a picture, in any version that the newsroom or readers see. */
export async function isInUse(db: Database, mediaId: number): Promise<boolean> {
  const { articles, authors, pages } = await usesOf(db, mediaId);
  return articles.length + authors.length + pages.length > 0;
}

async function articlesWith(db: Database, mediaId: number): Promise<ArticleUse[]> {
  const rows = await db.query
    .selectFrom('articles')
    .select(['id', 'headline', 'status', 'path', 'createdBy', 'assignedTo'])
    .where('id', 'in', (eb) => eb.selectFrom('mediaUses').select('articleId').where('mediaId', '=', mediaId))
    .orderBy('modifiedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute();
  const authors = await authorsOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, authorIds: authors.get(row.id) ?? [] }));
}

async function authorsOf(db: Database, ids: number[]): Promise<Map<number, number[]>> {
  const byArticle = new Map<number, number[]>();
  if (ids.length === 0) return byArticle;
  const rows = await db.query
    .selectFrom('articleAuthors')
    .select(['articleId', 'authorId'])
    .where('articleId', 'in', ids)
    .execute();
  for (const { articleId, authorId } of rows) byArticle.set(articleId, [...(byArticle.get(articleId) ?? []), authorId]);
  return byArticle;
}

/** A newspaper has a few dozen pages: their bodies are looked through. */
function pagesWith(db: Database, mediaId: number) {
  return db.query
    .selectFrom('pages')
    .select(['id', 'path', 'title'])
    .where((eb) =>
      eb.or([eb('body', 'like', `%"mediaId":${mediaId},%`), eb('body', 'like', `%"mediaId":${mediaId}}%`)]),
    )
    .execute();
}
