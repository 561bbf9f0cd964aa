import type { Moment } from '#content/article.ts';
import type { DocumentJson } from '#content/document/document.ts';
import type { Database } from '../database.ts';

/** A page that is not news, as readers see it. */
export type PublicPage = {
  id: number;
  path: string;
  title: string;
  body: DocumentJson;
  language: string;
  seoDescription: string | null;
  modifiedAt: Moment;
};

/** The published page with this identity, or null. */
export async function publicPage(db: Database, id: number): Promise<PublicPage | null> {
  const row = await db.query
    .selectFrom('pages')
    .select(['id', 'path', 'title', 'body', 'language', 'seoDescription', 'modifiedAt'])
    .where('id', '=', id)
    .where('status', '=', 'published')
    .executeTakeFirst();
  return row ? { ...row, body: JSON.parse(row.body) } : null;
}

/** Published pages, in the newsroom's order. */
export async function listPages(
  db: Database,
): Promise<{ path: string; title: string; isInFooter: boolean; modifiedAt: Moment }[]> {
  const rows = await db.query
    .selectFrom('pages')
    .select(['path', 'title', 'isInFooter', 'modifiedAt'])
    .where('status', '=', 'published')
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, isInFooter: row.isInFooter === 1 }));
}

/** Where a page is and when it was last changed, in any status; null when there is none. */
export async function pageForEditing(db: Database, id: number): Promise<{ path: string; modifiedAt: Moment } | null> {
  const row = await db.query.selectFrom('pages').select(['path', 'modifiedAt']).where('id', '=', id).executeTakeFirst();
  return row ?? null;
}
