import { sql } from 'kysely';
import type { OpenDatabase } from '#storage/database.ts';

const TABLES = [
  'media_words',
  'media_uses',
  'links',
  'texts_to_read',
  'bulk_changes',
  'article_steps',
  'article_notes',
  'article_presences',
  'preview_links',
  'outbox',
  'front_drafts',
  'front_plans',
  'import_jobs',
  'challenges',
  'code_keys',
  'passkeys',
  'recovery_codes',
  'backup_runs',
  'sessions',
  'one_time_links',
  'sign_in_failures',
  'comment_reports',
  'comment_batches',
  'comment_writers',
  'spam_lessons',
  'spam_terms',
  'moderator_letters',
  'comment_contacts',
  'comment_reports',
  'comment_writers',
  'reader_requests',
  'address_salts',
  'comments',
  'corrections',
  'front_placements',
  'article_versions',
  'article_authors',
  'article_topics',
  'article_countries',
  'article_search',
  'draft_search',
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
export async function emptyDatabase(db: OpenDatabase): Promise<void> {
  const { query } = db;
  await emptyJournal(db);
  await sql`update users set author_id = null`.execute(query);
  for (const table of TABLES) await sql`delete from ${sql.table(table)}`.execute(query);
  await sql`update editions set number = 1`.execute(query);
  await sql`update fronts set version = 1, changed_at = null, changed_by_name = '', pinned_article_id = null,
    pinned_until = null, breaking_version = 1, breaking_text = null, breaking_article_id = null,
    breaking_until = null`.execute(query);
}

/** The database lets nobody empty the journal: its guards step aside for this, and are back in place after it. */
async function emptyJournal({ engine, query }: OpenDatabase): Promise<void> {
  if (engine === 'postgres') {
    await sql`alter table journal_entries disable trigger user`.execute(query);
    await sql`delete from journal_entries`.execute(query);
    await sql`alter table journal_entries enable trigger user`.execute(query);
    return;
  }
  const { rows } = await sql<{ name: string; sql: string }>`
    select name, sql from sqlite_master where type = 'trigger' and tbl_name = 'journal_entries'`.execute(query);
  for (const { name } of rows) await sql`drop trigger ${sql.id(name)}`.execute(query);
  await sql`delete from journal_entries`.execute(query);
  for (const guard of rows) await sql.raw(guard.sql).execute(query);
}
