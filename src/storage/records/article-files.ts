import type { ArticleDraft } from '#content/article.ts';
import type { Database } from '../database.ts';
import { rowGroups } from '../rows.ts';

/** Files articles, as readers see them, under their authors, topics and countries. */
export async function fileArticles(db: Database, articles: { id: number; draft: ArticleDraft }[]): Promise<void> {
  const of = <T, R>(list: (draft: ArticleDraft) => T[], row: (articleId: number, item: T, position: number) => R) =>
    articles.flatMap(({ id, draft }) => [...new Set(list(draft))].map((item, position) => row(id, item, position)));
  const authors = of(
    (draft) => draft.authorIds,
    (articleId, authorId, position) => ({ articleId, authorId, position }),
  );
  const topics = of(
    (draft) => draft.topicIds,
    (articleId, topicId) => ({ articleId, topicId }),
  );
  const countries = of(
    (draft) => draft.countryCodes,
    (articleId, countryCode) => ({ articleId, countryCode }),
  );
  for (const rows of rowGroups(authors)) await db.query.insertInto('articleAuthors').values(rows).execute();
  for (const rows of rowGroups(topics)) await db.query.insertInto('articleTopics').values(rows).execute();
  for (const rows of rowGroups(countries)) await db.query.insertInto('articleCountries').values(rows).execute();
}

/** Files an article anew. */
export async function refileArticle(db: Database, id: number, draft: ArticleDraft): Promise<void> {
  await db.query.deleteFrom('articleAuthors').where('articleId', '=', id).execute();
  await db.query.deleteFrom('articleTopics').where('articleId', '=', id).execute();
  await db.query.deleteFrom('articleCountries').where('articleId', '=', id).execute();
  await fileArticles(db, [{ id, draft }]);
}
