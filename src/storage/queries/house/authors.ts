import type { Selectable } from 'kysely';
import type { AuthorKind } from '#content/author.ts';
import type { Database } from '../../database.ts';
import type { AuthorsTable } from '../../tables.ts';
import { picturesById } from '../pictures/pictures.ts';
import type { PublicAuthor } from '../readers/public-article.ts';

/** The author with this slug, or null. */
export async function authorBySlug(db: Database, slug: string): Promise<PublicAuthor | null> {
  const row = await db.query.selectFrom('authors').selectAll().where('slug', '=', slug).executeTakeFirst();
  if (!row) return null;
  const { portraitMediaId, ...author } = row;
  const portraits = await picturesById(db, portraitMediaId ? [portraitMediaId] : []);
  return { ...author, portrait: portraits.get(portraitMediaId ?? 0) ?? null };
}

/** Every author with a published article: what sitemaps list. */
export function listAuthors(db: Database): Promise<{ slug: string; name: string }[]> {
  return db.query
    .selectFrom('authors')
    .select(['slug', 'name'])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('articleAuthors')
          .innerJoin('articles', 'articles.id', 'articleAuthors.articleId')
          .select('articles.id')
          .whereRef('articleAuthors.authorId', '=', 'authors.id')
          .where('articles.status', '=', 'published'),
      ),
    )
    .orderBy('name')
    .execute();
}

/** Identities of all authors by slug. */
export async function authorIdsBySlug(db: Database): Promise<Map<string, number>> {
  const rows = await db.query.selectFrom('authors').select(['slug', 'id']).execute();
  return new Map(rows.map(({ slug, id }) => [slug, id]));
}

/** The author with this identity, or null. */
export async function authorById(db: Database, id: number): Promise<{ id: number; slug: string; name: string } | null> {
  const row = await db.query
    .selectFrom('authors')
    .select(['id', 'slug', 'name'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** Which of these slugs some author has. */
export async function takenAuthorSlugs(db: Database, slugs: string[]): Promise<Set<string>> {
  const rows = await db.query.selectFrom('authors').select('slug').where('slug', 'in', slugs).execute();
  return new Set(rows.map(({ slug }) => slug));
}

/** Everybody who signs and is not tied to anyone at the desk, by name. */
export function untiedAuthors(db: Database): Promise<{ id: number; name: string }[]> {
  return db.query
    .selectFrom('authors')
    .leftJoin('users', 'users.authorId', 'authors.id')
    .select(['authors.id', 'authors.name'])
    .where('users.id', 'is', null)
    .orderBy('authors.name')
    .orderBy('authors.id')
    .execute();
}

/** An author as the desk works on it: the e-mail is for the newsroom alone. */
export type EditableAuthor = Selectable<AuthorsTable> & { email: string | null };

/** The author with this identity, or null. */
export async function authorForEditing(db: Database, id: number): Promise<EditableAuthor | null> {
  const row = await db.query
    .selectFrom('authors')
    .leftJoin('authorContacts', 'authorContacts.authorId', 'authors.id')
    .selectAll('authors')
    .select('authorContacts.email')
    .where('authors.id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** An author as the desk lists it, with how many articles it signs in any status. */
export type AuthorLine = {
  id: number;
  slug: string;
  name: string;
  kind: AuthorKind;
  role: string | null;
  articles: number;
};

/** Everybody who signs, by name. */
export async function allAuthors(db: Database): Promise<AuthorLine[]> {
  const rows = await db.query
    .selectFrom('authors')
    .leftJoin('articleAuthors', 'articleAuthors.authorId', 'authors.id')
    .select(['authors.id', 'authors.slug', 'authors.name', 'authors.kind', 'authors.role'])
    .select((eb) => eb.fn.count('articleAuthors.articleId').as('articles'))
    .groupBy(['authors.id', 'authors.slug', 'authors.name', 'authors.kind', 'authors.role'])
    .orderBy('authors.name')
    .orderBy('authors.id')
    .execute();
  return rows.map((row) => ({ ...row, articles: Number(row.articles) }));
}
