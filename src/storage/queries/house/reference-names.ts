import type { ArticleDraft } from '#content/article.ts';
import { picturesOf, readAlsoIdsOf } from '#content/document/walk-document.ts';
import type { Database } from '../../database.ts';

/** The names of what texts point to by identity; who or what is no longer there is missing. */
export type ReferenceNames = {
  sections: Map<number, string>;
  authors: Map<number, string>;
  topics: Map<number, string>;
  /** By what they show. */
  pictures: Map<number, string>;
  /** By their headlines. */
  articles: Map<number, string>;
};

/** The names of everything that these texts point to. */
export async function referenceNames({ query }: Database, drafts: ArticleDraft[]): Promise<ReferenceNames> {
  const named = async (table: 'sections' | 'authors' | 'topics', ids: number[]) => {
    if (ids.length === 0) return new Map<number, string>();
    const rows = await query.selectFrom(table).select(['id', 'name']).where('id', 'in', ids).execute();
    return new Map(rows.map(({ id, name }) => [id, name]));
  };
  const pictureIds = drafts.flatMap(({ leadPicture, body }) => [
    ...(leadPicture ? [leadPicture.mediaId] : []),
    ...picturesOf(body).map(({ attrs }) => attrs.mediaId),
  ]);
  const articleIds = drafts.flatMap(({ translationOfId, body }) => [
    ...(translationOfId === null ? [] : [translationOfId]),
    ...readAlsoIdsOf(body),
  ]);
  const pictures = query
    .selectFrom('media')
    .select(['id', 'alt', 'fileName'])
    .where('id', 'in', [...pictureIds, 0]);
  const articles = query
    .selectFrom('articles')
    .select(['id', 'headline'])
    .where('id', 'in', [...articleIds, 0]);
  return {
    sections: await named(
      'sections',
      drafts.map(({ sectionId }) => sectionId),
    ),
    authors: await named(
      'authors',
      drafts.flatMap(({ authorIds }) => authorIds),
    ),
    topics: await named(
      'topics',
      drafts.flatMap(({ topicIds }) => topicIds),
    ),
    pictures: new Map((await pictures.execute()).map(({ id, alt, fileName }) => [id, alt || fileName])),
    articles: new Map((await articles.execute()).map(({ id, headline }) => [id, headline])),
  };
}
