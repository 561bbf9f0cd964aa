import type { ArticleKind, Moment } from '#content/article.ts';
import type { AuthorKind } from '#content/author.ts';
import type { ArticleCommentsPolicy } from '#content/comment.ts';
import type { CorrectionKind } from '#content/correction.ts';
import type { DocumentJson } from '#content/document/document.ts';
import type { Picture } from '#content/media.ts';
import { commentsPolicyOf } from '../../comments-policy.ts';
import type { Database } from '../../database.ts';
import { picturesById } from '../pictures/pictures.ts';

/** An article whole, as readers may see it. */
export type PublicArticle = {
  id: number;
  path: string;
  kind: ArticleKind;
  language: string;
  kicker: string | null;
  headline: string;
  standfirst: string | null;
  extract: string;
  body: DocumentJson;
  wordCount: number;
  publishedAt: Moment;
  updatedAt: Moment | null;
  modifiedAt: Moment;
  comments: ArticleCommentsPolicy;
  /** When what readers see of its comments last changed; null when it never did. */
  commentsChangedAt: Moment | null;
  seoTitle: string | null;
  seoDescription: string | null;
  section: { id: number; slug: string; name: string };
  /** In the order in which they sign. */
  authors: PublicAuthor[];
  topics: { id: number; slug: string; name: string }[];
  countryCodes: string[];
  leadPicture: { picture: Picture; caption: string; alt: string } | null;
  /** Oldest first. */
  corrections: { id: number; kind: CorrectionKind; text: string; publishedAt: Moment }[];
  /** The same article in other languages. */
  translations: { language: string; path: string }[];
};

/** Someone who signs, as readers may see them: never an e-mail address. */
export type PublicAuthor = {
  id: number;
  slug: string;
  name: string;
  kind: AuthorKind;
  role: string | null;
  biography: string | null;
  portrait: Picture | null;
};

/** A withdrawn article: that it was there, and why it no longer is. */
export type WithdrawnArticle = { withdrawnAt: Moment; reason: string | null };

/** The published article with this identity, or what is left of a withdrawn one; null for any other. */
export async function publicArticle(
  db: Database,
  id: number,
): Promise<{ published: PublicArticle } | { withdrawn: WithdrawnArticle } | null> {
  const row = await selectArticle(db, id);
  if (!row) return null;
  if (row.status === 'withdrawn') {
    return { withdrawn: { withdrawnAt: row.withdrawnAt ?? row.modifiedAt, reason: row.withdrawalReason } };
  }
  const { sectionId, sectionSlug, sectionName, leadMediaId, leadCaption, leadAlt, ...rest } = row;
  const [authors, topics, countryCodes, corrections, translations, pictures] = await Promise.all([
    authorsOf(db, id),
    topicsOf(db, id),
    countriesOf(db, id),
    correctionsOf(db, id),
    translationsOf(db, { id, translationOfId: row.translationOfId }),
    picturesById(db, leadMediaId ? [leadMediaId] : []),
  ]);
  const picture = pictures.get(leadMediaId ?? 0);
  return {
    published: {
      ...rest,
      path: row.path ?? '',
      publishedAt: row.publishedAt ?? row.createdAt,
      body: JSON.parse(row.body),
      comments: commentsPolicyOf(row),
      section: { id: sectionId, slug: sectionSlug, name: sectionName },
      authors,
      topics,
      countryCodes,
      corrections,
      translations,
      leadPicture: picture ? { picture, caption: leadCaption ?? picture.caption, alt: leadAlt ?? picture.alt } : null,
    },
  };
}

function selectArticle(db: Database, id: number) {
  return db.query
    .selectFrom('articles')
    .innerJoin('sections', 'sections.id', 'articles.sectionId')
    .selectAll('articles')
    .select(['sections.slug as sectionSlug', 'sections.name as sectionName'])
    .where('articles.id', '=', id)
    .where('articles.status', 'in', ['published', 'withdrawn'])
    .executeTakeFirst();
}

async function authorsOf(db: Database, articleId: number): Promise<PublicAuthor[]> {
  const rows = await db.query
    .selectFrom('articleAuthors')
    .innerJoin('authors', 'authors.id', 'articleAuthors.authorId')
    .select(['authors.id', 'slug', 'name', 'kind', 'role', 'biography', 'portraitMediaId'])
    .where('articleId', '=', articleId)
    .orderBy('position')
    .execute();
  return withPortraits(db, rows);
}

/** Authors with the pictures of them, in the order given. */
export async function withPortraits(
  db: Database,
  rows: (Omit<PublicAuthor, 'portrait'> & { portraitMediaId: number | null })[],
): Promise<PublicAuthor[]> {
  const portraits = await picturesById(
    db,
    rows.flatMap((row) => row.portraitMediaId ?? []),
  );
  return rows.map(({ portraitMediaId, ...author }) => ({
    ...author,
    portrait: portraits.get(portraitMediaId ?? 0) ?? null,
  }));
}

function topicsOf(db: Database, articleId: number) {
  return db.query
    .selectFrom('articleTopics')
    .innerJoin('topics', 'topics.id', 'articleTopics.topicId')
    .select(['topics.id', 'topics.slug', 'topics.name'])
    .where('articleId', '=', articleId)
    .orderBy('topics.name')
    .execute();
}

async function countriesOf(db: Database, articleId: number): Promise<string[]> {
  const rows = await db.query
    .selectFrom('articleCountries')
    .select('countryCode')
    .where('articleId', '=', articleId)
    .orderBy('countryCode')
    .execute();
  return rows.map(({ countryCode }) => countryCode);
}

/** An article's corrections and rights of reply, oldest first. */
export function correctionsOf(db: Database, articleId: number): Promise<PublicArticle['corrections']> {
  return db.query
    .selectFrom('corrections')
    .select(['id', 'kind', 'text', 'publishedAt'])
    .where('articleId', '=', articleId)
    .orderBy('publishedAt')
    .execute();
}

/** Where an article is found in other languages. */
export async function translationsOf(
  db: Database,
  article: { id: number; translationOfId: number | null },
): Promise<PublicArticle['translations']> {
  const originalId = article.translationOfId ?? article.id;
  const rows = await db.query
    .selectFrom('articles')
    .select(['language', 'path'])
    .where('status', '=', 'published')
    .where('id', '!=', article.id)
    .where((eb) => eb.or([eb('id', '=', originalId), eb('translationOfId', '=', originalId)]))
    .execute();
  return rows.map(({ language, path }) => ({ language, path: path ?? '' }));
}
