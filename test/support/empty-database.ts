import { sql } from 'kysely';
import type { OpenDatabase } from '#storage/database.ts';

const TABLES = [
  'media_words',
  'media_uses',
  'article_steps',
  'article_notes',
  'article_presences',
  'preview_links',
  'outbox',
  'front_plans',
  'import_jobs',
  'journal_entries',
  'sessions',
  'one_time_links',
  'sign_in_failures',
  'comment_contacts',
  'comments',
  'corrections',
  'front_placements',
  'article_versions',
  'article_authors',
  'article_topics',
  'article_countries',
  'article_search',
  'addresses',
  'articles',
  'pages',
  'author_contacts',
  'authors',
  'topics',
  'sections',
  'media',
  'users',
  'settings',
  'import_entries',
  'import_runs',
  'imported_items',
] as const;

/** Removes everything that a test wrote; the shape stays. */
export async function emptyDatabase({ query }: OpenDatabase): Promise<void> {
  await sql`update users set author_id = null`.execute(query);
  for (const table of TABLES) await sql`delete from ${sql.table(table)}`.execute(query);
  await sql`update editions set number = 1`.execute(query);
}
