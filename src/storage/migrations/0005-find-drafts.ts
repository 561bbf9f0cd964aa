import type { Kysely } from 'kysely';

/**
 * By what the desk finds texts that readers do not see: those are never in `article_search`. Those that are there already
 * are added by the running program, a hundred at a time.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('draft_search')
    .addColumn('article_id', 'integer', (c) => c.primaryKey().references('articles.id').onDelete('cascade'))
    .addColumn('terms', 'text', (c) => c.notNull())
    .execute();
}
