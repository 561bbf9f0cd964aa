import type { ArticleDraft } from '#content/article.ts';
import { termsOfDraft } from '#language/draft-terms.ts';
import type { Database } from '../database.ts';
import { rowGroups } from '../rows.ts';

/** Makes articles that readers do not see findable at the desk by their newest text. */
export async function addDraftTerms(db: Database, articles: { id: number; draft: ArticleDraft }[]): Promise<void> {
  const rows = articles.map(({ id, draft }) => ({ articleId: id, terms: termsOfDraft(draft) }));
  for (const group of rowGroups(rows)) await db.query.insertInto('draftSearch').values(group).execute();
}

/**
 * Brings what the desk finds an article by up to its status and its newest text. A published one is found by the readers'
 * index, and is in that alone.
 */
export async function renewDraftTerms(db: Database, id: number): Promise<void> {
  await db.query.deleteFrom('draftSearch').where('articleId', '=', id).execute();
  const newest = await db.query
    .selectFrom('articles')
    .innerJoin('articleVersions', (join) =>
      join
        .onRef('articleVersions.articleId', '=', 'articles.id')
        .onRef('articleVersions.number', '=', 'articles.version'),
    )
    .select('articleVersions.draft')
    .where('articles.id', '=', id)
    .where('articles.status', '!=', 'published')
    .executeTakeFirst();
  if (newest) await addDraftTerms(db, [{ id, draft: JSON.parse(newest.draft) }]);
}
