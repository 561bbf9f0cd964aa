import type { ArticleDraft, Moment } from '#content/article.ts';
import { NO_POLICY_OF_ITS_OWN } from '#content/comment.ts';
import { wordCountOf } from '#content/document/walk-document.ts';
import { extractOf } from '#language/extract.ts';
import { commentsPolicyOf } from '../../comments-policy.ts';
import type { Database } from '../../database.ts';
import { picturesById } from '../pictures/pictures.ts';
import { correctionsOf, type PublicArticle, translationsOf, withPortraits } from '../readers/public-article.ts';
import type { EditableArticle } from './article-for-editing.ts';
import { pathToBe } from './path-to-be.ts';

/** A text of an article, saved or not, to be seen as readers would see it. */
export type DraftOnView = {
  article: Pick<EditableArticle, 'id' | 'path' | 'publishedAt' | 'scheduledAt' | 'updatedAt' | 'modifiedAt'>;
  draft: ArticleDraft;
};

/** The article that readers would see if this text were published: at its hour when it has one, else now. */
export async function draftAsArticle(
  db: Database,
  { article, draft }: DraftOnView,
  now: Moment,
): Promise<PublicArticle> {
  const { leadPicture, sectionId, authorIds, topicIds, translationOfId, countryCodes, slug: _, ...words } = draft;
  const publishedAt = article.publishedAt ?? article.scheduledAt ?? now;
  const [section, authors, topics, corrections, translations, pictures, row] = await Promise.all([
    db.query.selectFrom('sections').select(['id', 'slug', 'name']).where('id', '=', sectionId).executeTakeFirst(),
    authorsBy(db, authorIds),
    topicsBy(db, topicIds),
    correctionsOf(db, article.id),
    translationsOf(db, { id: article.id, translationOfId }),
    picturesById(db, leadPicture ? [leadPicture.mediaId] : []),
    db.query
      .selectFrom('articles')
      .select(['commentsOpening', 'commentsDays', 'commentsReading'])
      .where('id', '=', article.id)
      .executeTakeFirst(),
  ]);
  const picture = pictures.get(leadPicture?.mediaId ?? 0);
  return {
    ...words,
    id: article.id,
    path: article.path ?? (await pathToBe(db, { id: article.id, draft, publishedAt })) ?? '/',
    extract: extractOf(draft),
    wordCount: wordCountOf(draft.body),
    publishedAt,
    updatedAt: article.updatedAt,
    modifiedAt: article.modifiedAt,
    comments: row ? commentsPolicyOf(row) : NO_POLICY_OF_ITS_OWN,
    commentsChangedAt: null,
    section: section ?? { id: sectionId, slug: '', name: '' },
    authors,
    topics,
    countryCodes: countryCodes.toSorted(),
    corrections,
    translations,
    leadPicture: picture
      ? { picture, caption: leadPicture?.caption ?? picture.caption, alt: leadPicture?.alt ?? picture.alt }
      : null,
  };
}

async function authorsBy(db: Database, ids: number[]) {
  if (ids.length === 0) return [];
  const rows = await db.query
    .selectFrom('authors')
    .select(['id', 'slug', 'name', 'kind', 'role', 'biography', 'portraitMediaId'])
    .where('id', 'in', ids)
    .execute();
  return withPortraits(
    db,
    ids.flatMap((id) => rows.find((row) => row.id === id) ?? []),
  );
}

async function topicsBy(db: Database, ids: number[]) {
  if (ids.length === 0) return [];
  return db.query.selectFrom('topics').select(['id', 'slug', 'name']).where('id', 'in', ids).orderBy('name').execute();
}
