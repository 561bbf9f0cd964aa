import type { ArticleDraft } from '#content/article.ts';
import { termsOfDraft } from '#language/draft-terms.ts';
import type { Database } from '../database.ts';
import { rowGroups } from '../rows.ts';

/** Makes articles findable at the desk by a newest text that readers do not see. */
export async function addDraftTerms(db: Database, articles: { id: number; draft: ArticleDraft }[]): Promise<void> {
  const rows = articles.map(({ id, draft }) => ({ articleId: id, terms: termsOfDraft(draft) }));
  for (const group of rowGroups(rows)) await db.query.insertInto('draftSearch').values(group).execute();
}

/**
 * Brings what the desk finds an article by up to its status and its newest text. What readers see of a published one is in
 * their index; its newest text is here only while that is another.
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
    .where((eb) => eb.or([eb('status', '!=', 'published'), eb('version', '!=', eb.ref('publicVersion'))]))
    .executeTakeFirst();
  if (newest) await addDraftTerms(db, [{ id, draft: JSON.parse(newest.draft) }]);
}
