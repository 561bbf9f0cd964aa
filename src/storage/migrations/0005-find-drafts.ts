import { type Kysely, sql } from 'kysely';
import type { ArticleDraft } from '#content/article.ts';
import { termsOfDraft } from '#language/draft-terms.ts';

/** By what the desk finds articles that readers do not see: those are never in `article_search`. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('draft_search')
    .addColumn('article_id', 'integer', (c) => c.primaryKey().references('articles.id').onDelete('cascade'))
    .addColumn('terms', 'text', (c) => c.notNull())
    .execute();
  const { rows: unpublished } = await sql<{ id: number }>`
    select id from articles where status in ('draft', 'submitted', 'ready', 'scheduled', 'withdrawn')`.execute(db);
  // One at a time: their texts need not fit in memory together.
  for (const { id } of unpublished) {
    const { rows } = await sql<{ draft: string }>`select draft from article_versions, articles
      where articles.id = ${id} and article_id = articles.id and number = articles.version`.execute(db);
    const draft = rows[0] && (JSON.parse(rows[0].draft) as ArticleDraft);
    if (!draft) continue;
    await sql`insert into draft_search (article_id, terms) values (${id}, ${termsOfDraft(draft)})`.execute(db);
  }
}
