import { sql } from 'kysely';
import type { OpenDatabase } from '#storage/database.ts';

const TABLES = [
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
  'settings',
  'import_entries',
  'import_runs',
  'imported_items',
] as const;

/** Removes everything that a test wrote; the shape stays. */
export async function emptyDatabase({ query }: OpenDatabase): Promise<void> {
  for (const table of TABLES) await sql`delete from ${sql.table(table)}`.execute(query);
  await sql`update editions set number = 1`.execute(query);
}
