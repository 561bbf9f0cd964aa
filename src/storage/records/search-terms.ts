import type { DocumentJson } from '#content/document/document.ts';
import { textOf } from '#content/document/walk-document.ts';
import { analyse } from '#language/analyser.ts';
import type { Database } from '../database.ts';

type SearchableArticle = {
  id: number;
  headline: string;
  kicker: string | null;
  standfirst: string | null;
  body: DocumentJson;
};

/** Makes a published article findable at once, or findable by its new text. */
export async function indexArticle(db: Database, article: SearchableArticle): Promise<void> {
  await db.search.put(db.query, article.id, {
    headline: analyse(`${article.kicker ?? ''} ${article.headline}`),
    standfirst: analyse(article.standfirst ?? ''),
    body: analyse(textOf(article.body)),
  });
}

/** Takes an article out of the search: it was withdrawn or is no longer public. */
export async function unindexArticle(db: Database, articleId: number): Promise<void> {
  await db.search.remove(db.query, articleId);
}
