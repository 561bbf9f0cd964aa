import type { Moment } from '#content/article.ts';
import type { DocumentJson } from '#content/document/document.ts';
import { linksIn } from '#content/links-in.ts';
import type { Database } from '../database.ts';
import { doubtLinksTo, noteLinks } from './links.ts';

/** A page that is not news: about, legal notice, charter, contact. */
export type NewPage = {
  slug: string;
  /** Its address, in canonical form. */
  path: string;
  title: string;
  body: DocumentJson;
  language: string;
  status: 'draft' | 'published';
  isInFooter: boolean;
  /** Its place in the footer, smallest first. */
  position: number;
  seoDescription: string | null;
  createdAt: Moment;
  modifiedAt: Moment;
};

/** Stores a page; gives back its identity. Its address is claimed apart. */
export async function insertPage(db: Database, page: NewPage): Promise<number> {
  const { id } = await db.query.insertInto('pages').values(columnsOf(page)).returning('id').executeTakeFirstOrThrow();
  await noteLinks(db, 'page', [{ id, links: linksIn(page.body) }]);
  return id;
}

/** Takes hold of a page until the end of the transaction: whoever comes second waits here, on either engine. */
export async function holdPage(db: Database, id: number): Promise<void> {
  await db.query
    .updateTable('pages')
    .set((eb) => ({ modifiedAt: eb.ref('modifiedAt') }))
    .where('id', '=', id)
    .execute();
}

/** Puts a new text in place of the old one. */
export async function updatePage(db: Database, id: number, page: NewPage): Promise<void> {
  await db.query.updateTable('pages').set(columnsOf(page)).where('id', '=', id).execute();
  await noteLinks(db, 'page', [{ id, links: linksIn(page.body) }]);
  await doubtLinksTo(db, 'page', id);
}

function columnsOf({ body, isInFooter, ...page }: NewPage) {
  return { ...page, body: JSON.stringify(body), isInFooter: isInFooter ? (1 as const) : (0 as const) };
}
