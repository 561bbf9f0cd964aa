import type { ArticleDraft } from '#content/article.ts';
import { termsOfDraft } from '#language/draft-terms.ts';
import type { Database } from '../database.ts';
import { rowGroups } from '../rows.ts';

/** Makes articles findable at the desk by a newest text that readers do not see. */
export async function addDraftTerms(db: Database, articles: { id: number; draft: ArticleDraft }[]): Promise<void> {
  const rows = articles.map(({ id, draft }) => ({ articleId: id, terms: termsOfDraft(draft) }));
  for (const group of rowGroups(rows)) {
    // A text that is being saved meanwhile is made findable by that save.
    const added = db.query.insertInto('draftSearch').values(group);
    await added.onConflict((conflict) => conflict.column('articleId').doNothing()).execute();
  }
}

/** Texts that are made findable in one transaction. */
const AT_ONCE = 100;

/** Makes some texts findable that were written before there was a search; false when none is left. */
export async function addMissingDraftTerms(db: Database): Promise<boolean> {
  const rows = await newestTexts(db)
    .leftJoin('draftSearch', 'draftSearch.articleId', 'articles.id')
    .where('draftSearch.articleId', 'is', null)
    .orderBy('articles.id')
    .limit(AT_ONCE)
    .execute();
  await addDraftTerms(db, rows.map(parsed));
  return rows.length === AT_ONCE;
}

/**
 * Brings what the desk finds an article by up to its status and its newest text. What readers see of a published one is in
 * their index; its newest text is here only while that is another.
 */
export async function renewDraftTerms(db: Database, id: number): Promise<void> {
  await db.query.deleteFrom('draftSearch').where('articleId', '=', id).execute();
  const newest = await newestTexts(db).where('articles.id', '=', id).executeTakeFirst();
  if (newest) await addDraftTerms(db, [parsed(newest)]);
}

/** The newest texts that readers do not see. */
function newestTexts(db: Database) {
  return db.query
    .selectFrom('articles')
    .innerJoin('articleVersions', (join) =>
      join
        .onRef('articleVersions.articleId', '=', 'articles.id')
        .onRef('articleVersions.number', '=', 'articles.version'),
    )
    .select(['articles.id', 'articleVersions.draft'])
    .where((eb) =>
      eb.or([eb('articles.status', '!=', 'published'), eb('articles.version', '!=', eb.ref('articles.publicVersion'))]),
    );
}

function parsed({ id, draft }: { id: number; draft: string }): { id: number; draft: ArticleDraft } {
  return { id, draft: JSON.parse(draft) };
}
