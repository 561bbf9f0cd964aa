import type { ArticleKind, ArticleStatus, Moment } from '#content/article.ts';
import type { Picture } from '#content/media.ts';
import type { Database } from '../../database.ts';
import { picturesById } from '../pictures/pictures.ts';

/** An article as lists show it. */
export type ArticleCard = {
  id: number;
  /** '' while the article is to come. */
  path: string;
  kind: ArticleKind;
  language: string;
  kicker: string | null;
  headline: string;
  /** The standfirst, else the body's beginning cut at a word. */
  extract: string;
  wordCount: number;
  publishedAt: Moment;
  updatedAt: Moment | null;
  section: { id: number; slug: string; name: string };
  /** In the order in which they sign. */
  authors: { slug: string; name: string }[];
  /** The lead picture, its alternative text aside: in a card it is decoration. */
  picture: Picture | null;
};

/** The cards of these published articles, in the order of the identities given; others are left out. */
export function cardsById(db: Database, ids: number[]): Promise<ArticleCard[]> {
  return cardsIn(db, { ids, statuses: ['published'] });
}

/** For the newsroom: the same, and the cards of scheduled articles as they will be at their hour, which is their date. */
export function cardsToBe(db: Database, ids: number[]): Promise<ArticleCard[]> {
  return cardsIn(db, { ids, statuses: ['published', 'scheduled'] });
}

type Wanted = { ids: number[]; statuses: ArticleStatus[] };

async function cardsIn(db: Database, { ids, statuses }: Wanted): Promise<ArticleCard[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return [];
  const rows = await selectRows(db, { ids: wanted, statuses });
  const [authors, pictures] = await Promise.all([
    authorsByArticle(db, wanted),
    picturesById(
      db,
      rows.flatMap((row) => row.leadMediaId ?? []),
    ),
  ]);
  const cards = rows.map(
    ({ sectionId, sectionSlug, sectionName, leadMediaId, path, publishedAt, scheduledAt, ...row }) => ({
      ...row,
      path: path ?? '',
      publishedAt: publishedAt ?? scheduledAt ?? '',
      section: { id: sectionId, slug: sectionSlug, name: sectionName },
      authors: authors.get(row.id) ?? [],
      picture: pictures.get(leadMediaId ?? 0) ?? null,
    }),
  );
  const byId = new Map(cards.map((card) => [card.id, card]));
  return wanted.flatMap((id) => byId.get(id) ?? []);
}

/** Who signs each of these articles, in order. */
export async function authorsByArticle(
  db: Database,
  articleIds: number[],
): Promise<Map<number, { slug: string; name: string }[]>> {
  if (articleIds.length === 0) return new Map();
  const rows = await db.query
    .selectFrom('articleAuthors')
    .innerJoin('authors', 'authors.id', 'articleAuthors.authorId')
    .select(['articleAuthors.articleId', 'authors.slug', 'authors.name'])
    .where('articleAuthors.articleId', 'in', articleIds)
    .orderBy('articleAuthors.articleId')
    .orderBy('articleAuthors.position')
    .execute();
  const byArticle = Map.groupBy(rows, (row) => row.articleId);
  return new Map([...byArticle].map(([id, authors]) => [id, authors.map(({ slug, name }) => ({ slug, name }))]));
}

function selectRows(db: Database, { ids, statuses }: Wanted) {
  return db.query
    .selectFrom('articles')
    .innerJoin('sections', 'sections.id', 'articles.sectionId')
    .select([
      'articles.id',
      'articles.path',
      'articles.kind',
      'articles.language',
      'articles.kicker',
      'articles.headline',
      'articles.extract',
      'articles.wordCount',
      'articles.publishedAt',
      'articles.scheduledAt',
      'articles.updatedAt',
      'articles.leadMediaId',
      'sections.id as sectionId',
      'sections.slug as sectionSlug',
      'sections.name as sectionName',
    ])
    .where('articles.id', 'in', ids)
    .where('articles.status', 'in', statuses)
    .execute();
}
