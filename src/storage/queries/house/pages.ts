import type { Moment } from '#content/article.ts';
import type { DocumentJson } from '#content/document/document.ts';
import type { Database } from '../../database.ts';

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

/** A page as the newsroom works on it. */
export type EditablePage = Omit<PublicPage, 'modifiedAt'> & {
  slug: string;
  status: 'draft' | 'published';
  isInFooter: boolean;
  /** Its place in the footer, smallest first. */
  position: number;
  createdAt: Moment;
  modifiedAt: Moment;
};

/** The page with this identity in any status; null when there is none. */
export async function pageForEditing(db: Database, id: number): Promise<EditablePage | null> {
  const row = await db.query.selectFrom('pages').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? { ...row, body: JSON.parse(row.body), isInFooter: row.isInFooter === 1 } : null;
}

/** A page as the desk lists it. */
export type PageLine = Pick<
  EditablePage,
  'id' | 'path' | 'title' | 'status' | 'isInFooter' | 'position' | 'modifiedAt'
>;

/** Every page in any status, in the newsroom's order. */
export async function allPages(db: Database): Promise<PageLine[]> {
  const rows = await db.query
    .selectFrom('pages')
    .select(['id', 'path', 'title', 'status', 'isInFooter', 'position', 'modifiedAt'])
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, isInFooter: row.isInFooter === 1 }));
}
