import type { DocumentJson } from '#content/document/document.ts';
import { textOf } from '#content/document/walk-document.ts';
import { analyse } from '#language/analyser.ts';
import type { Database } from '../database.ts';
import { rowGroups } from '../rows.ts';

type SearchableArticle = {
  id: number;
  headline: string;
  kicker: string | null;
  standfirst: string | null;
  body: DocumentJson;
};

/** Makes a published article findable at once, or findable by its new text. */
export function indexArticle(db: Database, article: SearchableArticle): Promise<void> {
  return indexArticles(db, [article]);
}

/** The same for many. */
export async function indexArticles(db: Database, articles: SearchableArticle[]): Promise<void> {
  for (const group of rowGroups(articles)) {
    const indexed = group.map(({ id, kicker, headline, standfirst, body }) => ({
      articleId: id,
      terms: {
        headline: analyse(`${kicker ?? ''} ${headline}`),
        standfirst: analyse(standfirst ?? ''),
        body: analyse(textOf(body)),
      },
    }));
    await db.search.put(db.query, indexed);
  }
}

/** Takes an article out of the search: it was withdrawn or is no longer public. */
export async function unindexArticle(db: Database, articleId: number): Promise<void> {
  await db.search.remove(db.query, articleId);
}

/** Articles whose text is in memory at once. */
const AT_ONCE = 100;

/** Makes every published article findable in a database whose index is empty. */
export async function rebuildSearch(db: Database): Promise<void> {
  for (let after: number | undefined = 0; after !== undefined; ) {
    const rows = await db.query
      .selectFrom('articles')
      .select(['id', 'headline', 'kicker', 'standfirst', 'body'])
      .where('status', '=', 'published')
      .where('id', '>', after)
      .orderBy('id')
      .limit(AT_ONCE)
      .execute();
    await indexArticles(
      db,
      rows.map(({ body, ...row }) => ({ ...row, body: JSON.parse(body) as DocumentJson })),
    );
    after = rows.at(-1)?.id;
  }
}
